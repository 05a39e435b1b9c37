package dev.gino.jsonb;

import static dev.gino.dsl.Dsl.insertInto;
import static dev.gino.dsl.Dsl.set;
import static dev.gino.dsl.Dsl.template;
import static dev.gino.dsl.Dsl.update;
import static dev.gino.dsl.Dsl.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gino.ddl.Schema;
import dev.gino.dsl.Assignment;
import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.Row;
import dev.gino.dsl.Spelling;
import dev.gino.dsl.SqlTypes;
import dev.gino.dsl.Table;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Any assignments to properties of any document do on the server what they do to a tree in memory. */
class PatchTest {
    private static final int CASES = 600;
    private static final int KINDS = 12;
    private static final List<String> KEYS =
            List.of("a", "b", "c", "0", "-1", "it's", "q\"", "{a,b}", "a.b", "\\", "ключ", "😀", "", "$1", "?", "NULL");
    private static final List<String> STARTS =
            List.of("null", "7", "\"a\"", "true", "[]", "[{\"a\": 1}, \"a\", [2]]", "{}", "{\"a\": null}");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Docs DOCS = new Docs();

    /** A table of documents, which may be missing. */
    static final class Docs extends Table<Row> {
        final NumericColumn<Long> id = bigint("id").identity().primaryKey();
        final JsonbColumn doc = Jsonb.jsonb(this, "doc");

        Docs() {
            super("docs", Row.class);
        }
    }

    /**
     * One assignment.
     *
     * @param path the way to the property
     * @param assignment what is written
     * @param result what is there then; nothing if it is removed
     */
    private record Step(
            List<String> path,
            Assignment<?> assignment,
            @Nullable JsonNode result) {}

    private Server server;
    private Random random = new Random();

    @BeforeEach
    void connect() throws SQLException {
        server = Server.newest("patches");
        server.execute(Schema.of(DOCS).create());
    }

    @AfterEach
    void close() throws SQLException {
        server.close();
    }

    @RepeatedTest(2)
    void doesOnTheServerWhatItDoesInMemory() throws Exception {
        long seed = Long.getLong("gino.seed", System.nanoTime());
        System.out.println("patches: -Dgino.seed=" + seed);
        random = new Random(seed);
        for (int i = 0; i < CASES / 2; i++) {
            isUpdated(start(), steps(KINDS));
            isInserted(steps(KINDS - 1)); // the last reads the row, of which there is none yet
        }
    }

    private void isUpdated(@Nullable String start, List<StepMaker> makers) throws Exception {
        JsonNode before = start == null ? NullNode.instance : MAPPER.readTree(start);
        List<Step> steps = makers.stream().map(maker -> maker.make(before)).toList();
        server.execute("delete from docs; insert into docs (doc) values ("
                + (start == null ? "null" : Spelling.literal(start)) + ")");
        server.ask(update(DOCS).set(assignments(steps)).allRows());
        assertThat(document()).as("%s of %s", steps, start).isEqualTo(updated(before, steps));
    }

    private void isInserted(List<StepMaker> makers) throws Exception {
        List<Step> steps =
                makers.stream().map(maker -> maker.make(NullNode.instance)).toList();
        server.execute("delete from docs");
        server.ask(insertInto(DOCS).values(assignments(steps)));
        assertThat(document()).as("%s", steps).isEqualTo(updated(NullNode.instance, steps));
    }

    private static Assignment<?>[] assignments(List<Step> steps) {
        return steps.stream().map(Step::assignment).toArray(Assignment<?>[]::new);
    }

    private JsonNode document() throws Exception {
        return MAPPER.readTree(
                Objects.requireNonNull(server.ask("select doc::text from docs").get(0)));
    }

    // ---- in memory

    private static JsonNode updated(JsonNode before, List<Step> steps) throws JsonProcessingException {
        ObjectNode document = object(before.deepCopy());
        steps.forEach(step -> write(document, step.path(), step.result()));
        return MAPPER.readTree(MAPPER.writeValueAsString(document));
    }

    private static ObjectNode object(@Nullable JsonNode node) {
        return node instanceof ObjectNode object ? object : JSON.objectNode();
    }

    private static void write(ObjectNode object, List<String> path, @Nullable JsonNode result) {
        String key = path.get(0);
        boolean last = path.size() == 1;
        if (last && result == null) {
            object.remove(key);
        } else if (last) {
            object.set(key, result);
        } else if (result != null || object.get(key) instanceof ObjectNode) {
            ObjectNode child = object(object.get(key));
            object.set(key, child);
            write(child, path.subList(1, path.size()), result);
        }
    }

    // ---- at random

    private interface StepMaker {
        Step make(JsonNode before);
    }

    private @Nullable String start() {
        int choice = random.nextInt(STARTS.size() * 2 + 1);
        return choice == 0
                ? null
                : choice <= STARTS.size() ? STARTS.get(choice - 1) : objectOf(3).toString();
    }

