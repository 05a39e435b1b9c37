package dev.gino.engine;

import java.util.Locale;

/**
 * How much a transaction sees of the others.
 *
 * @see <a href="https://www.postgresql.org/docs/current/transaction-iso.html">PostgreSQL: transaction isolation</a>
 */
public enum Isolation {
    /** Each statement sees what was committed when it began. */
    READ_COMMITTED,
    /** Every statement sees what was committed when the first one began. */
    REPEATABLE_READ,
    /** As if transactions ran one after the other; fails with a retryable error where they could not have. */
    SERIALIZABLE;

    /** {@code repeatable read}. */
    String sql() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
