package dev.gino.dsl;

import java.util.List;

/** A column of arrays. */
public final class ArrayColumn<T> extends ArrayExpression<T>
        implements DeclaredColumn<List<T>, ArrayExpression<T>, ArrayColumn<T>> {
    /** The column of a declaration. */
    public ArrayColumn(Declaration<List<T>, ArrayExpression<T>> declaration) {
        super(declaration.term());
    }

    @Override
    public ArrayColumn<T> with(Declaration<List<T>, ArrayExpression<T>> changed) {
        return new ArrayColumn<>(changed);
    }
}
