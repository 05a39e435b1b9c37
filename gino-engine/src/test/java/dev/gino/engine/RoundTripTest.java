package dev.gino.engine;

import static dev.gino.dsl.Dsl.attribute;
import static dev.gino.dsl.Dsl.insertInto;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.set;
import static dev.gino.dsl.Dsl.sql;
import static dev.gino.dsl.Dsl.template;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.engine.Database.await;
import static dev.gino.engine.Database.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gino.cookbook.postgres.Postgres;
import dev.gino.dsl.ArrayColumn;
import dev.gino.dsl.Assignment;
import dev.gino.dsl.Attribute;
import dev.gino.dsl.Bind;
import dev.gino.dsl.Expression;
import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.Row;
import dev.gino.dsl.SqlType;
import dev.gino.dsl.SqlTypes;
import dev.gino.dsl.Table;
import dev.gino.dsl.ValueColumn;
import dev.gino.error.UsageException;
import dev.gino.type.Bits;
import dev.gino.type.Cidr;
import dev.gino.type.Circle;
import dev.gino.type.Inet;
import dev.gino.type.Interval;
import dev.gino.type.Line;
import dev.gino.type.Path;
import dev.gino.type.Point;
import dev.gino.type.Polygon;
import dev.gino.type.Range;
import dev.gino.type.TsVector;
import dev.gino.type.Xml;
import io.vertx.core.Vertx;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every value of every type comes back as it went, alone and in arrays, out of a table and as a parameter, whatever the
 * settings of the session are; or it is refused with an error that says why.
 */
class RoundTripTest {
    private static final int NEWEST = 18;
    private static final int COUNT = Integer.getInteger("gino.values", 200);
    private static final long SEED = Long.getLong("gino.seed", System.nanoTime());
    private static final int BATCH = 500;

    /** Settings that change what PostgreSQL prints, or how it reads. */
    private static final String[] HOSTILE = {
        "DateStyle = 'German, DMY'",
        "IntervalStyle = 'sql_standard'",
        "TimeZone = 'America/St_Johns'",
        "bytea_output = 'escape'",
        "extra_float_digits = -15",
        "array_nulls = off",
        "standard_conforming_strings = off",
        "escape_string_warning = off",
        "quote_all_identifiers = on",
        "xmlbinary = 'hex'",
        "default_text_search_config = 'pg_catalog.german'"
    };

    private static final Map<String, Gino> ENGINES = new ConcurrentHashMap<>();
    private static final Vertx VERTX = Vertx.vertx();
    private static long values;

    @BeforeAll
    static void open() throws SQLException {
        for (String version :
                System.getProperty("gino.postgres.versions", "" + NEWEST).split(",")) {
            int number = Integer.parseInt(version);
            Postgres postgres = number == NEWEST ? Postgres.shared() : Postgres.embedded(number);
            open(postgres, "plain " + version);
            open(postgres, "hostile " + version, HOSTILE);
        }
    }

    private static void open(Postgres postgres, String name, String... settings) throws SQLException {
        String url = postgres.freshDatabase("round_trip");
        try (Connection connection = Postgres.connect(url);
                Statement statement = connection.createStatement()) {
            for (String type : Samples.TYPES) {
                statement.execute(type);
            }
            for (String setting : settings) {
                statement.execute("alter database " + connection.getCatalog() + " set " + setting);
            }
        }
        ENGINES.put(name, Gino.open(VERTX, GinoOptions.of(url)));
    }

    @AfterAll
    static void close() throws Exception {
        System.out.printf("types %d, values %d, seed %d%n", Samples.ALL.size(), values, SEED);
        for (Gino engine : ENGINES.values()) {
            await(engine.close());
        }
        await(VERTX.close());
    }

    /** A table for one type and its arrays. */
    private static final class Values<T> extends Table<Row> {
        final NumericColumn<Integer> id = integer("id").primaryKey();
        final ValueColumn<T> one;
        final ArrayColumn<T> many;

        Values(Sample<T> sample) {
            super("values_" + Samples.ALL.indexOf(sample), Row.class);
            one = column("one", sample.type());
            many = array("many", sample.type());
        }

        String created() {
            return "create table " + sql() + " (id int4, one " + type(one.type()) + ", many " + type(many.type()) + ")";
        }

        private static String type(SqlType<?, ?> type) {
            return type.codec().declared();
        }
    }

