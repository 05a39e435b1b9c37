package dev.gino.dsl;

/**
 * What is written, and where to. Made by the words of {@link Assignable}.
 *
 * @param <T> the Java type of the value
 */
public sealed interface Assignment<T> {
    /** Where it is written. */
    Assignable<T> target();

    /** A value, sent beside the text. */
    record Value<T>(Assignable<T> target, T value) implements Assignment<T> {}

    /** What an expression says of the row as it was. */
    record Computed<T>(Assignable<T> target, Expression<T, ?> expression) implements Assignment<T> {}

    /** Nothing that is said: SQL NULL in a column, JSON null in a property. */
    record Null<T>(Assignable<T> target) implements Assignment<T> {}

    /** Nothing at all: the default of a column, no key for a property. */
    record Absent<T>(Assignable<T> target) implements Assignment<T> {}
}
