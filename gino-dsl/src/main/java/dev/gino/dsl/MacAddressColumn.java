package dev.gino.dsl;

/** A column of hardware addresses. */
public final class MacAddressColumn<T> extends MacAddressExpression<T>
        implements DeclaredColumn<T, MacAddressExpression<T>, MacAddressColumn<T>> {
    /** The column of a declaration. */
    public MacAddressColumn(Declaration<T, MacAddressExpression<T>> declaration) {
        super(declaration.term());
    }

    @Override
    public MacAddressColumn<T> with(Declaration<T, MacAddressExpression<T>> changed) {
        return new MacAddressColumn<>(changed);
    }
}
