package dev.gino.engine;

import static dev.gino.dsl.Dsl.attribute;

import dev.gino.dsl.NumericExpression;
import dev.gino.dsl.SqlType;
import dev.gino.dsl.SqlTypes;
import dev.gino.dsl.ValueExpression;
import dev.gino.type.Bits;
import dev.gino.type.Box;
import dev.gino.type.Bytes;
import dev.gino.type.Cidr;
import dev.gino.type.Circle;
import dev.gino.type.Codec;
import dev.gino.type.Inet;
import dev.gino.type.Interval;
import dev.gino.type.Line;
import dev.gino.type.LineSegment;
import dev.gino.type.MacAddress;
import dev.gino.type.MacAddress8;
import dev.gino.type.Multirange;
import dev.gino.type.Path;
import dev.gino.type.Point;
import dev.gino.type.Polygon;
import dev.gino.type.Range;
import dev.gino.type.TsQuery;
import dev.gino.type.TsVector;
import dev.gino.type.Xml;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All types that a user meets, one line each, with the values at their edges. */
final class Samples {
    /** What has to be there before. */
    static final String[] TYPES = {
        "create extension hstore",
        "create extension citext",
        "create schema app",
        "create type mood as enum ('happy', '', 'so, so', 'NULL', E'\\\\\"''{}()')",
        "create type app.\"Mood\" as enum ('HAPPY', 'SAD')",
        "create domain positive as int4 check (value > 0)",
        "create domain app.label as text check (length(value) < 100)",
        "create domain ids as int4[]",
        "create type floatrange as range (subtype = float8)",
        "create type timerange as range (subtype = time)",
        "create type wordrange as range (subtype = text, collation = \"C\")",
        "create type address as (street text, zip_code int4, \"since\" timestamptz, mood mood, tags text[],"
                + " open tstzrange, rent numeric, home point, spell interval, weight float8, rank positive, photo bytea,"
                + " codes varchar(4)[], data jsonb)",
        "create type person as (name text, home address, past address[])",
        "create domain home as address",
        "create type pair as (number int4, text text)"
    };

    /** Labels that look like something else. */
    enum Mood {
        HAPPY("happy"),
        NONE(""),
        SO("so, so"),
        NULL("NULL"),
        ODD("\\\"'{}()");

        final String label;

