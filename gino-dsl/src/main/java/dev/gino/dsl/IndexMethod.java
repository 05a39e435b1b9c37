package dev.gino.dsl;

import java.util.Locale;

/** How an index is kept. */
public enum IndexMethod {
    /** Ordered: equality, ranges, sorting. */
    BTREE,
    /** Equality only. */
    HASH,
    /** Many keys in one value: documents, arrays, full text. */
    GIN,
    /** Overlap and nearness: ranges, shapes. */
    GIST,
    /** Summaries of blocks, for rows that lie in order. */
    BRIN;

    /** The word of SQL. */
    public String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
