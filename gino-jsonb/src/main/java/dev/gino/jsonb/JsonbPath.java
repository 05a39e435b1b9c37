package dev.gino.jsonb;

import dev.gino.dsl.Dsl;
import dev.gino.dsl.Expression;
import dev.gino.dsl.HostColumn;
import dev.gino.dsl.SqlType;
import java.util.ArrayList;
import java.util.List;

/** A place inside the documents of a column: an object that has properties. */
public final class JsonbPath implements JsonbObject {
    private final HostColumn<?> host;
    private final JsonbExpression<?> object;
    private final Json json;
    private final List<String> keys;

    JsonbPath(HostColumn<?> host, JsonbExpression<?> object, Json json, List<String> keys) {
        this.host = host;
        this.object = object;
        this.json = json;
        this.keys = keys;
    }

    @Override
    public JsonbPath path() {
        return this;
    }

    JsonbPath child(String key) {
        return new JsonbPath(host, get(Documents.NODE, key), json, keys(key));
    }

    /** {@code object -> 'key'}. */
    <T> JsonbExpression<T> get(SqlType<T, JsonbExpression<T>> type, String key) {
        return Dsl.infix(type, object, Operators.GET, Dsl.literal(key));
    }

    /** {@code object ->> 'key'}. */
    <T, E extends Expression<T, E>> E getText(SqlType<T, E> type, String key) {
        return Dsl.infix(type, object, Operators.GET_TEXT, Dsl.literal(key));
    }

    HostColumn<?> host() {
        return host;
    }

    Json json() {
        return json;
    }

    List<String> keys(String last) {
        List<String> more = new ArrayList<>(keys);
        more.add(last);
        return List.copyOf(more);
    }
}
