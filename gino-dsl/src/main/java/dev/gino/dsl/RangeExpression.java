package dev.gino.dsl;

import dev.gino.type.Multirange;
import dev.gino.type.Range;

/**
 * All values between two bounds.
 *
 * @param <T> the Java type of its values
 */
public class RangeExpression<T> extends SpanExpression<T, Range<T>, RangeExpression<T>> {
    /** For columns and properties of such types. */
    public RangeExpression(Term<Range<T>, RangeExpression<T>> term) {
        super(term);
    }

    /** {@code range_merge(this, range)}: the smallest range that has both. */
    public final RangeExpression<T> merge(Range<T> range) {
        return call("range_merge", beside(range));
    }

    /** {@code range_merge(this, range)}: the smallest range that has both. */
    public final RangeExpression<T> merge(Expression<Range<T>, ?> range) {
        return call("range_merge", range);
    }

    /** {@code multirange(this)}. */
    public final MultirangeExpression<T> multirange(SqlType<Multirange<T>, MultirangeExpression<T>> type) {
        return call(type, "multirange");
    }

    @Override
    @SuppressWarnings("unchecked") // made of the type of its bounds
    SqlType<T, ?> bounded() {
        return (SqlType<T, ?>) type().element();
    }
}
