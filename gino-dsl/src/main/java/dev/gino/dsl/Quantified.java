package dev.gino.dsl;

/**
 * {@code any (…)} or {@code all (…)} of an array or a query, for the right side of a comparison.
 *
 * @param <T> the Java type of what is compared
 * @see <a href="https://www.postgresql.org/docs/current/functions-comparisons.html">PostgreSQL: ANY and ALL</a>
 */
public final class Quantified<T> {
    private final boolean all;
    private final Node set;

    Quantified(boolean all, Node set) {
        this.all = all;
        this.set = set;
    }

    Condition compared(Expression<T, ?> operand, Operator operator) {
        return Condition.of(new Node.Quantified(operand.node(), operator, all, set));
    }
}
