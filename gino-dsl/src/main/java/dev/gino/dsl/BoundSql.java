package dev.gino.dsl;

import dev.gino.error.UsageException;
import java.util.List;

/**
 * The text of a statement and the values that travel beside it: all that passes from describing to doing.
 *
 * @param text the SQL, with {@code $1}, {@code $2} … for the values
 * @param binds the values, in the order of their numbers
 * @param requires the oldest version of PostgreSQL that understands it
 */
public record BoundSql(String text, List<Bind<?>> binds, int requires) {
    /** The oldest version of PostgreSQL that is supported. */
    public static final int OLDEST = 14;

    /** A statement that every supported version understands. */
    public BoundSql(String text, List<Bind<?>> binds) {
        this(text, binds, OLDEST);
    }

    /**
     * This, if a server understands it.
     *
     * @param version the server's: 14 to 18
     * @throws UsageException {@code requires PostgreSQL n}, if it does not
     */
    public BoundSql on(int version) {
        if (version < requires) {
            throw new UsageException(
                    "requires PostgreSQL " + requires + ", and the server is " + version, text, "say it without");
        }
        return this;
    }

    /** A copy that nobody can change. */
    public BoundSql {
        binds = List.copyOf(binds);
    }

    /** The text over several lines, a line for each clause: for people, and the same to PostgreSQL. */
    public String pretty() {
        return Layout.of(text);
    }

    /** The text, and the types of the values but not the values, which may be secret. */
    @Override
    public String toString() {
        return binds.isEmpty() ? text : text + " " + binds;
    }
}
