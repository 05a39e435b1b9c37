package dev.gino.catalog;

/**
 * When a difference is closed, so that everything finds what it needs: constraints go before the columns that they are
 * about, types come before the columns that have them.
 */
public enum Phase {
    /** Foreign keys go. */
    DROP_FOREIGN_KEY,
    /** Other constraints go. */
    DROP_CONSTRAINT,
    /** Indexes go. */
    DROP_INDEX,
    /** Policies go. */
    DROP_POLICY,
    /** Schemas come. */
    SCHEMA,
    /** Types come and change. */
    TYPE,
    /** Types that are made of other types come and change. */
    COMPOSITE_TYPE,
    /** Sequences come and change. */
    SEQUENCE,
    /** Tables come. */
    CREATE_TABLE,
    /** Parts of tables come. */
    CREATE_PARTITION,
    /** Columns go. */
    DROP_COLUMN,
    /** Columns come. */
    ADD_COLUMN,
    /** Columns change. */
    ALTER_COLUMN,
    /** Tables change. */
    ALTER_TABLE,
    /** What only has another name gets its name. */
    RENAME,
    /** Constraints come, but for foreign keys. */
    ADD_CONSTRAINT,
    /** Indexes come. */
    CREATE_INDEX,
    /** Foreign keys come. */
    ADD_FOREIGN_KEY,
    /** Policies come. */
    CREATE_POLICY,
    /** Comments come, change and go. */
    COMMENT
}
