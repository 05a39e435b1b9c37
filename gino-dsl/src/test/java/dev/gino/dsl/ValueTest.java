package dev.gino.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gino.error.UsageException;
import dev.gino.type.Bytes;
import dev.gino.type.Codec;
import dev.gino.type.Codecs;
import dev.gino.type.Wire;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values cross as they are, or are refused before they are sent. */
class ValueTest {
    private static final UUID ID = UUID.fromString("8f14e45f-ceea-467f-9538-1f2a3b4c5d6e");
    private static final Codec<BigDecimal> PRICE = Sized.numeric(5, 2).codec();
    private static final Codec<String> SHORT = Sized.varchar(3).codec();
    private static final SqlType<Shop.Mood, ?> MOOD = SqlTypes.enumeration("mood", Shop.Mood.class);

    private static Server server;

    @BeforeAll
    static void connect() throws SQLException {
        server = Server.newest("values");
    }

    @AfterAll
    static void close() throws SQLException {
        server.close();
    }

    /** A codec, a value, and what the driver is handed. */
    static List<Arguments> carriers() {
        return List.of(
                Arguments.of(Codecs.BOOL, true, true),
                Arguments.of(Codecs.INT2, Short.MIN_VALUE, Short.MIN_VALUE),
                Arguments.of(Codecs.INT4, Integer.MAX_VALUE, Integer.MAX_VALUE),
                Arguments.of(Codecs.INT8, Long.MIN_VALUE, Long.MIN_VALUE),
                Arguments.of(Codecs.FLOAT4, -0.0f, -0.0f),
                Arguments.of(Codecs.FLOAT8, Double.NaN, Double.NaN),
                Arguments.of(Codecs.FLOAT8, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY),
                Arguments.of(Codecs.NUMERIC, new BigDecimal("1.10"), "1.10"),
                Arguments.of(Codecs.NUMERIC, new BigDecimal("-0.000000001"), "-1E-9"),
                Arguments.of(Codecs.NUMERIC, new BigDecimal("1E+1000000000"), "1E+1000000000"),
                Arguments.of(Codecs.TEXT, "", ""),
                Arguments.of(Codecs.TEXT, "\uDBFF\uDFFF", "\uDBFF\uDFFF"),
                Arguments.of(Codecs.VARCHAR, "a", "a"),
                Arguments.of(SHORT, "😀😀😀", "😀😀😀"),
                Arguments.of(PRICE, new BigDecimal("999.99"), "999.99"),
                Arguments.of(PRICE, new BigDecimal("-999.990"), "-999.990"),
                Arguments.of(PRICE, new BigDecimal("1E+2"), "1E+2"),
                Arguments.of(PRICE, BigDecimal.ZERO, "0"),
                Arguments.of(Codecs.UUID, ID, ID),
                Arguments.of(Codecs.DATE, LocalDate.of(-4712, 12, 1), LocalDate.of(-4712, 12, 1)),
                Arguments.of(Codecs.DATE, LocalDate.of(5874897, 12, 31), LocalDate.of(5874897, 12, 31)),
                Arguments.of(Codecs.TIME, LocalTime.MAX, "23:59:59.999999"),
                Arguments.of(Codecs.TIME, LocalTime.MIDNIGHT, "00:00"),
                Arguments.of(
                        Codecs.TIMESTAMP,
                        LocalDateTime.of(2024, 1, 31, 23, 59, 59, 999_999_999),
                        LocalDateTime.of(2024, 1, 31, 23, 59, 59, 999_999_000)),
                Arguments.of(
                        Codecs.TIMESTAMPTZ,
                        Instant.parse("2024-01-31T10:11:12.123456789Z"),
                        OffsetDateTime.parse("2024-01-31T10:11:12.123456Z")),
                Arguments.of(
                        Codecs.TIMESTAMPTZ,
                        Instant.parse("+294276-12-31T23:59:59Z"),
                        OffsetDateTime.parse("+294276-12-31T23:59:59Z")),
                Arguments.of(MOOD.codec(), Shop.Mood.so_so, "so_so"),
                Arguments.of(Codecs.INT4.array(), List.of(1, 2), new Integer[] {1, 2}),
                Arguments.of(Codecs.INT4.array(), List.of(), new Integer[] {}),
                Arguments.of(Codecs.TEXT.array(), List.of("", "NULL", "a,\"}"), new String[] {"", "NULL", "a,\"}"}),
                Arguments.of(Codecs.NUMERIC.array(), List.of(new BigDecimal("1.10")), new String[] {"1.10"}),
                Arguments.of(MOOD.codec().array(), List.of(Shop.Mood.SAD), new String[] {"SAD"}),
                Arguments.of(
                        Codecs.BYTEA.array(), List.of(new byte[] {}, new byte[] {0, -1}), new String[] {"\\x", "\\x00ff"
                        }),
                Arguments.of(Codecs.TIMESTAMPTZ.array(), List.of(Instant.EPOCH), new OffsetDateTime[] {
                    OffsetDateTime.parse("1970-01-01T00:00:00Z")
                }));
    }

