package dev.gino.dsl;

import java.util.Optional;

/**
 * What a statement can write: a column, or a property inside one.
 *
 * @param <T> the Java type of its values
 */
public interface Assignable<T> {
    /** What it reads as. */
    Expression<T, ?> expression();

    /** The column that is written: itself, or the one that holds the property. */
    Column<?> column();

    /** The component of a row's record, or the property of its bean, that it fills. */
    String field();

    /** What is written when a new row does not say; empty if that is left to the database. */
    Optional<T> initial();

    /** {@code this = value}. */
    default Assignment<T> to(T value) {
        return new Assignment.Value<>(this, expression().type().codec().exactly(value, this));
    }

    /** {@code this = expression}, computed from the row as it was. */
    default Assignment<T> to(Expression<T, ?> value) {
        return new Assignment.Computed<>(this, value);
    }

    /** {@code this = null}: SQL NULL in a column, JSON null in a property. */
    default Assignment<T> toNull() {
        return new Assignment.Null<>(this);
    }
}
