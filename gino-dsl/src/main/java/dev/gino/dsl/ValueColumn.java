package dev.gino.dsl;

/** A column of a type that has no words of its own. */
public final class ValueColumn<T> extends ValueExpression<T>
        implements DeclaredColumn<T, ValueExpression<T>, ValueColumn<T>> {
    /** The column of a declaration. */
    public ValueColumn(Declaration<T, ValueExpression<T>> declaration) {
        super(declaration.term());
    }

    @Override
    public ValueColumn<T> with(Declaration<T, ValueExpression<T>> changed) {
        return new ValueColumn<>(changed);
    }
}