    @ParameterizedTest
    @MethodSource("carriers")
    <T> void crosses(Codec<T> codec, T value, Object carrier) {
        assertThat(codec.carrier(value)).isEqualTo(carrier).hasSameClassAs(carrier);
    }

    /** A codec, what came back, and the value. */
    static List<Arguments> decoded() {
        return List.of(
                Arguments.of(Codecs.INT8, 7L, 7L),
                Arguments.of(Codecs.NUMERIC, "1.10", new BigDecimal("1.10")),
                Arguments.of(Codecs.NUMERIC, "0." + "0".repeat(999) + "1", new BigDecimal("1E-1000")),
                Arguments.of(Codecs.TIME, "07:30:00", LocalTime.of(7, 30)),
                Arguments.of(
                        Codecs.TIMESTAMPTZ,
                        OffsetDateTime.parse("2024-01-31T12:00:00+02:00"),
                        Instant.parse("2024-01-31T10:00:00Z")),
                Arguments.of(Codecs.BYTEA, new Bytes(new byte[] {9, 1, 2, 9}, 1, 2), new byte[] {1, 2}),
                Arguments.of(MOOD.codec(), "happy", Shop.Mood.happy),
                Arguments.of(Codecs.INT4.array(), array(2, "00000004 00000001 00000004 00000002"), List.of(1, 2)),
                Arguments.of(document(), documentBytes("{\"é\": 1}"), "{\"é\": 1}"),
                Arguments.of(Codecs.TEXT.array(), array(2, "00000000 00000002 c3a9"), List.of("", "é")),
                Arguments.of(Codecs.INT4.array(), binary("00000000 00000000 00000017"), List.of()),
                Arguments.of(
                        Codecs.NUMERIC.array(),
                        array(1, "0000000c 0002 0000 0000 0002 0001 03e8"),
                        List.of(new BigDecimal("1.10"))),
                Arguments.of(MOOD.codec().array(), array(1, "00000003 534144"), List.of(Shop.Mood.SAD)),
                Arguments.of(document().array(), array(1, "00000003 01 7b7d"), List.of("{}")));
    }

    /** An array of one dimension, as the server sends it; its elements each with their length. */
    private static Bytes array(int size, String elements) {
        return binary(String.format("00000001 00000000 00000000 %08x 00000001", size) + elements);
    }

    private static Bytes binary(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        return new Bytes(bytes, 0, bytes.length);
    }

    private static Codec<String> document() {
        return Codec.document(String.class, text -> text, bytes -> new String(bytes.copy(), StandardCharsets.UTF_8));
    }

    private static Bytes documentBytes(String json) {
        byte[] sent = ("?\1" + json + "?").getBytes(StandardCharsets.UTF_8);
        return new Bytes(sent, 1, sent.length - 2);
    }