        Mood(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Names as labels. */
    enum Simple {
        HAPPY,
        SAD
    }

    /** A type of one's own. */
    record Email(String text) {}

    /** Attributes of all kinds, each of which may be NULL. */
    record Address(
            @Nullable String street,
            @Nullable Integer zipCode,
            @Nullable Instant since,
            @Nullable Mood mood,
            @Nullable List<Email> tags,
            @Nullable Range<Instant> open,
            @Nullable BigDecimal rent,
            @Nullable Point home,
            @Nullable Interval spell,
            @Nullable Double weight,
            @Nullable Integer rank,
            @Nullable String photo,
            @Nullable List<String> codes,
            @Nullable String data) {}

    /** Rows within a row; its components are in another order than the attributes. */
    record Person(@Nullable List<Address> past, @Nullable Address home, String name) {}

    private static final SqlType<String, ValueExpression<String>> JSONB =
            SqlType.of(Codec.document(String.class, text -> text, Bytes::text));
    private static final SqlType<String, ValueExpression<String>> BYTES =
            SqlTypes.BYTEA.map(String.class, HexFormat.of()::formatHex, HexFormat.of()::parseHex);
    private static final SqlType<Email, ValueExpression<Email>> EMAIL =
            SqlTypes.TEXT.map(Email.class, Email::new, Email::text);
    private static final SqlType<Mood, ValueExpression<Mood>> MOOD =
            SqlTypes.enumeration("mood", Mood.class, Mood::label);
    private static final SqlType<Integer, NumericExpression<Integer>> POSITIVE =
            SqlTypes.domain("positive", SqlTypes.INTEGER);
    private static final SqlType<Address, ValueExpression<Address>> ADDRESS = SqlTypes.composite(
            "address",
            Address.class,
            attribute("street", SqlTypes.TEXT),
            attribute("zip_code", SqlTypes.INTEGER),
            attribute("since", SqlTypes.TIMESTAMPTZ),
            attribute("mood", MOOD),
            attribute("tags", EMAIL.array()),
            attribute("open", SqlTypes.TSTZRANGE),
            attribute("rent", SqlTypes.NUMERIC),
            attribute("home", SqlTypes.POINT),
            attribute("spell", SqlTypes.INTERVAL),
            attribute("weight", SqlTypes.DOUBLE),
            attribute("rank", POSITIVE),
            attribute("photo", BYTES),
            attribute("codes", SqlTypes.varchar(4).array()),
            attribute("data", JSONB));
    private static final SqlType<Person, ValueExpression<Person>> PERSON = SqlTypes.composite(
            "person",
            Person.class,
            attribute("name", SqlTypes.TEXT),
            attribute("home", ADDRESS),
            attribute("past", ADDRESS.array()));

    private static final Address NOWHERE =
            new Address(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    private static final Address SOMEWHERE = new Address(
            "",
            0,
            Instant.parse("-0043-03-15T12:00:00.000001Z"),
            Mood.ODD,
            List.of(new Email("a,b"), new Email(""), new Email("NULL")),
            Range.of(Instant.EPOCH, Instant.parse("+12024-01-31T00:00:00Z")),
            decimal("1.10"),
            new Point(-0.0, 0.1),
            new Interval(-1, 2, -3),
            0.1 + 0.2,
            1,
            "005c22ff",
            List.of("\"\\(", ",)"),
            "{\"a\": \"b,\\\"\"}");

    static final List<Sample<?>> ALL = List.of(
            Sample.of(SqlTypes.BOOLEAN, Chance::coin, true, false),
            Sample.of(SqlTypes.SMALLINT, it -> (short) it.nextInt(), (short) 0, Short.MIN_VALUE, Short.MAX_VALUE),
            Sample.of(SqlTypes.INTEGER, Chance::integer, 0, Integer.MIN_VALUE, Integer.MAX_VALUE),
            Sample.of(SqlTypes.BIGINT, it -> Chance.whole(it, 64), 0L, Long.MIN_VALUE, Long.MAX_VALUE),
            Sample.of(
                    SqlTypes.REAL,
                    Chance::single,
                    -0.0f,
                    Float.NaN,
                    Float.NEGATIVE_INFINITY,
                    Float.POSITIVE_INFINITY,
                    Float.MIN_VALUE,
                    Float.MAX_VALUE,
                    0.1f),
            Sample.of(
                    SqlTypes.DOUBLE,
                    Chance::real,
                    -0.0,
                    Double.NaN,
                    Double.NEGATIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    Double.MIN_VALUE,
                    Double.MAX_VALUE,
                    0.1 + 0.2),
            Sample.of(
                            SqlTypes.NUMERIC,
                            Chance::decimal,
                            decimal("0"),
                            decimal("0.000"),
                            decimal("-1.10"),
                            decimal("10000"),
                            decimal("9999.9999"),
                            decimal("0.00010000"),
                            decimal("1E+1000"),
                            decimal("1E-16383"),
                            decimal("9".repeat(1000) + "." + "9".repeat(1000)))
                    .stored(it -> it.scale() < 0 ? it.setScale(0) : it),
            Sample.of(SqlTypes.numeric(12, 2), Chance::price, decimal("-9999999999.99"), decimal("0.10"))
                    .stored(it -> it.setScale(2)),
            Sample.of(SqlTypes.MONEY, Chance::price, decimal("92233720368547758.07"), decimal("-92233720368547758.08"))
                    .stored(it -> it.setScale(2)),
            Sample.of(SqlTypes.PG_LSN, Random::nextLong, 0L, -1L, 0x16_B374_D848L),
            Sample.of(SqlTypes.XID8, Random::nextLong, 0L, -1L),
            Sample.of(SqlTypes.OID, it -> it.nextLong() >>> 32, 0L, 4294967295L),
            Sample.of(
                    SqlTypes.TEXT, Chance::text, "", "NULL", "{a,b}", "\"", "\\", "'", " ", "a\u0001", "\uDBFF\uDFFF"),
            Sample.of(EMAIL, it -> new Email(Chance.text(it)), new Email("")),
            Sample.of(SqlTypes.VARCHAR, Chance::text, "", "NULL", " a "),
            Sample.of(SqlTypes.varchar(3), it -> Chance.one(it, "", "a", "😀é漢", "\\\"}"), "   ", "😀😀😀"),
            Sample.of(SqlTypes.CHAR, it -> Chance.text(it).stripTrailing(), "", "NULL", " a", "a\t"),
            Sample.of(SqlTypes.character(5), it -> Chance.one(it, "", "a", "😀é漢", "\\\"}"), "abcde", " a"),
            Sample.of(SqlTypes.CITEXT, Chance::text, "", "NULL", "aA"),
            Sample.of(SqlTypes.NAME, Chance::text, "", "NULL", "x".repeat(63), "é".repeat(31)),
            Sample.of(SqlTypes.JSON, Chance::json, "null", " {\"a\" :1, \"a\":2} ", "\"\\u0000\"", "\"{}\"", "1e1001"),
            Sample.of(JSONB, it -> "\"" + Chance.word(it) + "\"", "null", "{\"a\": 0.00001}", "[]"),
            Sample.of(SqlTypes.XML, it -> new Xml(Chance.xml(it)), new Xml("<a/>"), new Xml("<!DOCTYPE a><a>é</a>")),
            Sample.of(BYTES, Chance::hex, "", "00", "5c", "ff22275c", "00ff".repeat(5000)),
            Sample.of(SqlTypes.UUID, it -> new UUID(it.nextLong(), it.nextLong()), new UUID(0, 0), new UUID(-1, -1)),
            Sample.of(
                    SqlTypes.DATE,
                    Chance::date,
                    LocalDate.of(-4712, 1, 1),
                    LocalDate.of(0, 2, 29),
                    LocalDate.of(1, 1, 1),
                    LocalDate.of(1999, 12, 31),
                    LocalDate.of(10000, 1, 1),
                    LocalDate.of(5874897, 12, 31)),
            Sample.of(SqlTypes.TIME, Chance::time, LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_999_000))
                    .stored(it -> it),
            Sample.of(
                    SqlTypes.time(3),
                    it -> Chance.time(it).truncatedTo(ChronoUnit.MILLIS),
                    LocalTime.of(23, 59, 59, 999_000_000)),
            Sample.of(
                    SqlTypes.TIMETZ,
                    Chance::timetz,
                    OffsetTime.of(0, 0, 0, 0, ZoneOffset.UTC),
                    OffsetTime.of(23, 59, 59, 999_999_000, ZoneOffset.ofHoursMinutesSeconds(15, 59, 59)),
                    OffsetTime.of(0, 0, 0, 1_000, ZoneOffset.ofHoursMinutesSeconds(-15, -59, -59))),
            Sample.of(
                    SqlTypes.TIMESTAMP,
                    Chance::timestamp,
                    LocalDateTime.of(-4712, 1, 1, 0, 0),
                    LocalDateTime.of(0, 2, 29, 23, 59, 59, 999_999_000),
                    LocalDateTime.of(1999, 12, 31, 23, 59, 59, 999_999_000),
                    LocalDateTime.of(294276, 12, 31, 23, 59, 59, 999_999_000)),
            Sample.of(
                    SqlTypes.timestamp(0),
                    it -> Chance.timestamp(it).truncatedTo(ChronoUnit.SECONDS),
                    LocalDateTime.of(2024, 1, 31, 23, 59, 59)),
            Sample.of(
                    SqlTypes.TIMESTAMPTZ,
                    Chance::instant,
                    Instant.EPOCH,
                    Instant.parse("-4712-01-01T00:00:00Z"),
                    Instant.parse("1999-12-31T23:59:59.999999Z"),
                    Instant.parse("2024-03-31T01:30:00Z"),
                    Instant.parse("+294276-12-31T23:59:59.999999Z")),
            Sample.of(
                    SqlTypes.timestamptz(3),
                    it -> Chance.instant(it).truncatedTo(ChronoUnit.MILLIS),
                    Instant.parse("2024-01-31T23:59:59.999Z")),
            Sample.of(
                    SqlTypes.INTERVAL,
                    Chance::interval,
                    new Interval(0, 0, 0),
                    new Interval(-1, 0, 0),
                    new Interval(0, -1, 0),
                    new Interval(0, 0, -1),
                    new Interval(1, -1, 1),
                    new Interval(-14, 3, -1_000_001),
                    new Interval(Integer.MIN_VALUE, Integer.MIN_VALUE, 0),
                    new Interval(Integer.MAX_VALUE, Integer.MAX_VALUE, 7_730_941_132_799_999_999L),
                    Interval.of(Period.of(1, 2, 3), Duration.ofNanos(4_005_006_000L))),
            Sample.of(
                    SqlTypes.interval(3),
                    it -> new Interval(it.nextInt(), 0, it.nextInt() * 1000L),
                    new Interval(0, 0, -59_999_000)),
            Sample.of(SqlTypes.BIT, Chance::bits, new Bits(""), new Bits("1"), new Bits("01".repeat(1000))),
            Sample.of(SqlTypes.bit(9), it -> Bits.of(it.nextLong(), 9), new Bits("000000001"), new Bits("1".repeat(9))),
            Sample.of(SqlTypes.VARBIT, Chance::bits, new Bits(""), new Bits("00000000"), new Bits("111111110")),
            Sample.of(SqlTypes.varbit(70), Chance::bits, new Bits("1".repeat(70))),
            Sample.of(
                    SqlTypes.INET,
                    Chance::inet,
                    Inet.parse("0.0.0.0/0"),
                    Inet.parse("255.255.255.255"),
                    Inet.parse("192.168.0.1/24"),
                    Inet.parse("::"),
                    Inet.parse("::ffff:1.2.3.4"),
                    Inet.parse("::1.2.3.4/96"),
                    Inet.parse("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/0")),
            Sample.of(
                    SqlTypes.CIDR,
                    it -> Cidr.parse(it.nextInt(256) + "." + it.nextInt(256) + ".0.0/16"),
                    Cidr.parse("0.0.0.0/0"),
                    Cidr.parse("1.2.3.4"),
                    Cidr.parse("fe80::/10"),
                    Cidr.parse("::ffff:0:0/96"),
                    Cidr.parse("::/0")),
            Sample.of(
                    SqlTypes.MACADDR,
                    it -> new MacAddress(it.nextLong() >>> 16),
                    new MacAddress(0),
                    MacAddress.parse("ff:ff:ff:ff:ff:ff")),
            Sample.of(SqlTypes.MACADDR8, it -> new MacAddress8(it.nextLong()), new MacAddress8(0), new MacAddress8(-1)),
            Sample.of(SqlTypes.POINT, Chance::point, new Point(-0.0, Double.NaN), new Point(1e-320, 0.1 + 0.2)),
            Sample.of(
                    SqlTypes.LINE,
                    it -> new Line(1 + Math.abs(it.nextInt()), Chance.real(it), Chance.real(it)),
                    new Line(-1, 0, 0.1),
                    new Line(0.5, -0.0, Double.MAX_VALUE)),
            Sample.of(
                    SqlTypes.LSEG,
                    it -> new LineSegment(Chance.point(it), Chance.point(it)),
                    new LineSegment(new Point(0, 0), new Point(0, 0))),
            Sample.of(
                    SqlTypes.BOX,
                    it -> new Box(Chance.point(it), Chance.point(it)),
                    new Box(new Point(1, 2), new Point(3, -4)),
                    new Box(new Point(0.0, 0.0), new Point(-0.0, Double.NaN))),
            Sample.of(
                    SqlTypes.PATH,
                    it -> new Path(Chance.points(it), Chance.coin(it)),
                    new Path(List.of(new Point(0, -0.0)), false),
                    new Path(List.of(new Point(1, 2)), true)),
            Sample.of(
                    SqlTypes.POLYGON,
                    it -> new Polygon(Chance.points(it)),
                    new Polygon(List.of(new Point(Double.NaN, Double.NEGATIVE_INFINITY)))),
            Sample.of(
                    SqlTypes.CIRCLE,
                    it -> new Circle(Chance.point(it), Math.abs(Chance.real(it))),
                    new Circle(new Point(0, 0), 0)),
            Sample.of(
                    SqlTypes.TSVECTOR,
                    Chance::vector,
                    new TsVector(Map.of()),
                    TsVector.parse("'a':1,2A 'b''c' '\\\\':16383D"),
                    new TsVector(Map.of("x".repeat(2046), List.of(new TsVector.Position(16383, 'A'))))),
            Sample.of(
                    SqlTypes.TSQUERY,
                    it -> new TsQuery(Chance.query(it)),
                    new TsQuery(""),
                    new TsQuery("'fat' & ( 'rat':AB | !'it''s':* ) <2> '\\\\'")),
            Sample.of(SqlTypes.HSTORE, Chance::pairs, Map.of(), Map.of("", "", "\"\\", "NULL"), only("NULL", null)),
            range(SqlTypes.INT4RANGE, Chance::integer, it -> it + 1, Integer.MIN_VALUE, Integer.MAX_VALUE - 1),
            range(SqlTypes.INT8RANGE, it -> Chance.whole(it, 64), it -> it + 1, Long.MIN_VALUE, Long.MAX_VALUE - 1),
            range(SqlTypes.NUMRANGE, Chance::decimal, null, decimal("-1.10"), decimal("0.00")),
            range(SqlTypes.DATERANGE, Chance::date, it -> it.plusDays(1), date("-4712-01-01"), date("+10000-01-01")),
            range(
                    SqlTypes.TSRANGE,
                    Chance::timestamp,
                    null,
                    date("0000-01-01").atStartOfDay(),
                    date("9999-12-31").atTime(1, 2)),
            range(
                    SqlTypes.TSTZRANGE,
                    Chance::instant,
                    null,
                    Instant.EPOCH,
                    Instant.parse("+12024-01-01T00:00:00.000001Z")),
            range(SqlTypes.range("floatrange", SqlTypes.DOUBLE), Samples::finite, null, 0.1 + 0.2, Double.MAX_VALUE),
            range(SqlTypes.range("timerange", SqlTypes.TIME), Chance::time, null, LocalTime.MIN, LocalTime.of(23, 59)),
            range(
                    SqlTypes.range("wordrange", EMAIL.map(String.class, Email::text, Email::new)),
                    Chance::word,
                    null,
                    "",
                    "NULL"),
            ranges(SqlTypes.INT4MULTIRANGE, Chance::integer, it -> it + 1, 1),
            ranges(SqlTypes.INT8MULTIRANGE, it -> Chance.whole(it, 64), it -> it + 1, -1L),
            ranges(SqlTypes.NUMMULTIRANGE, Chance::decimal, null, decimal("0.10")),
            ranges(SqlTypes.DATEMULTIRANGE, Chance::date, it -> it.plusDays(1), date("-0043-03-15")),
            ranges(
                    SqlTypes.TSMULTIRANGE,
                    Chance::timestamp,
                    null,
                    date("-0043-03-15").atStartOfDay()),
            ranges(SqlTypes.TSTZMULTIRANGE, Chance::instant, null, Instant.EPOCH),
            ranges(SqlTypes.multirange("floatmultirange", SqlTypes.DOUBLE), Samples::finite, null, 0.1),
            Sample.of(MOOD, it -> Chance.one(it, Mood.values()), Mood.values()),
            Sample.of(
                    SqlTypes.enumeration("app", "Mood", Simple.class),
                    it -> Chance.one(it, Simple.values()),
                    Simple.values()),
            Sample.of(POSITIVE, it -> 1 + it.nextInt(1000), 1, Integer.MAX_VALUE),
            Sample.of(SqlTypes.domain("app", "label", SqlTypes.TEXT), Chance::text, "", "NULL", "{}"),
            Sample.of(
                    SqlTypes.domain("ids", SqlTypes.INTEGER.array()),
                    it -> Chance.some(it, 0, Chance::integer),
                    List.of(1)),
            Sample.of(ADDRESS, Samples::address, NOWHERE, SOMEWHERE),
            Sample.of(SqlTypes.domain("home", ADDRESS), Samples::address, SOMEWHERE),
            Sample.of(
                    PERSON,
                    it -> new Person(Chance.some(it, 0, Samples::address), address(it), Chance.text(it)),
                    new Person(null, null, ""),
                    new Person(List.of(), NOWHERE, "(\",\\)"),
                    new Person(List.of(NOWHERE, SOMEWHERE), SOMEWHERE, "NULL")),
            Sample.of(SqlTypes.INTEGER.array(), it -> List.of(Chance.integer(it), Chance.integer(it)), List.of(0, -1)),
            Sample.of(
                    SqlTypes.TEXT.array().array(),
                    it -> Collections.nCopies(2, List.of(Chance.text(it), Chance.text(it))),
                    List.of(List.of("", "NULL"), List.of("{", "\""))));

    private Samples() {}

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static Map<String, @Nullable String> only(String key, @Nullable String value) {
        Map<String, @Nullable String> map = new HashMap<>();
        map.put(key, value);
        return map;
    }

    private static double finite(Random random) {
        double any = Chance.real(random);
        return Double.isFinite(any) ? any + 0.0 : finite(random);
    }

    private static <T extends Comparable<? super T>> Sample<Range<T>> range(
            SqlType<Range<T>, ?> type, Function<Random, T> bound, @Nullable UnaryOperator<T> next, T low, T high) {
        UnaryOperator<Range<T>> stored = next == null ? it -> it : it -> it.canonical(next);
        return Sample.<Range<T>>of(
                        type,
                        it -> Chance.range(it, bound),
                        Range.of(low, high),
                        Range.closed(low, high),
                        Range.open(low, high),
                        Range.closed(low, low),
                        Range.from(low),
                        Range.after(low),
                        Range.to(high),
                        Range.before(high),
                        Range.all(),
                        Range.empty())
                .stored(stored);
    }

    private static <T extends Comparable<? super T>> Sample<Multirange<T>> ranges(
            SqlType<Multirange<T>, ?> type, Function<Random, T> bound, @Nullable UnaryOperator<T> next, T edge) {
        UnaryOperator<Range<T>> form = next == null ? it -> it : it -> it.canonical(next);
        return Sample.<Multirange<T>>of(
                        type,
                        it -> Chance.ranges(it, bound),
                        Multirange.of(),
                        Multirange.of(Range.all()),
                        Multirange.of(Range.empty()),
                        Multirange.of(Range.before(edge), Range.from(edge)),
                        Multirange.of(Range.before(edge), Range.after(edge)))
                .stored(it -> new Multirange<>(it.ranges().stream().map(form).toList()));
    }

    private static Address address(Random random) {
        return Chance.coin(random)
                ? NOWHERE
                : new Address(
                        Chance.text(random),
                        Chance.integer(random),
                        Chance.instant(random),
                        Chance.one(random, Mood.values()),
                        Chance.some(random, 0, it -> new Email(Chance.text(it))),
                        Chance.range(random, Chance::instant),
                        Chance.decimal(random),
                        Chance.point(random),
                        Chance.interval(random),
                        Chance.real(random),
                        random.nextInt(7) + 1,
                        Chance.hex(random),
                        Chance.some(random, 0, it -> Chance.one(it, "", "a,b", "\\\"")),
                        "\"" + Chance.word(random) + "\"");
    }
}
