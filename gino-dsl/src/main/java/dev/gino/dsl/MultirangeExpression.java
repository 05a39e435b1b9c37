package dev.gino.dsl;

import dev.gino.type.Multirange;
import dev.gino.type.Range;

/**
 * The values of several ranges.
 *
 * @param <T> the Java type of its values
 */
public class MultirangeExpression<T> extends SpanExpression<T, Multirange<T>, MultirangeExpression<T>> {
    /** For columns and properties of such types. */
    public MultirangeExpression(Term<Multirange<T>, MultirangeExpression<T>> term) {
        super(term);
    }

    /** {@code range_merge(this)}: the smallest range that has all of it. */
    public final RangeExpression<T> merge(SqlType<Range<T>, RangeExpression<T>> type) {
        return call(type, "range_merge");
    }

    /** {@code unnest(this)}: a row for each range. */
    public final RangeExpression<T> unnest(SqlType<Range<T>, RangeExpression<T>> type) {
        return call(type, "unnest");
    }

    @Override
    @SuppressWarnings("unchecked") // made of the type of its bounds
    SqlType<T, ?> bounded() {
        return (SqlType<T, ?>) type().element();
    }
}
