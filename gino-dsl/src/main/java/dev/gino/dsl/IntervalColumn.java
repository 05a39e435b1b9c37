package dev.gino.dsl;

import dev.gino.type.Interval;

/** A column of amounts of time. */
public final class IntervalColumn extends IntervalExpression
        implements DeclaredColumn<Interval, IntervalExpression, IntervalColumn> {
    /** The column of a declaration. */
    public IntervalColumn(Declaration<Interval, IntervalExpression> declaration) {
        super(declaration.term());
    }

    @Override
    public IntervalColumn with(Declaration<Interval, IntervalExpression> changed) {
        return new IntervalColumn(changed);
    }
}
