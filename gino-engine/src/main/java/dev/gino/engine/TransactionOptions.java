package dev.gino.engine;

import org.jspecify.annotations.Nullable;

/**
 * How a transaction begins. All but {@link #requiresNew} are the outermost transaction's to choose: PostgreSQL has them
 * once for a transaction, not for a savepoint in it.
 *
 * @param isolation {@code isolation level …}; {@code null} for the database's own default
 * @param readOnly {@code read only}: PostgreSQL refuses to write
 * @param deferrable {@code deferrable}: with serializable and read only, waits for a moment in which it cannot fail
 * @param requiresNew a connection of its own, and nothing to do with the transaction around it
 */
public record TransactionOptions(
        @Nullable Isolation isolation, boolean readOnly, boolean deferrable, boolean requiresNew) {
    /** What PostgreSQL does when it is told nothing: joins as a savepoint if there is a transaction around. */
    public static final TransactionOptions DEFAULT = new TransactionOptions(null, false, false, false);

    /** {@code isolation level …}. */
    public TransactionOptions isolation(Isolation level) {
        return new TransactionOptions(level, readOnly, deferrable, requiresNew);
    }

    /** {@code read only}. */
    public TransactionOptions asReadOnly() {
        return new TransactionOptions(isolation, true, deferrable, requiresNew);
    }

    /** {@code deferrable}. */
    public TransactionOptions asDeferrable() {
        return new TransactionOptions(isolation, readOnly, true, requiresNew);
    }

    /** A connection of its own, whatever there is around. Two connections are then held at once. */
    public TransactionOptions asNew() {
        return new TransactionOptions(isolation, readOnly, deferrable, true);
    }

    /** {@code begin isolation level repeatable read read only}. */
    String begin() {
        return "begin"
                + (isolation == null ? "" : " isolation level " + isolation.sql())
                + (readOnly ? " read only" : "")
                + (deferrable ? " deferrable" : "");
    }

    /** Whether a savepoint can do it. */
    boolean nestable() {
        return isolation == null && !readOnly && !deferrable;
    }
}