    static Stream<Arguments> samples() {
        return ENGINES.keySet().stream()
                .sorted()
                .flatMap(engine -> Samples.ALL.stream().map(sample -> Arguments.of(engine, sample)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void comesBackAsItWent(String engine, Sample<T> sample) throws Exception {
        Gino db = Objects.requireNonNull(ENGINES.get(engine));
        Values<T> table = new Values<>(sample);
        await(db.execute(sql(table.created())));
        List<T> all = sample.values(COUNT, SEED);
        for (int start = 0; start < all.size(); start += BATCH) {
            List<T> some = all.subList(start, Math.min(start + BATCH, all.size()));
            throughTable(db, table, sample, some, start);
            asParameters(db, sample, some);
        }
        for (T edge : sample.edges()) {
            assertThat(await(db.one(select(value(sample.type(), edge))))).isEqualTo(stored(sample, edge));
        }
        values += all.size() * 4L + sample.edges().size(); // alone and in an array, from a table and as a parameter
    }

    private static <T> T stored(Sample<T> sample, T value) {
        return sample.stored().apply(value);
    }

    private static <T> void throughTable(Gino db, Values<T> table, Sample<T> sample, List<T> values, int start)
            throws Exception {
        List<List<Assignment<?>>> rows = new ArrayList<>();
        List<List<T>> arrays = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            List<T> array = values.subList(i - i % 4, i + 1);
            arrays.add(array.stream().map(each -> stored(sample, each)).toList());
            rows.add(List.of(set(table.id, start + i), set(table.one, values.get(i)), set(table.many, array)));
        }
        await(db.execute(insertInto(table).rows(rows)));
        assertThat(await(db.all(
                        select(table.one).from(table).where(table.id.ge(start)).orderBy(table.id))))
                .isEqualTo(values.stream().map(each -> stored(sample, each)).toList());
        assertThat(await(db.all(
                        select(table.many).from(table).where(table.id.ge(start)).orderBy(table.id))))
                .isEqualTo(arrays);
    }

    private static <T> void asParameters(Gino db, Sample<T> sample, List<T> values) throws Exception {
        List<T> stored = values.stream().map(each -> stored(sample, each)).toList();
        assertThat(await(db.one(select(value(sample.type().array(), values))))).isEqualTo(stored);
        assertThat(await(db.one(select(value(sample.type().array(), List.of())))))
                .isEmpty();
        if (!sample.toString().endsWith("]")) {
            assertThat(await(db.one(select(value(sample.type().array().array(), List.of(values, values))))))
                    .containsExactly(stored, stored);
        }
    }

    /** Values that PostgreSQL would change or cannot hold, and what is said of them. */
    static List<Arguments> refused() {
        return List.of(
                refused("U+0000", () -> value(SqlTypes.CITEXT, "\0")),
                refused("U+D800", () -> value(SqlTypes.JSON, "\"\uD800\"")),
                refused("U+0000", () -> value(SqlTypes.HSTORE, Map.of("a", "\0"))),
                refused("U+0000", () -> value(SqlTypes.XML, new Xml("\0"))),
                refused("ends in a blank", () -> value(SqlTypes.CHAR, "a ")),
                refused("bpchar(2)", () -> value(SqlTypes.character(2), "abc")),
                refused("varchar(2)", () -> value(SqlTypes.varchar(2).array(), List.of("", "abc"))),
                refused("63 bytes", () -> value(SqlTypes.NAME, "é".repeat(32))),
                refused("no oid", () -> value(SqlTypes.OID, -1L)),
                refused("no oid", () -> value(SqlTypes.OID, 1L << 32)),
                refused("no money", () -> value(SqlTypes.MONEY, new BigDecimal("0.001"))),
                refused("no money", () -> value(SqlTypes.MONEY, new BigDecimal("92233720368547758.08"))),
                refused("numeric(3, 2)", () -> value(SqlTypes.numeric(3, 2), new BigDecimal("0.001"))),
                refused("numeric(3, 2)", () -> value(SqlTypes.numeric(3, 2), BigDecimal.TEN)),
                refused("calendar", () -> value(SqlTypes.DATE, LocalDate.MAX)),
                refused("calendar", () -> value(SqlTypes.DATERANGE, Range.from(LocalDate.MIN))),
                refused("calendar", () -> value(SqlTypes.TSRANGE, Range.to(LocalDateTime.MAX))),
                refused("time(3)", () -> value(SqlTypes.time(3), LocalTime.of(0, 0, 0, 1_000))),
                refused("timestamp(0)", () -> value(SqlTypes.timestamp(0), LocalDateTime.of(2024, 1, 1, 0, 0, 0, 1))),
                refused("0 to 6", () -> SqlTypes.timestamp(7)),
                refused("16 hours", () -> value(SqlTypes.TIMETZ, OffsetTime.of(LocalTime.NOON, ZoneOffset.MAX))),
                refused("infinite", () -> value(SqlTypes.INTERVAL, FIRST_INTERVAL)),
                refused("interval(3)", () -> value(SqlTypes.interval(3), new Interval(0, 0, 1))),
                refused("no interval", () -> Interval.of(Duration.ofNanos(1))),
                refused("no interval", () -> Interval.of(Duration.ofSeconds(Long.MAX_VALUE))),
                refused("8 bits", () -> value(SqlTypes.bit(9), new Bits("00000000"))),
                refused("3 bits", () -> value(SqlTypes.varbit(2), new Bits("000"))),
                refused("type bit", () -> new Bits("012")),
                refused("33 bits", () -> Inet.parse("1.2.3.4/33")),
                refused("type inet", () -> Inet.parse("1.2.3")),
                refused("type inet", () -> Inet.parse("localhost")),
                refused("after its prefix", () -> Cidr.parse("1.2.3.4/24")),
                refused("both zero", () -> new Line(0, -0.0, 1)),
                refused("radius", () -> new Circle(new Point(0, 0), -1)),
                refused("without points", () -> new Path(List.of(), true)),
                refused("without points", () -> new Polygon(List.of())),
                refused("16384", () -> new TsVector.Position(16384, 'A')),
                refused("2047 bytes", () -> new TsVector(Map.of("x".repeat(2047), List.of()))),
                refused("0 bytes", () -> new TsVector(Map.of("", List.of()))),
                refused("from 2 to 1", () -> Range.of(2, 1)),
                refused("int4range", () -> value(SqlTypes.INT4RANGE, Range.closed(0, Integer.MAX_VALUE))),
                refused("holds NULL", () -> value(SqlTypes.POINT.array(), Arrays.asList((Point) null))),
                refused("differ in length", () -> value(MATRIX, List.of(List.of(1), List.of(1, 2)))),
                refused("differ in length", () -> value(MATRIX, List.of(List.of(), List.of()))),
                refused("have the label x", () -> SqlTypes.enumeration("mood", Samples.Mood.class, mood -> "x")),
                refused("as many components", () -> SqlTypes.composite("email", Samples.Email.class)),
                refused("no component", () -> SqlTypes.composite("email", Samples.Email.class, ADDRESS)),
                refused("Integer, the component", () -> SqlTypes.composite("email", Samples.Email.class, NUMBER)),
                refused("bytes are unknown", () -> SqlTypes.range("queries", SqlTypes.TSQUERY)));
    }

    private static final Interval FIRST_INTERVAL = new Interval(Integer.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE);
    private static final SqlType<List<List<Integer>>, ?> MATRIX =
            SqlTypes.INTEGER.array().array();
    private static final Attribute<?, ?> ADDRESS = attribute("address", SqlTypes.TEXT);
    private static final Attribute<?, ?> NUMBER = attribute("text", SqlTypes.INTEGER);

    private static Arguments refused(String message, Supplier<?> value) {
        return Arguments.of(message, value);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedBeforeItIsSent(String message, Supplier<?> value) {
        assertThatThrownBy(() -> {
                    Expression<?, ?> expression = (Expression<?, ?>) value.get();
                    select(expression).toSql().binds().forEach(Bind::carrier);
                })
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("remedy");
    }

    /** Values that PostgreSQL has and Java has not, and what is said of them. */
    static List<Arguments> unreadable() {
        return List.of(
                Arguments.of(SqlTypes.NUMERIC, "'NaN'::numeric", "NaN"),
                Arguments.of(SqlTypes.NUMERIC, "'-Infinity'::numeric", "-Infinity"),
                Arguments.of(SqlTypes.NUMERIC.array(), "'{1,NaN}'::numeric[]", "NaN"),
                Arguments.of(SqlTypes.NUMRANGE, "'[1,Infinity]'::numrange", "Infinity"),
                Arguments.of(SqlTypes.DATE, "'infinity'::date", "infinite"),
                Arguments.of(SqlTypes.DATE.array(), "'{-infinity}'::date[]", "infinite"),
                Arguments.of(SqlTypes.DATERANGE, "'[2024-01-31,infinity)'::daterange", "infinite"),
                Arguments.of(SqlTypes.TIMESTAMP, "'-infinity'::timestamp", "infinite"),
                Arguments.of(SqlTypes.TIMESTAMPTZ, "'-infinity'::timestamptz", "infinite"),
                Arguments.of(SqlTypes.TIMESTAMPTZ, "'infinity'::timestamptz", "infinite"),
                Arguments.of(SqlTypes.TSTZRANGE.array(), "array['[-infinity,infinity]'::tstzrange]", "infinite"),
                Arguments.of(SqlTypes.TIME, "'24:00'::time", "time"),
                Arguments.of(SqlTypes.TIME.array(), "'{24:00}'::time[]", "time[]"),
                Arguments.of(SqlTypes.TIMETZ, "'24:00+01'::timetz", "timetz"),
                Arguments.of(SqlTypes.INTEGER.array(), "array[1, null]", "holds NULL"),
                Arguments.of(SqlTypes.INTEGER.array(), "'{{1},{2}}'::int4[]", "2 dimensions"),
                Arguments.of(SqlTypes.INTEGER.array(), "'[0:1]={1,2}'::int4[]", "another index than 1"),
                Arguments.of(MATRIX, "'{1,2}'::int4[]", "one dimension"),
                Arguments.of(MATRIX, "'{{{1}}}'::int4[]", "2 dimensions"),
                Arguments.of(SqlTypes.TSQUERY.array(), "array['a', null]::tsquery[]", "holds NULL"),
                Arguments.of(SqlTypes.enumeration("mood", Samples.Simple.class), "'happy'::mood", "no constant"),
                Arguments.of(PAIR, "row(null, 'a')::pair", "is NULL"),
                Arguments.of(HALF, "row(1, 'a')::pair", "has not 1 attributes"));
    }

    private static final SqlType<Pair, ?> PAIR = SqlTypes.composite(
            "pair", Pair.class, attribute("number", SqlTypes.INTEGER), attribute("text", SqlTypes.TEXT));
    private static final SqlType<Half, ?> HALF =
            SqlTypes.composite("pair", Half.class, attribute("number", SqlTypes.INTEGER));

    /** A component that cannot be null. */
    record Pair(int number, String text) {}

    /** Too few components. */
    record Half(int number) {}

    @ParameterizedTest
    @MethodSource("unreadable")
    <T, E extends Expression<T, E>> void whatJavaCannotHoldIsRefused(SqlType<T, E> type, String sql, String message)
            throws Exception {
        for (Gino db : ENGINES.values()) {
            assertThat(failure(db.one(select(template(type, sql)))))
                    .isInstanceOf(UsageException.class)
                    .hasStackTraceContaining(message);
        }
    }

    @Test
    void arraysMayHoldNullIfTheySaySo() throws Exception {
        List<@Nullable LocalDate> dates = Arrays.asList(null, LocalDate.EPOCH, null);
        List<@Nullable Point> points = Arrays.asList(new Point(1, -0.0), null);
        List<@Nullable String> texts = Arrays.asList(null, "NULL", "");
        for (Gino db : ENGINES.values()) {
            assertThat(await(db.one(select(value(SqlTypes.DATE.arrayOfNullable(), dates)))))
                    .isEqualTo(dates);
            assertThat(await(db.one(select(value(SqlTypes.POINT.arrayOfNullable(), points)))))
                    .isEqualTo(points);
            assertThat(await(db.one(select(value(SqlTypes.TEXT.arrayOfNullable(), texts)))))
                    .isEqualTo(texts);
        }
    }

    @Test
    void theLongestNumberIsReadWhole() throws Exception {
        BigDecimal longest = new BigDecimal("9".repeat(131072));
        Gino db = ENGINES.values().iterator().next();
        assertThat(await(db.one(select(value(SqlTypes.NUMERIC, longest))))).isEqualTo(longest);
        assertThat(await(db.one(select(value(SqlTypes.NUMERIC.array(), List.of(longest))))))
                .containsExactly(longest);
    }

    @Test
    void theFirstAndTheLastIntervalOfNewerServersAreReadWhole() throws Exception {
        Gino db = Objects.requireNonNull(ENGINES.get("hostile " + NEWEST));
        for (Interval edge : List.of(new Interval(0, 0, Long.MIN_VALUE), new Interval(0, 0, Long.MAX_VALUE))) {
            assertThat(await(db.one(select(value(SqlTypes.INTERVAL, edge))))).isEqualTo(edge);
        }
    }
}
