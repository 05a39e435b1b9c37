package dev.gino.type;

/**
 * A query of full text search, PostgreSQL's {@code tsquery}.
 *
 * @param text in PostgreSQL's own words: {@code 'fat' & ( 'rat' | 'cat':*A )}; equal to another that is spelled the same
 * @see <a href="https://www.postgresql.org/docs/current/datatype-textsearch.html">PostgreSQL: text search types</a>
 */
public record TsQuery(String text) {
    /** From PostgreSQL's text. */
    public static TsQuery parse(String text) {
        return new TsQuery(text);
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
