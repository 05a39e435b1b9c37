package dev.gino.dsl;

import java.util.Locale;

/**
 * Where long values of a column are kept.
 *
 * @see <a href="https://www.postgresql.org/docs/current/storage-toast.html">PostgreSQL: TOAST</a>
 */
public enum Storage {
    /** In the row, as they are. */
    PLAIN,
    /** Out of the row, as they are: parts of a long text are read faster. */
    EXTERNAL,
    /** Out of the row and compressed. */
    EXTENDED,
    /** Compressed, and in the row as long as that can be. */
    MAIN;

    /** The word of SQL. */
    public String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
