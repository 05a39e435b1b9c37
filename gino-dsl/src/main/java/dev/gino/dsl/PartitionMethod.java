package dev.gino.dsl;

import java.util.Locale;

/** How the rows of a table are spread over its partitions. */
public enum PartitionMethod {
    /** By where the key lies. */
    RANGE,
    /** By what the key is. */
    LIST,
    /** Evenly. */
    HASH;

    /** The word of SQL. */
    public String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
