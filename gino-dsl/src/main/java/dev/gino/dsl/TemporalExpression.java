package dev.gino.dsl;

/** A date or a time: ordered, so that all it needs is in {@link Expression}. */
public class TemporalExpression<T> extends Expression<T, TemporalExpression<T>> {
    /** For columns and properties that are dates or times. */
    public TemporalExpression(Term<T, TemporalExpression<T>> term) {
        super(term);
    }

    /** {@code this < time}. */
    public final Condition before(T time) {
        return lt(time);
    }

    /** {@code this > time}. */
    public final Condition after(T time) {
        return gt(time);
    }
}
