package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.BOOLEAN;

/**
 * A span of values, or several: what {@link RangeExpression ranges} and {@link MultirangeExpression multiranges} share.
 *
 * @param <T> the Java type of the values
 * @param <V> the Java type of the span
 * @param <E> its flavour
 * @see <a href="https://www.postgresql.org/docs/current/functions-range.html">PostgreSQL: range functions</a>
 */
public abstract class SpanExpression<T, V, E extends SpanExpression<T, V, E>> extends Expression<V, E> {
    SpanExpression(Term<V, E> term) {
        super(term);
    }

    /** {@code this @> element}. */
    public final Condition contains(T element) {
        return compare(Operator.CONTAINS, value(bounded(), element));
    }

    /** {@code this @> element}. */
    public final Condition contains(Expression<T, ?> element) {
        return compare(Operator.CONTAINS, element);
    }

    /** {@code this @> span}. */
    public final Condition containsAll(V span) {
        return compare(Operator.CONTAINS, beside(span));
    }

    /** {@code this @> span}. */
    public final Condition containsAll(SpanExpression<T, ?, ?> span) {
        return compare(Operator.CONTAINS, span);
    }

    /** {@code this <@ span}. */
    public final Condition containedBy(V span) {
        return compare(Operator.CONTAINED_BY, beside(span));
    }

    /** {@code this <@ span}. */
    public final Condition containedBy(SpanExpression<T, ?, ?> span) {
        return compare(Operator.CONTAINED_BY, span);
    }

    /** {@code this && span}: whether they have a value in common. */
    public final Condition overlaps(V span) {
        return compare(Operator.OVERLAPS, beside(span));
    }

    /** {@code this && span}: whether they have a value in common. */
    public final Condition overlaps(SpanExpression<T, ?, ?> span) {
        return compare(Operator.OVERLAPS, span);
    }

    /** {@code this << span}. */
    public final Condition before(V span) {
        return compare(Operator.LEFT_OF, beside(span));
    }

    /** {@code this << span}. */
    public final Condition before(SpanExpression<T, ?, ?> span) {
        return compare(Operator.LEFT_OF, span);
    }

    /** {@code this >> span}. */
    public final Condition after(V span) {
        return compare(Operator.RIGHT_OF, beside(span));
    }

    /** {@code this >> span}. */
    public final Condition after(SpanExpression<T, ?, ?> span) {
        return compare(Operator.RIGHT_OF, span);
    }

    /** {@code this &< span}: does not end later. */
    public final Condition endsWithin(V span) {
        return compare(Operator.NOT_RIGHT_OF, beside(span));
    }

    /** {@code this &< span}: does not end later. */
    public final Condition endsWithin(SpanExpression<T, ?, ?> span) {
        return compare(Operator.NOT_RIGHT_OF, span);
    }

    /** {@code this &> span}: does not begin earlier. */
    public final Condition beginsWithin(V span) {
        return compare(Operator.NOT_LEFT_OF, beside(span));
    }

    /** {@code this &> span}: does not begin earlier. */
    public final Condition beginsWithin(SpanExpression<T, ?, ?> span) {
        return compare(Operator.NOT_LEFT_OF, span);
    }

    /** {@code this -|- span}: whether one begins where the other ends. */
    public final Condition adjacentTo(V span) {
        return compare(Operator.ADJACENT, beside(span));
    }

    /** {@code this -|- span}: whether one begins where the other ends. */
    public final Condition adjacentTo(SpanExpression<T, ?, ?> span) {
        return compare(Operator.ADJACENT, span);
    }

    /** {@code this + span}: an error of ranges with a gap between them. */
    public final E union(V span) {
        return infix(Operator.PLUS, beside(span));
    }

    /** {@code this + span}: an error of ranges with a gap between them. */
    public final E union(Expression<V, ?> span) {
        return infix(Operator.PLUS, span);
    }

    /** {@code this * span}. */
    public final E intersection(V span) {
        return infix(Operator.TIMES, beside(span));
    }

    /** {@code this * span}. */
    public final E intersection(Expression<V, ?> span) {
        return infix(Operator.TIMES, span);
    }

    /** {@code this - span}: an error of ranges if two would be left. */
    public final E minus(V span) {
        return infix(Operator.MINUS, beside(span));
    }

    /** {@code this - span}: an error of ranges if two would be left. */
    public final E minus(Expression<V, ?> span) {
        return infix(Operator.MINUS, span);
    }

    /** {@code lower(this)}: NULL where there is none; a cast gives it the words of its type. */
    public final Expression<T, ?> lower() {
        return bound("lower", bounded());
    }

    /** {@code upper(this)}: NULL where there is none; a cast gives it the words of its type. */
    public final Expression<T, ?> upper() {
        return bound("upper", bounded());
    }

    /** {@code isempty(this)}. */
    public final Condition isEmpty() {
        return call(BOOLEAN, "isempty");
    }

    /** {@code lower_inc(this)}: whether the lower bound is in it. */
    public final Condition lowerInc() {
        return call(BOOLEAN, "lower_inc");
    }

    /** {@code upper_inc(this)}: whether the upper bound is in it. */
    public final Condition upperInc() {
        return call(BOOLEAN, "upper_inc");
    }

    /** {@code lower_inf(this)}: whether it has no lower bound. */
    public final Condition lowerInf() {
        return call(BOOLEAN, "lower_inf");
    }

    /** {@code upper_inf(this)}: whether it has no upper bound. */
    public final Condition upperInf() {
        return call(BOOLEAN, "upper_inf");
    }

    /** The type of the values. */
    abstract SqlType<T, ?> bounded();

    private <F extends Expression<T, F>> Expression<T, ?> bound(String function, SqlType<T, F> type) {
        return call(type, function);
    }
}
