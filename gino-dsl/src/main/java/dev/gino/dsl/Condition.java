package dev.gino.dsl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
        List<Node> left = operands(conjunction, node());
        List<Node> right = operands(conjunction, other.node());
        List<Node> operands = new ArrayList<>(left.size() + right.size());
        operands.addAll(left);
        operands.addAll(right);
        return of(new Node.Logic(conjunction, Collections.unmodifiableList(operands)));
    }

    private static List<Node> operands(boolean conjunction, Node node) {
        return node instanceof Node.Logic logic && logic.conjunction() == conjunction
                ? logic.operands()
                : List.of(node);
    }
}
