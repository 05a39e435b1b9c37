package dev.gino.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gino.error.UsageException;
import dev.gino.type.Bits;
import dev.gino.type.Box;
import dev.gino.type.Cidr;
import dev.gino.type.Circle;
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
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of types that Java has not: PostgreSQL reads what they print, and they read what PostgreSQL prints. */
class ValueTextTest {
    private static Server server;

    @BeforeAll
    static void connect() throws SQLException {
        server = Server.newest("texts");
        server.execute("create type wordrange as range (subtype = text, collation = \"C\")");
    }

    @AfterAll
    static void close() throws SQLException {
        server.close();
    }

    private static <T> Arguments text(String type, Function<String, T> parse, T value, String printed) {
        return Arguments.of(type, parse, value, printed);
    }

    /** A type, its reader, a value, and what PostgreSQL prints for it. */
    static List<Arguments> texts() {
        return List.of(
                text("interval", Interval::parse, new Interval(0, 0, 0), "00:00:00"),
                text(
                        "interval",
                        Interval::parse,
                        new Interval(14, 3, 14_706_789_000L),
                        "1 year 2 mons 3 days 04:05:06.789"),
                text(
                        "interval",
                        Interval::parse,
                        new Interval(-14, 3, -1),
                        "-1 years -2 mons +3 days -00:00:00.000001"),
                text("interval", Interval::parse, new Interval(0, 0, Long.MIN_VALUE), "-2562047788:00:54.775808"),
                text("int4range", ValueTextTest::integers, Range.of(-1, 5), "[-1,5)"),
                text("int4range", ValueTextTest::integers, Range.before(5), "(,5)"),
                text("int4range", ValueTextTest::integers, Range.all(), "(,)"),
                text("int4range", ValueTextTest::integers, Range.empty(), "empty"),
                text(
                        "numrange",
                        ValueTextTest::decimals,
                        Range.closed(new BigDecimal("0.10"), BigDecimal.TEN),
                        "[0.10,10]"),
                text("wordrange", ValueTextTest::words, Range.closed("", "a,\"\\)"), "[\"\",\"a,\"\"\\\\)\"]"),
                text(
                        "int4multirange",
                        ValueTextTest::several,
                        Multirange.of(Range.before(1), Range.of(3, 4)),
                        "{(,1),[3,4)}"),
                text("int4multirange", ValueTextTest::several, Multirange.of(), "{}"),
                text("inet", Inet::parse, Inet.parse("192.168.0.1/24"), "192.168.0.1/24"),
                text("inet", Inet::parse, Inet.parse("::ffff:1.2.3.4"), "::ffff:1.2.3.4/128"),
                text("inet", Inet::parse, Inet.parse("1:0:0:2::3/64"), "1:0:0:2::3/64"),
                text("cidr", Cidr::parse, Cidr.parse("fe80::/10"), "fe80::/10"),
                text("macaddr", MacAddress::parse, new MacAddress(0x08002b010203L), "08:00:2b:01:02:03"),
                text("macaddr8", MacAddress8::parse, new MacAddress8(0xff002b0102030405L), "ff:00:2b:01:02:03:04:05"),
                text("varbit", Bits::parse, Bits.of(0b1011, 6), "001011"),
                text("xml", Xml::parse, new Xml("<a>&lt;</a>"), "<a>&lt;</a>"),
                text("point", Point::parse, new Point(-0.0, 1e-10), "(-0,1e-10)"),
                text("line", Line::parse, new Line(1, Double.POSITIVE_INFINITY, -2.5), "{1,Infinity,-2.5}"),
                text("lseg", LineSegment::parse, new LineSegment(new Point(1, 2), new Point(3, 4)), "[(1,2),(3,4)]"),
                text("box", Box::parse, new Box(new Point(1, 4), new Point(3, 2)), "(3,4),(1,2)"),
                text("path", Path::parse, new Path(List.of(new Point(1, 2), new Point(3, 4)), false), "[(1,2),(3,4)]"),
                text("path", Path::parse, new Path(List.of(new Point(1, 2)), true), "((1,2))"),
                text(
                        "polygon",
                        Polygon::parse,
                        new Polygon(List.of(new Point(1, 2), new Point(3, 4))),
                        "((1,2),(3,4))"),
                text("circle", Circle::parse, new Circle(new Point(1, 2), 3), "<(1,2),3>"),
                text("tsvector", TsVector::parse, TsVector.parse("'b''c' 'a':1,2A"), "'a':1,2A 'b''c'"),
                text("tsvector", TsVector::parse, TsVector.parse("'\\\\':3"), "'\\\\':3"),
                text("tsquery", TsQuery::parse, new TsQuery("'a' & !'b':*C"), "'a' & !'b':*C"));
    }

