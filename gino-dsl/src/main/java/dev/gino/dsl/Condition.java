package dev.gino.dsl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a row satisfies or not; NULL counts as not.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-logical.html">PostgreSQL: logical operators</a>
 */
public class Condition extends Expression<Boolean, Condition> {
    /** For columns and properties that are true or false. */
    public Condition(Term<Boolean, Condition> term) {
        super(term);
    }

    static Condition of(Node node) {
        return SqlTypes.BOOLEAN.expression(node);
    }

    /** {@code this and other}; a chain of them stays flat. */
    public final Condition and(Condition other) {
        return chain(true, other);
    }

    /** {@code this or other}; a chain of them stays flat. */
    public final Condition or(Condition other) {
        return chain(false, other);
    }

    /** {@code not this}: not true where this is NULL. */
    public final Condition not() {
        return of(new Node.Not(node()));
    }

    private Condition chain(boolean conjunction, Condition other) {
        return chain(conjunction, List.of(this, other));
    }

    private static Condition chain(boolean conjunction, List<Condition> conditions) {
        List<Node> operands = new ArrayList<>(conditions.size());
        for (int i = 0; i < conditions.size(); i++) {
            add(conditions.get(i).node(), conjunction, operands);
        }
        return of(new Node.Logic(conjunction, Collections.unmodifiableList(operands)));
    }

    private static void add(Node node, boolean conjunction, List<Node> operands) {
        if (node instanceof Node.Logic logic && logic.conjunction() == conjunction) {
            operands.addAll(logic.operands());
        } else {
            operands.add(node);
        }
    }

    /** All of them together; of none, nothing. */
    static Optional<Condition> all(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(conditions.size() == 1 ? conditions.get(0) : chain(true, conditions));
    }
}
