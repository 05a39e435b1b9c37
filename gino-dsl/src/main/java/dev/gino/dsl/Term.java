package dev.gino.dsl;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is made from: what it says, and its type. Opaque; the flavours of other modules take one in their
 * constructor and hand it on.
 */
public final class Term<T, E extends Expression<T, E>> {
    final Node node;
    final SqlType<T, E> type;

    final @Nullable Declaration<T, E> declaration;

    private Term(Node node, SqlType<T, E> type, @Nullable Declaration<T, E> declaration) {
        this.node = node;
        this.type = type;
        this.declaration = declaration;
    }

    Term(Node node, SqlType<T, E> type) {
        this(node, type, null);
    }

    /** Of a column. */
    Term(Node node, Declaration<T, E> declaration) {
        this(node, declaration.type(), declaration);
    }

    /** The declaration of the column that it is. */
    Declaration<T, E> declared() {
        return Objects.requireNonNull(declaration, "an expression that is no column");
    }
}
