package dev.gino.ddl;

import java.util.Locale;

/** What extended statistics count. */
public enum StatisticsKind {
    /** Groups of values. */
    NDISTINCT,
    /** Which columns follow from which. */
    DEPENDENCIES,
    /** The values that come together most often. */
    MCV;

    /** The word of SQL. */
    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