    private JsonNode tree(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> NullNode.instance;
            case 1 -> JSON.textNode(key());
            case 2 -> JSON.numberNode(random.nextInt());
            case 3 -> JSON.numberNode(new BigDecimal("1.25"));
            case 4 -> JSON.booleanNode(random.nextBoolean());
            case 5 -> JSON.arrayNode().add(tree(depth - 1)).add(tree(depth - 1));
            default -> objectOf(depth);
        };
    }

    private ObjectNode objectOf(int depth) {
        ObjectNode object = JSON.objectNode();
        for (int i = random.nextInt(5); i > 0; i--) {
            object.set(key(), tree(depth - 1));
        }
        return object;
    }

    private String key() {
        return KEYS.get(random.nextInt(KEYS.size()));
    }

    private List<StepMaker> steps(int kinds) {
        List<List<String>> paths = new ArrayList<>();
        List<StepMaker> steps = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            List<String> path = path();
            if (paths.stream().noneMatch(other -> related(path, other))) {
                paths.add(path);
                steps.add(step(path, random.nextInt(kinds)));
            }
        }
        return steps;
    }

    private List<String> path() {
        List<String> path = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            path.add(KEYS.get(random.nextInt(random.nextBoolean() ? 4 : KEYS.size())));
        }
        return path;
    }

    private static boolean related(List<String> one, List<String> other) {
        int common = Math.min(one.size(), other.size());
        return one.subList(0, common).equals(other.subList(0, common));
    }

    private StepMaker step(List<String> path, int kind) {
        String key = path.get(path.size() - 1);
        JsonbObject place = place(path);
        int number = random.nextInt();
        String text = key();
        JsonNode tree = tree(2);
        return switch (kind) {
            case 0 -> before -> new Step(path, set(place.text(key), text), JSON.textNode(text));
            case 1 -> before -> new Step(path, set(place.integer(key), number), JSON.numberNode(number));
            case 2 -> before -> new Step(path, set(place.bigint(key), number * 9L), JSON.numberNode(number * 9L));
            case 3 -> before -> decimal(path, place.decimal(key), new BigDecimal(number).movePointLeft(3));
            case 4 -> before -> new Step(path, set(place.bool(key), number > 0), JSON.booleanNode(number > 0));
            case 5 -> before -> new Step(path, set(place.object(key, JsonNode.class), tree), tree);
            case 6 -> before -> new Step(path, place.integer(key).toNull(), NullNode.instance);
            case 7 -> before -> new Step(path, place.text(key).remove(), null);
            case 8 ->
                before -> new Step(path, set(place.text(key), value(text).concat("!")), JSON.textNode(text + "!"));
            case 9 ->
                before -> new Step(
                        path, set(place.integer(key), value(number / 2).plus(1)), JSON.numberNode(number / 2 + 1));
            case 10 ->
                before ->
                        new Step(path, set(place.text(key), template(SqlTypes.TEXT, "null::text")), NullNode.instance);
            default ->
                before ->
                        new Step(path, set(place.object(key, JsonNode.class), DOCS.doc.get(text)), read(before, text));
        };
    }

    private static Step decimal(List<String> path, NumericProperty<BigDecimal> property, BigDecimal number) {
        return new Step(path, set(property, number), JSON.numberNode(number));
    }

    private static JsonbObject place(List<String> path) {
        String[] more = path.subList(1, Math.max(1, path.size() - 1)).toArray(String[]::new);
        return path.size() == 1 ? DOCS.doc : DOCS.doc.at(path.get(0), more);
    }

    private static JsonNode read(JsonNode before, String key) {
        return before.isObject() && before.has(key) ? before.get(key) : NullNode.instance;
    }

    // ---- one by one

    @Test
    void morePropertiesThanAFunctionHasArgumentsAreWritten() throws Exception {
        List<Assignment<?>> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(set(DOCS.doc.integer("k" + i), value(i).plus(1)));
        }
        server.ask(insertInto(DOCS).values());
        server.ask(update(DOCS).set(many.toArray(Assignment<?>[]::new)).allRows());
        assertThat(document().size()).isEqualTo(60);
    }

    @Test
    void numbersKeepTheirTypeAndScale() throws Exception {
        server.ask(insertInto(DOCS)
                .values(
                        set(DOCS.doc.decimal("a"), new BigDecimal("1.50")),
                        set(DOCS.doc.decimal("b"), value(SqlTypes.NUMERIC, new BigDecimal("2.50"))),
                        set(DOCS.doc.doublePrecision("c"), value(SqlTypes.DOUBLE, 0.5))));
        assertThat(server.ask("select doc::text from docs")).containsExactly("{\"a\": 1.50, \"b\": 2.50, \"c\": 0.5}");
    }
}
