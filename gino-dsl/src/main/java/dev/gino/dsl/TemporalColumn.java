package dev.gino.dsl;

/** A column of dates or times. */
public final class TemporalColumn<T> extends TemporalExpression<T>
        implements DeclaredColumn<T, TemporalExpression<T>, TemporalColumn<T>> {
    /** The column of a declaration. */
    public TemporalColumn(Declaration<T, TemporalExpression<T>> declaration) {
        super(declaration.term());
    }

    @Override
    public TemporalColumn<T> with(Declaration<T, TemporalExpression<T>> changed) {
        return new TemporalColumn<>(changed);
    }
}
