package dev.gino.dsl;

import static dev.gino.dsl.Functions.call;

import dev.gino.type.Multirange;
import dev.gino.type.Range;

/**
 * Ranges that are made of their bounds.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-range.html">PostgreSQL: range functions</a>
 */
public final class Ranges {
    private Ranges() {}

    /** {@code int4range(lower, upper)}: with the lower bound, without the upper. */
    public static <T> RangeExpression<T> range(
            SqlType<Range<T>, RangeExpression<T>> type, Expression<T, ?> lower, Expression<T, ?> upper) {
        return call(type, type.codec().name(), lower, upper);
    }

    /** {@code int4range(lower, upper, '[]')}. */
    public static <T> RangeExpression<T> range(
            SqlType<Range<T>, RangeExpression<T>> type, Expression<T, ?> lower, Expression<T, ?> upper, Bounds bounds) {
        return call(type, type.codec().name(), lower, upper, bounds.literal());
    }

    /** {@code int4multirange(ranges)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <T> MultirangeExpression<T> multirange(
            SqlType<Multirange<T>, MultirangeExpression<T>> type, RangeExpression<T>... ranges) {
        return call(type, type.codec().name(), ranges);
    }
}
