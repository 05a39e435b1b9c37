package dev.gino.ddl;

import java.util.Locale;

/** What a statement does to rows: for policies and triggers. */
public enum Command {
    /** Reads them. */
    SELECT,
    /** Writes new ones. */
    INSERT,
    /** Changes them. */
    UPDATE,
    /** Deletes them. */
    DELETE,
    /** Empties the table: for triggers of statements. */
    TRUNCATE,
    /** Any: for policies. */
    ALL;

    /** The word of SQL. */
    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
