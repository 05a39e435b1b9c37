package dev.gino.dsl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code case when condition then result … end}, built branch by branch.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-conditional.html">PostgreSQL: CASE</a>
 */
public final class Case<T, E extends Expression<T, E>> {
    private final SqlType<T, E> type;
    private final List<Node.When> branches;

    private Case(SqlType<T, E> type, List<Node.When> branches) {
        this.type = type;
        this.branches = branches;
    }

    static <T, E extends Expression<T, E>> Case<T, E> when(Condition condition, Expression<T, E> result) {
        return new Case<>(result.type(), List.of(new Node.When(condition.node(), result.node())));
    }

    /** {@code when condition then result}. */
    public Case<T, E> or(Condition condition, Expression<T, ?> result) {
        List<Node.When> more = new ArrayList<>(branches);
        more.add(new Node.When(condition.node(), type.represent(result)));
        return new Case<>(type, List.copyOf(more));
    }

    /** {@code else result end}. */
    public E otherwise(Expression<T, ?> result) {
        return end(type.represent(result));
    }

    /** {@code end}: NULL where no condition is satisfied. */
    public E otherwiseNull() {
        return end(null);
    }

    private E end(@Nullable Node otherwise) {
        return type.expression(new Node.Case(branches, otherwise));
    }
}
