package dev.gino.dsl;

/** A column of shapes. */
public final class GeometricColumn<T> extends GeometricExpression<T>
        implements DeclaredColumn<T, GeometricExpression<T>, GeometricColumn<T>> {
    /** The column of a declaration. */
    public GeometricColumn(Declaration<T, GeometricExpression<T>> declaration) {
        super(declaration.term());
    }

    @Override
    public GeometricColumn<T> with(Declaration<T, GeometricExpression<T>> changed) {
        return new GeometricColumn<>(changed);
    }
}
