package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Functions.call;
import static dev.gino.dsl.SqlTypes.BOOLEAN;

/**
 * Locks that mean what applications say, by one number or two.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-admin.html">PostgreSQL: advisory lock functions</a>
 */
public final class AdvisoryLocks {
    private AdvisoryLocks() {}

    /** {@code pg_advisory_lock(key)}: until the session ends or unlocks it. */
    public static ValueExpression<String> lock(long key) {
        return call(Session.VOID, "pg_advisory_lock", value(key));
    }

    /** {@code pg_advisory_lock(first, second)}: until the session ends or unlocks it. */
    public static ValueExpression<String> lock(int first, int second) {
        return call(Session.VOID, "pg_advisory_lock", value(first), value(second));
    }

    /** {@code pg_advisory_xact_lock(key)}: until the transaction ends. */
    public static ValueExpression<String> lockTransaction(long key) {
        return call(Session.VOID, "pg_advisory_xact_lock", value(key));
    }

    /** {@code pg_advisory_xact_lock(first, second)}: until the transaction ends. */
    public static ValueExpression<String> lockTransaction(int first, int second) {
        return call(Session.VOID, "pg_advisory_xact_lock", value(first), value(second));
    }

    /** {@code pg_try_advisory_lock(key)}: whether it could be had at once. */
    public static Condition tryLock(long key) {
        return call(BOOLEAN, "pg_try_advisory_lock", value(key));
    }

    /** {@code pg_try_advisory_lock(first, second)}: whether it could be had at once. */
    public static Condition tryLock(int first, int second) {
        return call(BOOLEAN, "pg_try_advisory_lock", value(first), value(second));
    }

    /** {@code pg_try_advisory_xact_lock(key)}: whether it could be had at once, until the transaction ends. */
    public static Condition tryLockTransaction(long key) {
        return call(BOOLEAN, "pg_try_advisory_xact_lock", value(key));
    }

    /** {@code pg_try_advisory_xact_lock(first, second)}: whether it could be had at once, until the transaction ends. */
    public static Condition tryLockTransaction(int first, int second) {
        return call(BOOLEAN, "pg_try_advisory_xact_lock", value(first), value(second));
    }

    /** {@code pg_advisory_unlock(key)}: whether it was held. */
    public static Condition unlock(long key) {
        return call(BOOLEAN, "pg_advisory_unlock", value(key));
    }

    /** {@code pg_advisory_unlock(first, second)}: whether it was held. */
    public static Condition unlock(int first, int second) {
        return call(BOOLEAN, "pg_advisory_unlock", value(first), value(second));
    }

    /** {@code pg_advisory_lock_shared(key)}: until the session ends or unlocks it. */
    public static ValueExpression<String> lockShared(long key) {
        return call(Session.VOID, "pg_advisory_lock_shared", value(key));
    }

    /** {@code pg_advisory_lock_shared(first, second)}: until the session ends or unlocks it. */
    public static ValueExpression<String> lockShared(int first, int second) {
        return call(Session.VOID, "pg_advisory_lock_shared", value(first), value(second));
    }

    /** {@code pg_advisory_xact_lock_shared(key)}: until the transaction ends. */
    public static ValueExpression<String> lockTransactionShared(long key) {
        return call(Session.VOID, "pg_advisory_xact_lock_shared", value(key));
    }

    /** {@code pg_advisory_xact_lock_shared(first, second)}: until the transaction ends. */
    public static ValueExpression<String> lockTransactionShared(int first, int second) {
        return call(Session.VOID, "pg_advisory_xact_lock_shared", value(first), value(second));
    }

    /** {@code pg_try_advisory_lock_shared(key)}: whether it could be had at once. */
    public static Condition tryLockShared(long key) {
        return call(BOOLEAN, "pg_try_advisory_lock_shared", value(key));
    }

    /** {@code pg_try_advisory_lock_shared(first, second)}: whether it could be had at once. */
    public static Condition tryLockShared(int first, int second) {
        return call(BOOLEAN, "pg_try_advisory_lock_shared", value(first), value(second));
    }

    /** {@code pg_try_advisory_xact_lock_shared(key)}: whether it could be had at once, until the transaction ends. */
    public static Condition tryLockTransactionShared(long key) {
        return call(BOOLEAN, "pg_try_advisory_xact_lock_shared", value(key));
    }

    /** {@code pg_try_advisory_xact_lock_shared(first, second)}: whether it could be had at once, until the transaction ends. */
    public static Condition tryLockTransactionShared(int first, int second) {
        return call(BOOLEAN, "pg_try_advisory_xact_lock_shared", value(first), value(second));
    }

    /** {@code pg_advisory_unlock_shared(key)}: whether it was held. */
    public static Condition unlockShared(long key) {
        return call(BOOLEAN, "pg_advisory_unlock_shared", value(key));
    }

    /** {@code pg_advisory_unlock_shared(first, second)}: whether it was held. */
    public static Condition unlockShared(int first, int second) {
        return call(BOOLEAN, "pg_advisory_unlock_shared", value(first), value(second));
    }

    /** {@code pg_advisory_unlock_all()}. */
    public static ValueExpression<String> unlockAll() {
        return call(Session.VOID, "pg_advisory_unlock_all");
    }
}
