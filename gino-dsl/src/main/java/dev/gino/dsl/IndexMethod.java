package dev.gino.dsl;

/**
 * How an index is kept.
 *
 * @param name what PostgreSQL, or the extension that has it, calls it
 */
public record IndexMethod(Identifier name) {
    /** Ordered: equality, ranges, sorting. */
    public static final IndexMethod BTREE = of("btree");

    /** Equality only. */
    public static final IndexMethod HASH = of("hash");

    /** Many keys in one value: documents, arrays, full text. */
    public static final IndexMethod GIN = of("gin");

    /** Overlap and nearness: ranges, shapes. */
    public static final IndexMethod GIST = of("gist");

    /** Spaces cut into parts that do not overlap: points, texts by their beginning, addresses of networks. */
    public static final IndexMethod SPGIST = of("spgist");

    /** Summaries of blocks, for rows that lie in order. */
    public static final IndexMethod BRIN = of("brin");

    /** A method of an extension. */
    public static IndexMethod of(String name) {
        return new IndexMethod(new Identifier(name));
    }

    /** The word of SQL. */
    public String sql() {
        return name.sql();
    }
}
