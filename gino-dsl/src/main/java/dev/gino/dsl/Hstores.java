package dev.gino.dsl;

import static dev.gino.dsl.Functions.call;
import static dev.gino.dsl.SqlTypes.HSTORE;

/**
 * Keys and texts, made of others: the extension {@code hstore}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/hstore.html">PostgreSQL: hstore</a>
 */
public final class Hstores {
    private Hstores() {}

    /** {@code hstore(key, value)}. */
    public static HstoreExpression hstore(Expression<String, ?> key, Expression<String, ?> value) {
        return call(HSTORE, "hstore", key, value);
    }

    /** {@code hstore(keys, values)}. */
    public static HstoreExpression hstore(ArrayExpression<String> keys, ArrayExpression<String> values) {
        return call(HSTORE, "hstore", keys, values);
    }

    /** {@code hstore(record)}. */
    public static HstoreExpression hstore(Expression<?, ?> record) {
        return call(HSTORE, "hstore", record);
    }
}
