package dev.gino.dsl;

/** A column of hosts or networks. */
public final class NetworkColumn<T> extends NetworkExpression<T>
        implements DeclaredColumn<T, NetworkExpression<T>, NetworkColumn<T>> {
    /** The column of a declaration. */
    public NetworkColumn(Declaration<T, NetworkExpression<T>> declaration) {
        super(declaration.term());
    }

    @Override
    public NetworkColumn<T> with(Declaration<T, NetworkExpression<T>> changed) {
        return new NetworkColumn<>(changed);
    }
}