    private static Range<Integer> integers(String text) {
        return Range.parse(text, Integer::valueOf);
    }

    private static Range<BigDecimal> decimals(String text) {
        return Range.parse(text, BigDecimal::new);
    }

    private static Range<String> words(String text) {
        return Range.parse(text, word -> word);
    }

    private static Multirange<Integer> several(String text) {
        return Multirange.parse(text, Integer::valueOf);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadByBoth(String type, Function<String, ?> parse, Object value, String printed) throws SQLException {
        assertThat(parse.apply(printed)).isEqualTo(value).hasSameHashCodeAs(value);
        String literal = SqlWriter.literal(value.toString());
        assertThat(server.ask("select (" + literal + "::" + type + ")::text")).containsExactly(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "postgres_verbose", "iso_8601"})
    void intervalsAreReadInEachStyleThatTellsItsUnits(String style) throws SQLException {
        server.execute("set IntervalStyle = " + style);
        for (Interval interval : List.of(
                new Interval(0, 0, 0),
                new Interval(-14, 3, -1),
                new Interval(0, -1, 0),
                new Interval(-1, -1, -3_600_000_001L),
                new Interval(Integer.MAX_VALUE, Integer.MIN_VALUE + 1, Long.MIN_VALUE + 1))) {
            assertThat(server.ask("select interval '" + interval + "'"))
                    .first()
                    .extracting(Interval::parse)
                    .isEqualTo(interval);
        }
        server.execute("reset IntervalStyle");
    }

    @Test
    void anIntervalIsMadeOfWhatJavaHas() {
        assertThat(Interval.of(Period.of(1, -2, 3), Duration.ofSeconds(-1, 500_000_000)))
                .isEqualTo(new Interval(10, 3, -500_000))
                .hasToString("P10M3DT-0.5S");
    }

    @Test
    void addressesAreThoseOfJava() throws UnknownHostException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        assertThat(Inet.of(loopback)).isEqualTo(Inet.parse("127.0.0.1")).hasToString("127.0.0.1/32");
        assertThat(Inet.parse("127.0.0.1/8").address()).isEqualTo(loopback);
        assertThat(Inet.parse("127.0.0.1/8").prefix()).isEqualTo(8);
    }

    @Test
    void rangesHaveOneForm() {
        assertThat(Range.of(1, 1)).isEqualTo(Range.empty());
        assertThat(Range.closed(1, 5).canonical(value -> value + 1)).isEqualTo(Range.of(1, 6));
        assertThat(Range.open(1, 2).canonical(value -> value + 1)).isEqualTo(Range.empty());
        assertThat(Multirange.of(Range.of(3, 5), Range.empty(), Range.closed(1, 2), Range.of(2, 3), Range.after(7)))
                .isEqualTo(Multirange.of(Range.of(1, 5), Range.after(7)));
    }

    /** A reader, and a text that is none of its type's. */
    static List<Arguments> malformed() {
        return List.of(
                malformed(Interval::parse, "1 fortnight"),
                malformed(Interval::parse, "1-2 3 4:05:06"),
                malformed(Interval::parse, "P1.5M"),
                malformed(Interval::parse, "99999999999 mons"),
                malformed(ValueTextTest::integers, "[1,2"),
                malformed(ValueTextTest::several, "{[1,2)"),
                malformed(Inet::parse, "1.2.3.4.5"),
                malformed(Inet::parse, "1.2.3.400"),
                malformed(Inet::parse, ":::"),
                malformed(MacAddress::parse, "08:00:2b:01:02"),
                malformed(MacAddress8::parse, "08:00:2b:01:02:03"),
                malformed(Bits::parse, "1 0"),
                malformed(Point::parse, "(1,2,3)"),
                malformed(Polygon::parse, "((1,2),(3))"),
                malformed(Circle::parse, "<(1,x),2>"),
                malformed(TsVector::parse, "'a':1 b"));
    }

    private static Arguments malformed(Function<String, ?> parse, String text) {
        return Arguments.of(parse, text);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatIsMalformedIsRefused(Function<String, ?> parse, String text) {
        assertThatThrownBy(() -> parse.apply(text))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("not the text of a value of type")
                .hasMessageContaining("remedy");
    }
}
