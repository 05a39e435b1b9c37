package dev.gino.jsonb;

import static dev.gino.dsl.Dsl.insertInto;
import static dev.gino.dsl.Dsl.set;
import static dev.gino.jsonb.People.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gino.dsl.Assignment;
import dev.gino.error.UsageException;
import dev.gino.jsonb.People.Pet;
import dev.gino.type.Bytes;
import dev.gino.type.Codec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes a document, what a document becomes, and what neither does. */
class JsonTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    record Text(String text) {}

    record Amount(double number) {}

    record Inside(List<Map<String, Text>> inside) {}

    record Price(BigDecimal amount, JsonNode rest) {}

    record PetName(String petName) {}

    /** Refers to itself. */
    static final class Loop {
        public Loop getLoop() {
            return this;
        }
    }

    static Stream<Object> notJson() {
        return Stream.of(
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Float.NEGATIVE_INFINITY,
                new Amount(Double.NaN),
                List.of(1.0, Double.NaN),
                new double[] {1, Double.NaN},
                new float[] {1, Float.POSITIVE_INFINITY},
                Map.of("a", List.of(Double.NEGATIVE_INFINITY)),
                JSON.arrayNode().add(Double.NaN),
                JSON.arrayNode().add(Float.NaN));
    }

    @ParameterizedTest
    @MethodSource("notJson")
    void whatIsNoNumberOfJsonIsRefused(Object value) {
        refused(value, "JSON has no number");
    }

    static Stream<Object> notText() {
        return Stream.of("a\0", "\uD800", "\uDC00a", "a\uD800b")
                .flatMap(text -> Stream.of(
                        text,
                        text.toCharArray(),
                        new Text(text),
                        List.of("a", text),
                        new String[] {text},
                        Map.of("key", text),
                        Map.of(text, "value"),
                        Map.of(1, Map.of(text, 1)),
                        new Inside(List.of(Map.of("a", new Text(text)))),
                        new Inside(List.of(Map.of(text, new Text("a")))),
                        JSON.textNode(text),
                        JSON.objectNode().put(text, 1)));
    }

    @ParameterizedTest
    @MethodSource("notText")
    void whatPostgresCannotStoreIsRefused(Object value) {
        refused(value, "which PostgreSQL cannot store");
    }

    static Stream<Object> unwritable() {
        return Stream.of(new Loop(), new Object(), nested(2000), Instant.EPOCH);
    }

    private static Object nested(int depth) {
        Object list = List.of();
        for (int i = 0; i < depth; i++) {
            list = List.of(list);
        }
        return list;
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    void whatJacksonCannotWriteIsRefused(Object value) {
        refused(value, "cannot be written as JSON");
    }

    private static void refused(Object value, String message) {
        assertThatThrownBy(() -> Json.DEFAULT.text(value))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("remedy");
    }

    static List<Arguments> written() {
        return List.of(
                Arguments.of("it's \"\\ é 😀 \uFFFF \u0001", "\"it's \\\"\\\\ é 😀 \uFFFF \\u0001\""),
                Arguments.of(-0.0, "-0.0"),
                Arguments.of(new BigDecimal("1.10"), "1.10"),
                Arguments.of(new BigInteger("9".repeat(40)), "9".repeat(40)),
                Arguments.of(1L << 62, "4611686018427387904"),
                Arguments.of(new Price(new BigDecimal("0.30"), JSON.nullNode()), "{\"amount\":0.30,\"rest\":null}"),
                Arguments.of(new double[] {0.5, 1}, "[0.5,1.0]"),
                Arguments.of(Map.of("", List.of()), "{\"\":[]}"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void isWrittenExactly(Object value, String json) {
        assertThat(Json.DEFAULT.text(value)).isEqualTo(json);
    }

    @Test
    void decimalsKeepTheirScale() {
        Price price = read(Price.class, "{\"amount\": 1.10, \"rest\": {\"a\": [2.50]}}");
        assertThat(price.amount()).isEqualTo(new BigDecimal("1.10"));
        assertThat(price.rest().at("/a/0").decimalValue()).isEqualTo(new BigDecimal("2.50"));
        assertThat(Json.DEFAULT.text(price)).isEqualTo("{\"amount\":1.10,\"rest\":{\"a\":[2.50]}}");
    }

    @Test
    void keysWithoutAPlaceAreIgnored() {
        assertThat(read(Text.class, "{\"other\": [1], \"text\": \"a\"}")).isEqualTo(new Text("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"number\": null}", "{}", "{\"number\": \"a\"}", "[]", "7"})
    void whatDoesNotFitIsRefused(String json) {
        assertThatThrownBy(() -> read(Amount.class, json))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("cannot be read as " + Amount.class.getName());
    }

    @Test
    void aMapperOfOnesOwnIsTakenAsItIs() {
        JsonMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        Json json = Json.of(mapper);
        mapper.setPropertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE); // ours is a copy
        assertThat(json.text(new PetName("a"))).isEqualTo("{\"pet_name\":\"a\"}");
        assertThatThrownBy(() -> json.text(new PetName("\0"))).isInstanceOf(UsageException.class);
    }

    @Test
    void listsOfDocumentsAreRead() {
        Codec<List<Pet>> pets = codec(Pet.class).array();
        assertThat(pets.value(arrayOf("{\"name\": \"é\", \"legs\": 4}"))).isEqualTo(List.of(new Pet("é", 4)));
        assertThat(pets.carrier(List.of(new Pet("é", 4)))).isEqualTo(new String[] {"{\"name\":\"é\",\"legs\":4}"});
        assertThat(PEOPLE.likes.type().codec().value(sent("[\"a\", \"b\"]"))).isEqualTo(List.of("a", "b"));
    }

    /** What {@code array_send} makes of an array of one document: dimensions, nulls, type, length, lower bound, element. */
    private static Bytes arrayOf(String document) {
        byte[] json = document.getBytes(StandardCharsets.UTF_8);
        ByteBuffer sent = ByteBuffer.allocate(25 + json.length);
        sent.putInt(1).putInt(0).putInt(3802).putInt(1).putInt(1).putInt(1 + json.length);
        sent.put((byte) 1).put(json);
        return new Bytes(sent.array(), 0, sent.capacity());
    }

    private static <T> Codec<T> codec(Class<T> type) {
        return Json.DEFAULT.<T>document(Json.DEFAULT.type(type), type).codec();
    }

    private static <T> T read(Class<T> type, String json) {
        T value = codec(type).value(sent(json));
        assertThat(value).isNotNull();
        return Objects.requireNonNull(value);
    }

    /** As it comes over the wire: a version, and the text, in the middle of something else. */
    private static Bytes sent(String json) {
        byte[] wire = ("??\1" + json + "??").getBytes(StandardCharsets.UTF_8);
        return new Bytes(wire, 2, wire.length - 4);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31T10:11:12.123456789Z, 2024-01-31T10:11:12.123456+00:00",
        "2024-01-31T10:11:12Z, 2024-01-31T10:11:12.000000+00:00",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00.000000+00:00",
        "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999+00:00",
        "1969-12-31T23:59:59.5Z, 1969-12-31T23:59:59.500000+00:00"
    })
    void instantsHaveOneWidth(Instant instant, String text) {
        assertThat(PEOPLE.seenAt.type().codec().carrier(instant)).isEqualTo(text);
        assertThat(Instant.from(OffsetDateTime.parse(text)))
                .isEqualTo(PEOPLE.seenAt.type().codec().value(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59Z"
            })
    void instantsOfAnotherWidthAreRefused(Instant instant) {
        assertThatThrownBy(() -> PEOPLE.seenAt.type().codec().carrier(instant)).isInstanceOf(UsageException.class);
        assertThatThrownBy(() ->
                        insertInto(PEOPLE).values(set(PEOPLE.seenAt, instant)).toSql())
                .isInstanceOf(UsageException.class);
    }

    @Test
    void datesOfAnotherWidthAreRefused() {
        assertThat(PEOPLE.born.type().codec().carrier(LocalDate.of(1, 1, 1))).isEqualTo("0001-01-01");
        assertThatThrownBy(() -> PEOPLE.born.type().codec().carrier(LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> PEOPLE.born.type().codec().carrier(LocalDate.of(0, 1, 1)))
                .isInstanceOf(UsageException.class);
    }

    static List<Assignment<?>> unstorable() {
        List<Assignment<?>> assignments = new ArrayList<>();
        assignments.add(set(PEOPLE.score, Double.NaN));
        assignments.add(set(PEOPLE.nick, "a\0"));
        assignments.add(set(PEOPLE.city, "\uD800"));
        assignments.add(set(PEOPLE.likes, List.of("\0")));
        assignments.add(set(PEOPLE.pet, new Pet("\uDC00", 4)));
        assignments.add(set(PEOPLE.profile, JSON.textNode("\0")));
        return assignments;
    }

    @Test
    void keysThatCannotBeStoredAreRefusedAtOnce() {
        assertThatThrownBy(() -> PEOPLE.profile.text("a\0")).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> PEOPLE.profile.at("\uD800")).isInstanceOf(UsageException.class);
    }

    @ParameterizedTest
    @MethodSource("unstorable")
    void propertiesRefuseWhatCannotBeStored(Assignment<?> assignment) {
        assertThatThrownBy(() ->
                        insertInto(PEOPLE).values(assignment).toSql().binds().forEach(bind -> bind.carrier()))
                .isInstanceOf(UsageException.class);
    }
}
