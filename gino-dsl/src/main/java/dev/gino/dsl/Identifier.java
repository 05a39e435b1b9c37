package dev.gino.dsl;

import dev.gino.error.UsageException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table, a column, an index: at most 63 bytes, because PostgreSQL would cut off the rest and take two
 * names for one; and without U+0000 and lone surrogates, which it cannot store.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">PostgreSQL: identifiers</a>
 */
public final class Identifier {
    /** So many bytes of UTF-8. */
    public static final int MAXIMUM_BYTES = 63;

    private final String name;
    private final String sql;

    /**
     * A name as it is, not quoted.
     *
     * @throws UsageException if PostgreSQL would not keep it as it is
     */
    public Identifier(String name) {
        boolean plain = isPlain(name);
        if (!plain) {
            refuseUnstorable(name);
        }
        this.name = name;
        this.sql = plain && !Keywords.QUOTED.contains(name) ? name : quoted(name);
    }

    private static void refuseUnstorable(String name) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        boolean storable = StandardCharsets.UTF_8.newEncoder().canEncode(name) && name.indexOf(0) < 0;
        if (bytes == 0 || bytes > MAXIMUM_BYTES || !storable) {
            throw new UsageException(
                    "not a name that PostgreSQL keeps: " + name.replace("\0", "\\0"),
                    bytes + " bytes",
                    "use 1 to " + MAXIMUM_BYTES + " bytes of UTF-8 without U+0000");
        }
    }

    /** {@code [a-z_][a-z0-9_]*}, and not too long: asked for the names of each statement, so without a regex. */
    private static boolean isPlain(String name) {
        boolean plain = !name.isEmpty() && name.length() <= MAXIMUM_BYTES && !isDigit(name.charAt(0));
        for (int i = 0; plain && i < name.length(); i++) {
            char letter = name.charAt(i);
            plain = (letter >= 'a' && letter <= 'z') || letter == '_' || isDigit(letter);
        }
        return plain;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** The name as it is, not quoted. */
    public String name() {
        return name;
    }

    /** The name as it stands in a statement: quoted if it is a keyword, or not in lower case. */
    public String sql() {
        return sql;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Identifier identifier && name.equals(identifier.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return sql;
    }
}
