package dev.gino.dsl;

/**
 * What an expression is made from: what it says, and its type. Opaque; the flavours of other modules take one in their
 * constructor and hand it on.
 */
public final class Term<T, E extends Expression<T, E>> {
    final Node node;
    final SqlType<T, E> type;

    Term(Node node, SqlType<T, E> type) {
        this.node = node;
        this.type = type;
    }
}
