package dev.gino.dsl;

import dev.gino.type.Range;

/** A column of ranges. */
public final class RangeColumn<T> extends RangeExpression<T>
        implements DeclaredColumn<Range<T>, RangeExpression<T>, RangeColumn<T>> {
    /** The column of a declaration. */
    public RangeColumn(Declaration<Range<T>, RangeExpression<T>> declaration) {
        super(declaration.term());
    }

    @Override
    public RangeColumn<T> with(Declaration<Range<T>, RangeExpression<T>> changed) {
        return new RangeColumn<>(changed);
    }
}
