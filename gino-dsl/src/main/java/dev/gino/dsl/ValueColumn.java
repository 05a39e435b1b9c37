package dev.gino.dsl;

/** A column of a type that has no words of its own. */
public final class ValueColumn<T> extends ValueExpression<T>
        implements DeclaredColumn<T, ValueExpression<T>, ValueColumn<T>> {
    private final Declaration<T, ValueExpression<T>> declaration;

    /** The column of a declaration. */
    public ValueColumn(Declaration<T, ValueExpression<T>> declaration) {
        super(declaration.term());
        this.declaration = declaration;
    }

    @Override
    public Declaration<T, ValueExpression<T>> declaration() {
        return declaration;
    }

    @Override
    public ValueColumn<T> with(Declaration<T, ValueExpression<T>> changed) {
        return new ValueColumn<>(changed);
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
