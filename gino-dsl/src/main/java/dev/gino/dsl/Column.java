package dev.gino.dsl;

import java.util.Optional;

/**
 * A column of a table. The classes that are one, such as {@link TextColumn}, are expressions too.
 *
 * @param <T> the Java type of its values
 */
public interface Column<T> extends Assignable<T> {
    /** All that its declaration says. */
    Declaration<T, ?> declaration();

    /** The table it belongs to. */
    default Table<?> table() {
        return declaration().table();
    }

    /** Its name in the database. */
    default String name() {
        return declaration().name();
    }

    @Override
    default Column<?> column() {
        return this;
    }

    @Override
    default String field() {
        return declaration().field();
    }

    /** Empty: PostgreSQL fills in the column's own default. */
    @Override
    default Optional<T> initial() {
        return Optional.empty();
    }
}
