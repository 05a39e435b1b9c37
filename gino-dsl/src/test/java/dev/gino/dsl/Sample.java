package dev.gino.dsl;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A type with an expression and a value of it, to call methods with.
 *
 * @param shape the Java type of the value
 */
record Sample(SqlType<?, ?> type, Expression<?, ?> expression, Object value, Shape shape) {
    static final SqlType<Shop.Mood, ValueExpression<Shop.Mood>> MOOD = SqlTypes.enumeration("mood", Shop.Mood.class);
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final Point HERE = new Point(1, 2);
    private static final Point THERE = new Point(3, 4);

    /** Of the types that functions take when they take any. */
    static final List<Sample> FEW = List.of(
            of(SqlTypes.TEXT, "a"),
            of(SqlTypes.INTEGER, 1),
            of(SqlTypes.INTERVAL, Interval.of(Period.ofDays(1))),
            of(SqlTypes.TIME, LocalTime.NOON),
            of(SqlTypes.TIMETZ, OffsetTime.parse("12:00+02:00")),
            of(SqlTypes.TIMESTAMP, DAY.atStartOfDay()),
            of(SqlTypes.TIMESTAMPTZ, Instant.EPOCH),
            new Sample(
                    SqlTypes.TEXT,
                    Dsl.template(SqlType.of(SqlTypes.TEXT.codec()), "row(1, 'a'::text)"),
                    "a",
                    Shape.of(String.class)));

    static final List<Sample> ALL = List.of(
            of(SqlTypes.BOOLEAN, true),
            of(SqlTypes.SMALLINT, (short) 1),
            of(SqlTypes.INTEGER, 1),
            of(SqlTypes.BIGINT, 1L),
            of(SqlTypes.REAL, 1F),
            of(SqlTypes.DOUBLE, 1D),
            of(SqlTypes.NUMERIC, BigDecimal.ONE),
            of(SqlTypes.TEXT, "a"),
            of(SqlTypes.CHAR, "a"),
            of(SqlTypes.CITEXT, "a"),
            of(SqlTypes.UUID, new UUID(1, 2)),
            of(SqlTypes.BYTEA, new byte[] {1}),
            of(SqlTypes.DATE, DAY),
            of(SqlTypes.TIME, LocalTime.NOON),
            of(SqlTypes.TIMETZ, OffsetTime.parse("12:00+02:00")),
            of(SqlTypes.TIMESTAMP, DAY.atStartOfDay()),
            of(SqlTypes.TIMESTAMPTZ, Instant.EPOCH),
            of(SqlTypes.INTERVAL, Interval.of(Period.ofDays(1))),
            of(SqlTypes.MONEY, BigDecimal.ONE),
            of(SqlTypes.BIT, Bits.parse("1")),
            of(SqlTypes.VARBIT, Bits.parse("1")),
            of(SqlTypes.INET, Inet.parse("10.0.0.1")),
            of(SqlTypes.CIDR, Cidr.parse("10.0.0.0/8")),
            of(SqlTypes.MACADDR, new MacAddress(1)),
            of(SqlTypes.MACADDR8, new MacAddress8(1)),
            of(SqlTypes.POINT, HERE),
            of(SqlTypes.LINE, new Line(1, 2, 3)),
            of(SqlTypes.LSEG, new LineSegment(HERE, THERE)),
            of(SqlTypes.BOX, new Box(THERE, HERE)),
            of(SqlTypes.PATH, new Path(List.of(HERE, THERE), true)),
            of(SqlTypes.POLYGON, new Polygon(List.of(HERE, THERE))),
            of(SqlTypes.CIRCLE, new Circle(HERE, 1)),
            of(SqlTypes.TSVECTOR, TsVector.parse("'a':1")),
            of(SqlTypes.TSQUERY, TsQuery.parse("'a'")),
            of(SqlTypes.XML, Xml.parse("<a/>")),
            of(SqlTypes.HSTORE, Map.of("a", "b"), String.class, String.class),
            of(MOOD, Shop.Mood.SAD),
            of(SqlTypes.TEXT.array(), List.of("a"), String.class),
            of(SqlTypes.INTEGER.array(), List.of(1), Integer.class),
            of(SqlTypes.DOUBLE.array(), List.of(1D), Double.class),
            of(SqlTypes.REAL.array(), List.of(1F), Float.class),
            of(SqlTypes.INT4RANGE, Range.of(1, 2), Integer.class),
            of(SqlTypes.INT8RANGE, Range.of(1L, 2L), Long.class),
            of(SqlTypes.NUMRANGE, Range.of(BigDecimal.ONE, BigDecimal.TEN), BigDecimal.class),
            of(SqlTypes.DATERANGE, Range.of(DAY, DAY.plusDays(1)), LocalDate.class),
            of(SqlTypes.TSRANGE, Range.<LocalDateTime>all(), LocalDateTime.class),
            of(SqlTypes.TSTZRANGE, Range.<Instant>all(), Instant.class),
            of(SqlTypes.INT4MULTIRANGE, Multirange.of(Range.of(1, 2)), Integer.class),
            of(SqlTypes.INT8MULTIRANGE, Multirange.of(Range.of(1L, 2L)), Long.class),
            of(SqlTypes.NUMMULTIRANGE, Multirange.<BigDecimal>of(), BigDecimal.class),
            of(SqlTypes.DATEMULTIRANGE, Multirange.<LocalDate>of(), LocalDate.class),
            of(SqlTypes.TSMULTIRANGE, Multirange.<LocalDateTime>of(), LocalDateTime.class),
            of(SqlTypes.TSTZMULTIRANGE, Multirange.<Instant>of(), Instant.class));

    private static <T, E extends Expression<T, E>> Sample of(SqlType<T, E> type, T value, Class<?>... arguments) {
        Shape[] inner = List.of(arguments).stream().map(Shape::of).toArray(Shape[]::new);
        Expression<?, ?> expression = Dsl.template(type, "null::" + type.codec().name());
        return new Sample(type, expression, value, Shape.of(type.codec().javaType(), inner));
    }

    /** The shape of the expression: its flavour, of what the value is, or of what the value is made of. */
    Shape flavour() {
        Class<?> flavour = expression.getClass();
        boolean generic = flavour.getTypeParameters().length > 0;
        return new Shape(
                flavour, !generic ? List.of() : shape.arguments().isEmpty() ? List.of(shape) : shape.arguments());
    }
}
