package dev.gino.dsl;

import java.util.Locale;

/** What becomes of a row when the row that it refers to is deleted. */
public enum OnDelete {
    /** The deletion is refused when the statement ends. */
    NO_ACTION,
    /** The deletion is refused at once. */
    RESTRICT,
    /** The row is deleted too. */
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