    @ParameterizedTest
    @MethodSource("decoded")
    void comesBack(Codec<?> codec, Object carrier, Object value) {
        assertThat(codec.value(carrier)).isEqualTo(value);
    }

    @Test
    void nullIsNull() {
        assertThat(Codecs.INT4.value(null)).isNull();
        assertThat(new Bind<>(null, Codecs.INT4).carrier()).isNull();
    }

    @Test
    void listsThatComeBackCannotBeChanged() {
        List<?> list = Objects.requireNonNull(Codecs.INT4.array().value(array(1, "00000004 00000001")));
        assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void bytesStayWhatTheyAreInADefinition() throws SQLException {
        byte[] hostile = new byte[256];
        for (int i = 0; i < hostile.length; i++) {
            hostile[i] = (byte) i;
        }
        String literal = Spelling.inline(Dsl.value(SqlTypes.BYTEA, hostile));
        assertThat(server.ask("select encode(" + literal + ", 'hex')"))
                .containsExactly(HexFormat.of().formatHex(hostile));
    }

    /** A codec, a value that is none of its type's, and what is said of it. */
    static List<Arguments> refused() {
        return List.of(
                Arguments.of(Codecs.TEXT, "a\0b", "U+0000 at index 1"),
                Arguments.of(Codecs.TEXT, "\uD800", "U+D800 at index 0"),
                Arguments.of(Codecs.VARCHAR, "ab\uDC00", "U+DC00 at index 2"),
                Arguments.of(Codecs.TEXT.array(), List.of("a", "\0"), "U+0000"),
                Arguments.of(SHORT, "abcd", "a text of 4 characters for varchar(3)"),
                Arguments.of(SHORT, "a\0", "U+0000"),
                Arguments.of(SHORT.array(), List.of("abcd"), "varchar(3)"),
                Arguments.of(PRICE, new BigDecimal("1000"), "1000 for numeric(5, 2)"),
                Arguments.of(PRICE, new BigDecimal("1.001"), "1.001 for numeric(5, 2)"),
                Arguments.of(PRICE, new BigDecimal("1E+1000000000"), "1E+1000000000 for numeric(5, 2)"),
                Arguments.of(Codecs.DATE, LocalDate.MAX, "outside PostgreSQL's calendar"),
                Arguments.of(Codecs.DATE, LocalDate.MIN, "outside PostgreSQL's calendar"),
                Arguments.of(Codecs.DATE, LocalDate.of(5874898, 1, 1), "outside PostgreSQL's calendar"),
                Arguments.of(Codecs.TIMESTAMP, LocalDateTime.MAX, "outside PostgreSQL's calendar"),
                Arguments.of(Codecs.TIMESTAMP, LocalDateTime.of(294277, 1, 1, 0, 0), "outside PostgreSQL's calendar"),
                Arguments.of(Codecs.TIMESTAMPTZ, Instant.MAX, "none of timestamptz"),
                Arguments.of(Codecs.TIMESTAMPTZ, Instant.MIN, "none of timestamptz"),
                Arguments.of(Codecs.INT4.array(), Arrays.asList(1, null), "NULL"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    <T> void isRefused(Codec<T> codec, T value, String message) {
        assertThatThrownBy(() -> codec.carrier(value))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("remedy");
    }

    /** A codec, and what came back that Java cannot hold. */
    static List<Arguments> unreadable() {
        return List.of(
                Arguments.of(Codecs.NUMERIC, "NaN"),
                Arguments.of(Codecs.NUMERIC, "Infinity"),
                Arguments.of(Codecs.TIME, "24:00:00"),
                Arguments.of(Codecs.DATE, LocalDate.MAX),
                Arguments.of(Codecs.TIMESTAMP, LocalDateTime.MIN),
                Arguments.of(Codecs.TIMESTAMPTZ, OffsetDateTime.MAX),
                Arguments.of(MOOD.codec(), "unknown"),
                Arguments.of(Codecs.INT4.array(), array(2, "00000004 00000001 ffffffff")),
                Arguments.of(Codecs.INT4.array().array(), array(1, "00000004 00000001")),
                Arguments.of(
                        Codecs.INT4.array(), binary("00000002 00000000 00000017 00000001 00000001 00000001 00000001")),
                Arguments.of(Codecs.INT4.array(), binary("00000001 00000000 00000017 00000000 00000000")),
                Arguments.of(Codecs.TEXT.array(), array(1, "ffffffff")));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatJavaCannotHoldIsRefused(Codec<?> codec, Object carrier) {
        assertThatThrownBy(() -> codec.value(carrier))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("remedy");
    }

    /** A codec, a value of another class, and the same value of the right one. */
    static List<Arguments> exact() {
        return List.of(
                Arguments.of(Codecs.INT2, 32767, (short) 32767),
                Arguments.of(Codecs.INT2, -32768L, (short) -32768),
                Arguments.of(Codecs.INT4, 7L, 7),
                Arguments.of(Codecs.INT4, 7.0, 7),
                Arguments.of(Codecs.INT4, new BigDecimal("7.00"), 7),
                Arguments.of(Codecs.INT8, new BigInteger("9223372036854775807"), Long.MAX_VALUE),
                Arguments.of(Codecs.NUMERIC, 7, new BigDecimal("7")),
                Arguments.of(Codecs.NUMERIC, 0.1, new BigDecimal("0.1")),
                Arguments.of(Codecs.FLOAT8, 7L, 7.0),
                Arguments.of(Codecs.FLOAT8, 1L << 53, 0x1p53),
                Arguments.of(Codecs.FLOAT8, 0.5f, 0.5),
                Arguments.of(Codecs.FLOAT4, 0.5, 0.5f));
    }

    @ParameterizedTest
    @MethodSource("exact")
    void numbersChangeTheirClassAndKeepTheirValue(Codec<?> codec, Object value, Object exact) {
        assertThat(codec.exactly(value, "here")).isEqualTo(exact);
    }

    /** A codec, and a value that would not be the same. */
    static List<Arguments> inexact() {
        return List.of(
                Arguments.of(Codecs.INT2, 32768),
                Arguments.of(Codecs.INT4, (1L << 32) + 1),
                Arguments.of(Codecs.INT4, 7.5),
                Arguments.of(Codecs.INT4, new BigDecimal("1E+1000000000")),
                Arguments.of(Codecs.INT8, new BigInteger("9223372036854775808")),
                Arguments.of(Codecs.INT8, 9.3e18),
                Arguments.of(Codecs.NUMERIC, Double.NaN),
                Arguments.of(Codecs.NUMERIC, Float.POSITIVE_INFINITY),
                Arguments.of(Codecs.FLOAT8, (1L << 53) + 1),
                Arguments.of(Codecs.FLOAT8, new BigDecimal("0.10000000000000000001")),
                Arguments.of(Codecs.FLOAT8, new BigDecimal("1E+400")),
                Arguments.of(Codecs.FLOAT4, 0.1 + 0.2),
                Arguments.of(Codecs.INT4, "7"),
                Arguments.of(Codecs.TEXT, 7),
                Arguments.of(Codecs.BOOL, "true"),
                Arguments.of(Codecs.DATE, "2024-01-31"),
                Arguments.of(Codecs.INT4.array(), 7));
    }

    @ParameterizedTest
    @MethodSource("inexact")
    void whatWouldNotBeTheSameIsRefused(Codec<?> codec, Object value) {
        assertThatThrownBy(() -> codec.exactly(value, "here"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("value out of range: " + codec)
                .hasMessageContaining("here");
    }

    @Test
    void aViewOfATypeIsTheSameTypeOfPostgres() {
        Codec<Long> seconds = Codecs.TIMESTAMPTZ.map(Long.class, Instant::getEpochSecond, Instant::ofEpochSecond);
        assertThat(seconds.carrier(60L)).isEqualTo(OffsetDateTime.parse("1970-01-01T00:01:00Z"));
        assertThat(seconds.value(OffsetDateTime.parse("1970-01-01T00:01:00Z"))).isEqualTo(60L);
        assertThat(seconds.name()).isEqualTo("timestamptz");
        assertThat(seconds).isNotEqualTo(Codecs.TIMESTAMPTZ);
    }

    @Test
    void aTypeOfOnesOwnCrossesAsItsText() throws SQLException {
        SqlType<Integer, ValueExpression<Integer>> years =
                SqlType.of(Codec.text("interval", Integer.class, number -> number + " years", ValueTest::years));
        assertThat(years.codec().wire()).isEqualTo(Wire.TEXT);
        assertThat(server.ask(Dsl.select(Dsl.value(years, 3)))).containsExactly("3 years");
        assertThat(server.ask(Dsl.select(Dsl.value(years.array(), List.of(1, 2)))))
                .containsExactly("{\"1 year\",\"2 years\"}");
    }

    private static Integer years(String text) {
        return Integer.valueOf(text.split(" ", 2)[0]);
    }

    /** Constants of definitions mean the value that they are made of. */
    static List<Expression<?, ?>> constants() {
        return List.of(
                Dsl.value(true),
                Dsl.value(Integer.MIN_VALUE),
                Dsl.value(-1).negated(),
                Dsl.value(SqlTypes.SMALLINT, (short) -1),
                Dsl.value(Long.MIN_VALUE),
                Dsl.value(SqlTypes.DOUBLE, Double.NaN),
                Dsl.value(SqlTypes.DOUBLE, -0.0),
                Dsl.value(SqlTypes.REAL, Float.NEGATIVE_INFINITY),
                Dsl.value(SqlTypes.NUMERIC, new BigDecimal("-1E-20")),
                Dsl.value("it's \\ $1 {}"),
                Dsl.value(SqlTypes.UUID, ID),
                Dsl.value(SqlTypes.DATE, LocalDate.of(2024, 2, 29)),
                Dsl.value(SqlTypes.TIME, LocalTime.MAX),
                Dsl.value(SqlTypes.TIMESTAMP, LocalDateTime.of(2024, 1, 31, 0, 0)),
                Dsl.value(SqlTypes.TIMESTAMPTZ, Instant.parse("2024-01-31T10:11:12.123456Z")),
                Dsl.value(SqlTypes.TEXT.array(), List.of("", "NULL", "a,\"}\\", " ")),
                Dsl.value(SqlTypes.BOOLEAN.array(), List.of(true, false)),
                Dsl.value(SqlTypes.NUMERIC.array(), List.of(new BigDecimal("1.10"))),
                Dsl.value(SqlTypes.BYTEA.array(), List.of(new byte[] {0, -1})));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void aConstantOfADefinitionIsTheSameValue(Expression<?, ?> value) throws SQLException {
        assertThat(server.ask("select (" + Spelling.inline(value) + ")::text"))
                .isEqualTo(server.ask(Dsl.select(value.cast(SqlTypes.TEXT))));
    }

    static List<Arguments> farYears() {
        return List.of(
                Arguments.of(Dsl.value(SqlTypes.DATE, LocalDate.of(12024, 1, 1)), "12024-01-01"),
                Arguments.of(Dsl.value(SqlTypes.DATE, LocalDate.of(-43, 3, 15)), "0044-03-15 BC"),
                Arguments.of(
                        Dsl.value(SqlTypes.TIMESTAMP, LocalDateTime.of(-43, 3, 15, 12, 0)), "0044-03-15 12:00:00 BC"));
    }

    @ParameterizedTest
    @MethodSource("farYears")
    void yearsThatJavaSignsAreReadAsTheyAre(Expression<?, ?> value, String printed) throws SQLException {
        assertThat(server.ask("select (" + Spelling.inline(value) + ")::text")).containsExactly(printed);
    }
}
