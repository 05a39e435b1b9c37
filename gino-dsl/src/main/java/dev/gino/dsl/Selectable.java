package dev.gino.dsl;

import dev.gino.type.Codec;

/**
 * What may stand in a select list: an expression, or one with a label.
 *
 * @param <T> the Java type of its values
 */
public sealed interface Selectable<T> permits Expression, Labelled {
    /** The name of the column that comes back; empty if PostgreSQL is to choose. */
    String label();

    /** The expression. */
    Expression<T, ?> unlabelled();

    /** What comes back. */
    default Output output() {
        Codec<T> codec = unlabelled().type().codec();
        return new Output(label(), codec);
    }
}
