package dev.gino.dsl;

/**
 * A name with a type: a column of what is no table, such as VALUES or a function that answers with rows; or a part of a
 * composite type.
 *
 * @param name the name, not quoted
 * @param type the type
 */
public record Attribute<T, E extends Expression<T, E>>(String name, SqlType<T, E> type) {
    /** Refuses a name that is no identifier. */
    public Attribute {
        new Identifier(name);
    }
}
