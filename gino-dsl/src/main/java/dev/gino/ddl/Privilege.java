package dev.gino.ddl;

import java.util.Locale;

/** What a role may do. */
public enum Privilege {
    /** Reads rows. */
    SELECT,
    /** Writes new rows. */
    INSERT,
    /** Changes rows. */
    UPDATE,
    /** Deletes rows. */
    DELETE,
    /** Empties a table. */
    TRUNCATE,
    /** Refers to a table. */
    REFERENCES,
    /** Makes triggers. */
    TRIGGER,
    /** Looks at what is in a schema, uses a type, takes numbers of a sequence. */
    USAGE,
    /** Makes something in a schema. */
    CREATE,
    /** Calls a function. */
    EXECUTE,
    /** Vacuums, analyzes, refreshes, locks. PostgreSQL 17. */
    MAINTAIN,
    /** All that there is. */
    ALL;

    /** The word of SQL. */
    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
