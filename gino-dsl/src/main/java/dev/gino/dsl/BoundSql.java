package dev.gino.dsl;

import java.util.List;

/**
 * The text of a statement and the values that travel beside it: all that passes from describing to doing.
 *
 * @param text the SQL, with {@code $1}, {@code $2} … for the values
 * @param binds the values, in the order of their numbers
 */
public record BoundSql(String text, List<Bind<?>> binds) {
    /** A copy that nobody can change. */
    public BoundSql {
        binds = List.copyOf(binds);
    }

    /** The text, and the types of the values but not the values, which may be secret. */
    @Override
    public String toString() {
        return binds.isEmpty() ? text : text + " " + binds;
    }
}
