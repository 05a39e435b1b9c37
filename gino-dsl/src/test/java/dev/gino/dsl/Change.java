package dev.gino.dsl;

import dev.gino.ddl.Defining;
import org.jspecify.annotations.Nullable;

/**
 * A definition that one writes, what is sent, and what has become of the database: read as documentation, compared
 * literally, and executed on servers, in order.
 *
 * @param name what it shows
 * @param definition what one writes
 * @param sql what is sent
 * @param question what the catalog is asked afterwards, if anything
 * @param answer what it answers, row by row
 */
record Change(
        String name,
        Defining definition,
        String sql,
        @Nullable String question,
        String answer) {
    static Change change(String name, Defining definition, String sql) {
        return new Change(name, definition, sql, null, "");
    }

    /** With what the catalog answers when it is done. */
    Change shows(String asked, String answered) {
        return new Change(name, definition, sql, asked, answered);
    }

    @Override
    public String toString() {
        return name;
    }
}
