package dev.gino.ddl;

import java.util.Locale;

/** What PostgreSQL has names for. */
public enum ObjectKind {
    /** A table. */
    TABLE,
    /** An index. */
    INDEX,
    /** A view. */
    VIEW,
    /** A view that keeps its rows. */
    MATERIALIZED_VIEW,
    /** A sequence. */
    SEQUENCE,
    /** A type. */
    TYPE,
    /** A domain. */
    DOMAIN,
    /** A schema. */
    SCHEMA,
    /** An extension. */
    EXTENSION,
    /** Extended statistics. */
    STATISTICS,
    /** A function, named without its arguments: there must be one only. */
    FUNCTION,
    /** A procedure, named without its arguments: there must be one only. */
    PROCEDURE,
    /** A collation. */
    COLLATION,
    /** A table of another server. */
    FOREIGN_TABLE;

    /** The words of SQL. */
    String sql() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
