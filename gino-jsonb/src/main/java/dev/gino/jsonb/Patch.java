package dev.gino.jsonb;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gino.dsl.Assignment;
import dev.gino.dsl.Condition;
import dev.gino.dsl.Dsl;
import dev.gino.dsl.Expression;
import dev.gino.dsl.Functions;
import dev.gino.dsl.SqlTypes;
import dev.gino.error.UsageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Assignments to properties of one document, as one expression. A tree of keys: a leaf is an assignment, an inner node
 * an object. Values that are known travel together as one JSON text; what is computed is built around it in SQL.
 */
final class Patch {
    private static final int MAXIMUM_ARGUMENTS = 100; // of a function, in PostgreSQL

    private final Json json;
    private final Map<String, Assignment<?>> leaves = new LinkedHashMap<>();
    private final Map<String, Patch> objects = new LinkedHashMap<>();

    private Patch(Json json) {
        this.json = json;
    }

    static Patch of(Json json, List<Assignment<?>> assignments) {
        Patch root = new Patch(json);
        assignments.forEach(assignment -> root.add(((Property<?, ?, ?>) assignment.target()).keys(), assignment));
        return root;
    }

    private void add(List<String> keys, Assignment<?> assignment) {
        String key = keys.get(0);
        boolean leaf = keys.size() == 1;
        if (leaf ? objects.containsKey(key) || leaves.containsKey(key) : leaves.containsKey(key)) {
            throw new UsageException(
                    "a property and another inside it are both assigned",
                    assignment.target().column().table().name() + "." + key,
                    "assign the one or the other");
        }
        if (leaf) {
            leaves.put(key, assignment);
        } else {
            objects.computeIfAbsent(key, absent -> new Patch(json)).add(keys.subList(1, keys.size()), assignment);
        }
    }

    /** A document that has the values and nothing else. */
    JsonbExpression<String> created() {
        List<Expression<?, ?>> built = new ArrayList<>();
        computed().forEach((key, value) -> entry(built, key, value));
        objects.forEach((key, object) -> {
            if (object.hasComputed()) {
                entry(built, key, object.created());
            }
        });
        JsonbExpression<String> known = Dsl.value(Documents.TEXT, text(true));
        return built.isEmpty() ? known : merged(known, built);
    }

    /** A document with the values changed, and all else kept. */
    JsonbExpression<String> changed(Expression<?, ?> document) {
        List<Expression<?, ?>> built = new ArrayList<>();
        computed().forEach((key, value) -> entry(built, key, value));
        objects.forEach((key, object) -> {
            if (!object.onlyRemoves()) {
                entry(built, key, object.changed(inside(document, key)));
            }
        });
        JsonbExpression<String> rest = without(document);
        JsonbExpression<String> known = leaves.values().stream().anyMatch(Patch::known)
                ? Dsl.infix(Documents.TEXT, rest, Operators.MERGE, Dsl.value(Documents.TEXT, text(false)))
                : rest;
        return built.isEmpty() ? known : merged(known, built);
    }

    private static JsonbExpression<String> inside(Expression<?, ?> document, String key) {
        return Dsl.infix(Documents.TEXT, document, Operators.GET, Dsl.literal(key));
    }

    /** The document as an object, less what is removed from it. */
    private JsonbExpression<String> without(Expression<?, ?> document) {
        JsonbExpression<String> rest = object(document);
        for (Map.Entry<String, Assignment<?>> leaf : leaves.entrySet()) {
            if (leaf.getValue() instanceof Assignment.Absent<?>) {
                rest = Dsl.infix(Documents.TEXT, rest, Operators.WITHOUT, Dsl.literal(leaf.getKey()));
            }
        }
        for (Map.Entry<String, Patch> object : objects.entrySet()) {
            if (object.getValue().onlyRemoves()) {
                JsonbExpression<String> inside = inside(document, object.getKey());
                rest = Dsl.infix(
                        Documents.TEXT, rest, Operators.MERGE, object.getValue().less(object.getKey(), inside));
            }
        }
        return rest;
    }

    /** An object where nothing but removal is done: where there is none, none is made. */
    private JsonbExpression<String> less(String key, JsonbExpression<String> object) {
        JsonbExpression<String> less =
                Functions.call(Documents.TEXT, "jsonb_build_object", Dsl.literal(key), changed(object));
        return Dsl.when(isObject(object), less).otherwise(Documents.empty());
    }

    /** What is no object, be it SQL NULL, gives way to an empty one. */
    private static JsonbExpression<String> object(Expression<?, ?> document) {
        JsonbExpression<String> same = Dsl.template(Documents.TEXT, "{}", document);
        return Dsl.when(isObject(document), same).otherwise(Documents.empty());
    }

    private static Condition isObject(Expression<?, ?> document) {
        return Functions.call(SqlTypes.TEXT, "jsonb_typeof", document).eq(Dsl.literal("object"));
    }

    private boolean onlyRemoves() {
        return leaves.values().stream().allMatch(Assignment.Absent.class::isInstance)
                && objects.values().stream().allMatch(Patch::onlyRemoves);
    }

    private static JsonbExpression<String> merged(JsonbExpression<String> known, List<Expression<?, ?>> built) {
        JsonbExpression<String> all = known;
        for (int i = 0; i < built.size(); i += MAXIMUM_ARGUMENTS) {
            Expression<?, ?>[] arguments = built.subList(i, Math.min(i + MAXIMUM_ARGUMENTS, built.size()))
                    .toArray(Expression<?, ?>[]::new);
            all = Dsl.infix(
                    Documents.TEXT,
                    all,
                    Operators.MERGE,
                    Functions.call(Documents.TEXT, "jsonb_build_object", arguments));
        }
        return all;
    }

    private static void entry(List<Expression<?, ?>> built, String key, Expression<?, ?> value) {
        built.add(Dsl.literal(key));
        built.add(value);
    }

    private Map<String, Expression<?, ?>> computed() {
        Map<String, Expression<?, ?>> computed = new LinkedHashMap<>();
        leaves.forEach((key, leaf) -> {
            if (leaf instanceof Assignment.Computed<?> it) {
                computed.put(key, adopted(it));
            }
        });
        return computed;
    }

    private static <T> Expression<T, ?> adopted(Assignment.Computed<T> computed) {
        return computed.target().expression().type().adopt(computed.expression());
    }

    private boolean hasComputed() {
        return leaves.values().stream().anyMatch(Assignment.Computed.class::isInstance)
                || objects.values().stream().anyMatch(Patch::hasComputed);
    }

    private static boolean known(Assignment<?> leaf) {
        return leaf instanceof Assignment.Value<?> || leaf instanceof Assignment.Null<?>;
    }

    private String text(boolean deep) {
        return json.text(generator -> write(generator, deep));
    }

    private void write(JsonGenerator generator, boolean deep) throws IOException {
        generator.writeStartObject();
        for (Map.Entry<String, Assignment<?>> leaf : leaves.entrySet()) {
            JsonValue.write(generator, leaf.getKey(), leaf.getValue());
        }
        for (Map.Entry<String, Patch> object : deep ? objects.entrySet() : List.<Map.Entry<String, Patch>>of()) {
            if (!object.getValue().hasComputed() && !object.getValue().onlyRemoves()) {
                generator.writeFieldName(object.getKey());
                object.getValue().write(generator, true);
            }
        }
        generator.writeEndObject();
    }
}
