package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.BOOLEAN;
import static dev.gino.dsl.SqlTypes.TEXT;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keys and texts: the extension {@code hstore}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/hstore.html">PostgreSQL: hstore</a>
 */
public class HstoreExpression extends Expression<Map<String, @Nullable String>, HstoreExpression> {
    /** For columns and properties of such types. */
    public HstoreExpression(Term<Map<String, @Nullable String>, HstoreExpression> term) {
        super(term);
    }

    /** {@code this -> key}: NULL where there is none. */
    public final TextExpression get(String key) {
        return infix(TEXT, Operator.ARROW, value(key));
    }

    /** {@code this -> key}. */
    public final TextExpression get(Expression<String, ?> key) {
        return infix(TEXT, Operator.ARROW, key);
    }

    /** {@code this -> keys}. */
    public final ArrayExpression<String> getAll(List<String> keys) {
        return infix(TEXT.array(), Operator.ARROW, texts(keys));
    }

    /** {@code this || pairs}: theirs win. */
    public final HstoreExpression concat(Map<String, @Nullable String> pairs) {
        return infix(Operator.CONCAT, beside(pairs));
    }

    /** {@code this || other}: theirs win. */
    public final HstoreExpression concat(Expression<Map<String, @Nullable String>, ?> other) {
        return infix(Operator.CONCAT, other);
    }

    /** {@code this ? key}. */
    public final Condition has(String key) {
        return compare(Operator.HAS_KEY, value(key));
    }

    /** {@code this ?& keys}. */
    public final Condition hasAll(List<String> keys) {
        return compare(Operator.HAS_ALL_KEYS, texts(keys));
    }

    /** {@code this ?| keys}. */
    public final Condition hasAny(List<String> keys) {
        return compare(Operator.HAS_ANY_KEY, texts(keys));
    }

    /** {@code defined(this, key)}: whether it has the key, and not as NULL. */
    public final Condition isDefined(String key) {
        return call(BOOLEAN, "defined", value(key));
    }

    /** {@code this @> pairs}. */
    public final Condition contains(Map<String, @Nullable String> pairs) {
        return compare(Operator.CONTAINS, beside(pairs));
    }

    /** {@code this @> other}. */
    public final Condition contains(Expression<Map<String, @Nullable String>, ?> other) {
        return compare(Operator.CONTAINS, other);
    }

    /** {@code this <@ pairs}. */
    public final Condition containedBy(Map<String, @Nullable String> pairs) {
        return compare(Operator.CONTAINED_BY, beside(pairs));
    }

    /** {@code this <@ other}. */
    public final Condition containedBy(Expression<Map<String, @Nullable String>, ?> other) {
        return compare(Operator.CONTAINED_BY, other);
    }

    /** {@code this - key}. */
    public final HstoreExpression minus(String key) {
        return infix(Operator.MINUS, value(key));
    }

    /** {@code this - keys}. */
    public final HstoreExpression minus(List<String> keys) {
        return infix(Operator.MINUS, texts(keys));
    }

    /** {@code this - other}: without the pairs that are the same. */
    public final HstoreExpression minus(Expression<Map<String, @Nullable String>, ?> other) {
        return infix(Operator.MINUS, other);
    }

    /** {@code slice(this, keys)}: only these. */
    public final HstoreExpression slice(List<String> keys) {
        return call("slice", texts(keys));
    }

    /** {@code akeys(this)}. */
    public final ArrayExpression<String> keys() {
        return call(TEXT.array(), "akeys");
    }

    /** {@code avals(this)}. */
    public final ArrayExpression<String> values() {
        return call(TEXT.array(), "avals");
    }

    /** {@code skeys(this)}: a row for each key. */
    public final TextExpression eachKey() {
        return call(TEXT, "skeys");
    }

    /** {@code svals(this)}: a row for each value. */
    public final TextExpression eachValue() {
        return call(TEXT, "svals");
    }

    /** {@code hstore_to_array(this)}: keys and values in turn. */
    public final ArrayExpression<String> toArray() {
        return call(TEXT.array(), "hstore_to_array");
    }

    /** {@code hstore_to_matrix(this)}: pairs of a key and a value. */
    public final ArrayExpression<String> toMatrix() {
        return call(TEXT.array(), "hstore_to_matrix");
    }

    /** {@code record #= this}: the record with these values. */
    public final <U, F extends Expression<U, F>> F populate(Expression<U, F> record) {
        return Dsl.infix(record.type(), record, Operator.POPULATE, this);
    }

    private static ArrayExpression<String> texts(List<String> keys) {
        return value(TEXT.array(), keys);
    }
}
