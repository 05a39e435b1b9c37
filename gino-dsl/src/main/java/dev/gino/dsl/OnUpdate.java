package dev.gino.dsl;

import java.util.Locale;

/** What becomes of a row when the key of the row that it refers to changes. */
public enum OnUpdate {
    /** The change is refused when the statement ends. */
    NO_ACTION,
    /** The change is refused at once. */
    RESTRICT,
    /** The reference changes too. */
    CASCADE,
    /** The reference becomes NULL. */
    SET_NULL,
    /** The reference becomes its default. */
    SET_DEFAULT;

    /** The words of SQL. */
    public String sql() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
