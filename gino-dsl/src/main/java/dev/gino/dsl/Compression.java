package dev.gino.dsl;

import java.util.Locale;

/** How long values of a column are compressed. */
public enum Compression {
    /** PostgreSQL's own. */
    PGLZ,
    /** Faster, where the server was built with it. */
    LZ4,
    /** As the server is set. */
    DEFAULT;

    /** The word of SQL. */
    public String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
