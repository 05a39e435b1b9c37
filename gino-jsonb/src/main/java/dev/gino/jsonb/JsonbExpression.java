package dev.gino.jsonb;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gino.dsl.Condition;
import dev.gino.dsl.Dsl;
import dev.gino.dsl.Expression;
import dev.gino.dsl.SqlTypes;
import dev.gino.dsl.Term;
import dev.gino.dsl.TextExpression;

/**
 * A {@code jsonb} value.
 *
 * @param <T> what it becomes in Java
 * @see <a href="https://www.postgresql.org/docs/current/functions-json.html">PostgreSQL: JSON operators</a>
 */
public class JsonbExpression<T> extends Expression<T, JsonbExpression<T>> {
    /** For columns and properties that are documents. */
    public JsonbExpression(Term<T, JsonbExpression<T>> term) {
        super(term);
    }

    /** {@code this -> 'key'}: NULL where there is no such key; JSON null where it is null. */
    public final JsonbExpression<JsonNode> get(String key) {
        return Dsl.infix(Documents.NODE, this, Operators.GET, Dsl.literal(key));
    }

    /** {@code this ->> 'key'}: NULL where there is no such key, or where it is null. */
    public final TextExpression getText(String key) {
        return Dsl.infix(SqlTypes.TEXT, this, Operators.GET_TEXT, Dsl.literal(key));
    }

    /** {@code this @> document}: whether all of the document, any object that Jackson writes, is in this. */
    public final Condition contains(Object document) {
        return compare(Operators.CONTAINS, Documents.text(document));
    }

    /** {@code this <@ document}: whether all of this is in the document, any object that Jackson writes. */
    public final Condition containedBy(Object document) {
        return compare(Operators.CONTAINED_BY, Documents.text(document));
    }

    /** {@code this ? 'key'}: whether there is such a key, be its value null; or such a text, in an array. */
    public final Condition hasKey(String key) {
        return compare(Operators.HAS_KEY, Dsl.value(key));
    }
}
