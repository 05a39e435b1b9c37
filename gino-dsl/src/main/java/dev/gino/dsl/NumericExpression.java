package dev.gino.dsl;

import java.util.List;

/**
 * A number.
 *
 * @param <N> its Java type, which is also that of what is computed from it
 * @see <a href="https://www.postgresql.org/docs/current/functions-math.html">PostgreSQL: mathematical functions</a>
 */
public class NumericExpression<N extends Number & Comparable<N>> extends Expression<N, NumericExpression<N>> {
    /** For columns and properties that are numbers. */
    public NumericExpression(Term<N, NumericExpression<N>> term) {
        super(term);
    }

    /** {@code this + number}. */
    public final NumericExpression<N> plus(N number) {
        return infix(Operator.PLUS, bare(number));
    }

    /** {@code this + other}. */
    public final NumericExpression<N> plus(Expression<N, ?> other) {
        return infix(Operator.PLUS, other.node());
    }

    /** {@code this - number}. */
    public final NumericExpression<N> minus(N number) {
        return infix(Operator.MINUS, bare(number));
    }

    /** {@code this - other}. */
    public final NumericExpression<N> minus(Expression<N, ?> other) {
        return infix(Operator.MINUS, other.node());
    }

    /** {@code this * number}. */
    public final NumericExpression<N> times(N number) {
        return infix(Operator.TIMES, bare(number));
    }

    /** {@code this * other}. */
    public final NumericExpression<N> times(Expression<N, ?> other) {
        return infix(Operator.TIMES, other.node());
    }

    /** {@code this / number}: of integers, cut towards zero, as in PostgreSQL. */
    public final NumericExpression<N> dividedBy(N number) {
        return infix(Operator.DIVIDED_BY, bare(number));
    }

    /** {@code this / other}: of integers, cut towards zero, as in PostgreSQL. */
    public final NumericExpression<N> dividedBy(Expression<N, ?> other) {
        return infix(Operator.DIVIDED_BY, other.node());
    }

    /** {@code this % number}. */
    public final NumericExpression<N> modulo(N number) {
        return infix(Operator.MODULO, bare(number));
    }

    /** {@code - this}. */
    public final NumericExpression<N> negated() {
        return type().expression(new Node.Negation(node()));
    }

    /** {@code abs(this)}. */
    public final NumericExpression<N> abs() {
        return type().expression(Functions.node("abs", List.of(node())));
    }
}
