package dev.gino.dsl;

import dev.gino.error.UsageException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The name of a table, a column, an index: at most 63 bytes, because PostgreSQL would cut off the rest and take two
 * names for one; and without U+0000 and lone surrogates, which it cannot store.
 *
 * @param name the name as it is, not quoted
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">PostgreSQL: identifiers</a>
 */
public record Identifier(String name) {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");
    /** So many bytes of UTF-8. */
    public static final int MAXIMUM_BYTES = 63;

    /** Refuses what PostgreSQL would not keep as it is. */
    public Identifier {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        boolean storable = StandardCharsets.UTF_8.newEncoder().canEncode(name) && name.indexOf(0) < 0;
        if (bytes == 0 || bytes > MAXIMUM_BYTES || !storable) {
            throw new UsageException(
                    "not a name that PostgreSQL keeps: " + name.replace("\0", "\\0"),
                    bytes + " bytes",
                    "use 1 to " + MAXIMUM_BYTES + " bytes of UTF-8 without U+0000");
        }
    }

    /** The name as it stands in a statement: quoted if it is a keyword, or not in lower case. */
    public String sql() {
        return PLAIN.matcher(name).matches() && !Keywords.QUOTED.contains(name) ? name : quoted(name);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A name in a schema as it stands in a statement. */
    static String sql(String schema, String name) {
        return sql(schema) + "." + sql(name);
    }

    /** The name as it stands in a statement. */
    public static String sql(String name) {
        return new Identifier(name).sql();
    }
}
