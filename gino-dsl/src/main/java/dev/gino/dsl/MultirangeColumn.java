package dev.gino.dsl;

import dev.gino.type.Multirange;

/** A column of multiranges. */
public final class MultirangeColumn<T> extends MultirangeExpression<T>
        implements DeclaredColumn<Multirange<T>, MultirangeExpression<T>, MultirangeColumn<T>> {
    /** The column of a declaration. */
    public MultirangeColumn(Declaration<Multirange<T>, MultirangeExpression<T>> declaration) {
        super(declaration.term());
    }

    @Override
    public MultirangeColumn<T> with(Declaration<Multirange<T>, MultirangeExpression<T>> changed) {
        return new MultirangeColumn<>(changed);
    }
}
