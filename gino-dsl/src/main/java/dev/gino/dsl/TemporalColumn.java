package dev.gino.dsl;

/** A column of dates or times. */
public final class TemporalColumn<T> extends TemporalExpression<T>
        implements DeclaredColumn<T, TemporalExpression<T>, TemporalColumn<T>> {
    private final Declaration<T, TemporalExpression<T>> declaration;

    /** The column of a declaration. */
    public TemporalColumn(Declaration<T, TemporalExpression<T>> declaration) {
        super(declaration.term());
        this.declaration = declaration;
    }

    @Override
    public Declaration<T, TemporalExpression<T>> declaration() {
        return declaration;
    }

    @Override
    public TemporalColumn<T> with(Declaration<T, TemporalExpression<T>> changed) {
        return new TemporalColumn<>(changed);
    }

    @Override
    public Expression<T, ?> expression() {
        return this;
    }

    @Override
    public String label() {
        return name();
    }
}
