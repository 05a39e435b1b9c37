package dev.gino.dsl;

import java.util.List;

/** A column of arrays. */
public final class ArrayColumn<T> extends ArrayExpression<T>
        implements DeclaredColumn<List<T>, ArrayExpression<T>, ArrayColumn<T>> {
    private final Declaration<List<T>, ArrayExpression<T>> declaration;

    /** The column of a declaration. */
    public ArrayColumn(Declaration<List<T>, ArrayExpression<T>> declaration) {
        super(declaration.term());
        this.declaration = declaration;
    }

    @Override
    public Declaration<List<T>, ArrayExpression<T>> declaration() {
        return declaration;
    }

    @Override
    public ArrayColumn<T> with(Declaration<List<T>, ArrayExpression<T>> changed) {
        return new ArrayColumn<>(changed);
    }

    @Override
    public Expression<List<T>, ?> expression() {
        return this;
    }

    @Override
    public String label() {
        return name();
    }
}
