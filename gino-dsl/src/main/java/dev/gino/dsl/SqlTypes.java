package dev.gino.dsl;

import dev.gino.type.Bits;
import dev.gino.type.Box;
import dev.gino.type.Cidr;
import dev.gino.type.Circle;
import dev.gino.type.Codec;
import dev.gino.type.Codecs;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The types known out of the box, one line each.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">PostgreSQL: data types</a>
 */
public final class SqlTypes {
    /** {@code bool}. */
    public static final SqlType<Boolean, Condition> BOOLEAN = SqlType.of(Codecs.BOOL, Condition::new);
    /** {@code int2}. */
    public static final SqlType<Short, NumericExpression<Short>> SMALLINT = number(Codecs.INT2);
    /** {@code int4}. */
    public static final SqlType<Integer, NumericExpression<Integer>> INTEGER = number(Codecs.INT4);
    /** {@code int8}. */
    public static final SqlType<Long, NumericExpression<Long>> BIGINT = number(Codecs.INT8);
    /** {@code float4}. */
    public static final SqlType<Float, NumericExpression<Float>> REAL = number(Codecs.FLOAT4);
    /** {@code float8}. */
    public static final SqlType<Double, NumericExpression<Double>> DOUBLE = number(Codecs.FLOAT8);
    /** {@code numeric}. */
    public static final SqlType<BigDecimal, NumericExpression<BigDecimal>> NUMERIC = number(Codecs.NUMERIC);
    /** {@code text}. */
    public static final SqlType<String, TextExpression> TEXT = text(Codecs.TEXT);
    /** {@code varchar}. */
    public static final SqlType<String, TextExpression> VARCHAR = text(Codecs.VARCHAR);
    /** {@code uuid}. */
    public static final SqlType<java.util.UUID, ValueExpression<java.util.UUID>> UUID = SqlType.of(Codecs.UUID);
    /** {@code bytea}. */
    public static final SqlType<byte[], ValueExpression<byte[]>> BYTEA = SqlType.of(Codecs.BYTEA);
    /** {@code date}. */
    public static final SqlType<LocalDate, TemporalExpression<LocalDate>> DATE = temporal(Codecs.DATE);
    /** {@code time}. */
    public static final SqlType<LocalTime, TemporalExpression<LocalTime>> TIME = temporal(Codecs.TIME);
    /** {@code timestamp}. */
    public static final SqlType<LocalDateTime, TemporalExpression<LocalDateTime>> TIMESTAMP =
            temporal(Codecs.TIMESTAMP);
    /** {@code timestamptz}. */
    public static final SqlType<Instant, TemporalExpression<Instant>> TIMESTAMPTZ = temporal(Codecs.TIMESTAMPTZ);
    /** {@code timetz}. */
    public static final SqlType<OffsetTime, TemporalExpression<OffsetTime>> TIMETZ = temporal(Codecs.TIMETZ);
    /** {@code interval}. */
    public static final SqlType<Interval, ValueExpression<Interval>> INTERVAL = SqlType.of(Codecs.INTERVAL);
    /** {@code bpchar}: texts without blanks at their end, which mean nothing to PostgreSQL. */
    public static final SqlType<String, TextExpression> CHAR = text(Codecs.CHAR);
    /** {@code citext}, of the extension of that name. */
    public static final SqlType<String, TextExpression> CITEXT = text(Codecs.CITEXT);
    /** {@code name}. */
    public static final SqlType<String, TextExpression> NAME = text(Codecs.NAME);
    /** {@code oid}. */
    public static final SqlType<Long, ValueExpression<Long>> OID = SqlType.of(Codecs.OID);
    /** {@code money}. */
    public static final SqlType<BigDecimal, ValueExpression<BigDecimal>> MONEY = SqlType.of(Codecs.MONEY);
    /** {@code "bit"}, of any length. */
    public static final SqlType<Bits, ValueExpression<Bits>> BIT = SqlType.of(Codecs.BIT);
    /** {@code varbit}. */
    public static final SqlType<Bits, ValueExpression<Bits>> VARBIT = SqlType.of(Codecs.VARBIT);
    /** {@code inet}. */
    public static final SqlType<Inet, ValueExpression<Inet>> INET = SqlType.of(Codecs.INET);
    /** {@code cidr}. */
    public static final SqlType<Cidr, ValueExpression<Cidr>> CIDR = SqlType.of(Codecs.CIDR);
    /** {@code macaddr}. */
    public static final SqlType<MacAddress, ValueExpression<MacAddress>> MACADDR = SqlType.of(Codecs.MACADDR);
    /** {@code macaddr8}. */
    public static final SqlType<MacAddress8, ValueExpression<MacAddress8>> MACADDR8 = SqlType.of(Codecs.MACADDR8);
    /** {@code point}. */
    public static final SqlType<Point, ValueExpression<Point>> POINT = SqlType.of(Codecs.POINT);
    /** {@code line}. */
    public static final SqlType<Line, ValueExpression<Line>> LINE = SqlType.of(Codecs.LINE);
    /** {@code lseg}. */
    public static final SqlType<LineSegment, ValueExpression<LineSegment>> LSEG = SqlType.of(Codecs.LSEG);
    /** {@code box}. */
    public static final SqlType<Box, ValueExpression<Box>> BOX = SqlType.of(Codecs.BOX);
    /** {@code path}. */
    public static final SqlType<Path, ValueExpression<Path>> PATH = SqlType.of(Codecs.PATH);
    /** {@code polygon}. */
    public static final SqlType<Polygon, ValueExpression<Polygon>> POLYGON = SqlType.of(Codecs.POLYGON);
    /** {@code circle}. */
    public static final SqlType<Circle, ValueExpression<Circle>> CIRCLE = SqlType.of(Codecs.CIRCLE);
    /** {@code tsvector}. */
    public static final SqlType<TsVector, ValueExpression<TsVector>> TSVECTOR = SqlType.of(Codecs.TSVECTOR);
    /** {@code tsquery}. */
    public static final SqlType<TsQuery, ValueExpression<TsQuery>> TSQUERY = SqlType.of(Codecs.TSQUERY);
    /** {@code json}, as its text. For {@code jsonb} there is gino-jsonb. */
    public static final SqlType<String, ValueExpression<String>> JSON = SqlType.of(Codecs.JSON);
    /** {@code xml}. */
    public static final SqlType<Xml, ValueExpression<Xml>> XML = SqlType.of(Codecs.XML);
    /** {@code hstore}, of the extension of that name. */
    public static final SqlType<Map<String, @Nullable String>, ValueExpression<Map<String, @Nullable String>>> HSTORE =
            SqlType.of(Codecs.HSTORE);
    /** {@code int4range}. */
    public static final SqlType<Range<Integer>, ValueExpression<Range<Integer>>> INT4RANGE =
            SqlType.of(Codecs.INT4RANGE);
    /** {@code int8range}. */
    public static final SqlType<Range<Long>, ValueExpression<Range<Long>>> INT8RANGE = SqlType.of(Codecs.INT8RANGE);
    /** {@code numrange}. */
    public static final SqlType<Range<BigDecimal>, ValueExpression<Range<BigDecimal>>> NUMRANGE =
            SqlType.of(Codecs.NUMRANGE);
    /** {@code daterange}. */
    public static final SqlType<Range<LocalDate>, ValueExpression<Range<LocalDate>>> DATERANGE =
            SqlType.of(Codecs.DATERANGE);
    /** {@code tsrange}. */
    public static final SqlType<Range<LocalDateTime>, ValueExpression<Range<LocalDateTime>>> TSRANGE =
            SqlType.of(Codecs.TSRANGE);
    /** {@code tstzrange}. */
    public static final SqlType<Range<Instant>, ValueExpression<Range<Instant>>> TSTZRANGE =
            SqlType.of(Codecs.TSTZRANGE);
    /** {@code int4multirange}. */
    public static final SqlType<Multirange<Integer>, ValueExpression<Multirange<Integer>>> INT4MULTIRANGE =
            SqlType.of(Codecs.INT4MULTIRANGE);
    /** {@code int8multirange}. */
    public static final SqlType<Multirange<Long>, ValueExpression<Multirange<Long>>> INT8MULTIRANGE =
            SqlType.of(Codecs.INT8MULTIRANGE);
    /** {@code nummultirange}. */
    public static final SqlType<Multirange<BigDecimal>, ValueExpression<Multirange<BigDecimal>>> NUMMULTIRANGE =
            SqlType.of(Codecs.NUMMULTIRANGE);
    /** {@code datemultirange}. */
    public static final SqlType<Multirange<LocalDate>, ValueExpression<Multirange<LocalDate>>> DATEMULTIRANGE =
            SqlType.of(Codecs.DATEMULTIRANGE);
    /** {@code tsmultirange}. */
    public static final SqlType<Multirange<LocalDateTime>, ValueExpression<Multirange<LocalDateTime>>> TSMULTIRANGE =
            SqlType.of(Codecs.TSMULTIRANGE);
    /** {@code tstzmultirange}. */
    public static final SqlType<Multirange<Instant>, ValueExpression<Multirange<Instant>>> TSTZMULTIRANGE =
            SqlType.of(Codecs.TSTZMULTIRANGE);

    private SqlTypes() {}

    /** An enum type of PostgreSQL, its labels the names of the constants. */
    public static <T extends Enum<T>> SqlType<T, ValueExpression<T>> enumeration(String name, Class<T> type) {
        return enumeration(name, type, Enum::name);
    }

    /** An enum type in a schema that is not on the search path. */
    public static <T extends Enum<T>> SqlType<T, ValueExpression<T>> enumeration(
            String schema, String name, Class<T> type) {
        return enumeration(schema, name, type, Enum::name);
    }

    /**
     * An enum type, its labels what a function says of the constants.
     *
     * @throws dev.gino.error.UsageException if two constants have one label
     */
    public static <T extends Enum<T>> SqlType<T, ValueExpression<T>> enumeration(
            String name, Class<T> type, Function<? super T, String> label) {
        return SqlType.of(Codecs.enumeration(Identifier.sql(name), type, label));
    }

    /** An enum type in a schema, its labels what a function says of the constants. */
    public static <T extends Enum<T>> SqlType<T, ValueExpression<T>> enumeration(
            String schema, String name, Class<T> type, Function<? super T, String> label) {
        return SqlType.of(Codecs.enumeration(Identifier.sql(schema, name), type, label));
    }

    /** A domain: its values, and what can be asked of them, are those of the type under it. */
    public static <T, E extends Expression<T, E>> SqlType<T, E> domain(String name, SqlType<T, E> base) {
        return base.with(Codecs.domain(Identifier.sql(name), base.codec()));
    }

    /** A domain in a schema that is not on the search path. */
    public static <T, E extends Expression<T, E>> SqlType<T, E> domain(String schema, String name, SqlType<T, E> base) {
        return base.with(Codecs.domain(Identifier.sql(schema, name), base.codec()));
    }

    /**
     * A composite type as a record. An attribute {@code zip_code} fills the component {@code zipCode}.
     *
     * @param attributes all of them, in their order
     * @throws dev.gino.error.UsageException if the record has other components, or of other classes
     */
    public static <T> SqlType<T, ValueExpression<T>> composite(
            String name, Class<T> type, Attribute<?, ?>... attributes) {
        return SqlType.of(Codecs.composite(Identifier.sql(name), type, codecs(attributes), CamelCase::of));
    }

    /** A composite type in a schema that is not on the search path. */
    public static <T> SqlType<T, ValueExpression<T>> composite(
            String schema, String name, Class<T> type, Attribute<?, ?>... attributes) {
        return SqlType.of(Codecs.composite(Identifier.sql(schema, name), type, codecs(attributes), CamelCase::of));
    }

    private static Map<String, Codec<?>> codecs(Attribute<?, ?>... attributes) {
        Map<String, Codec<?>> codecs = new LinkedHashMap<>();
        for (Attribute<?, ?> attribute : attributes) {
            codecs.put(attribute.name(), attribute.type().codec());
        }
        return codecs;
    }

    /** A range type of yours, over a type. */
    public static <T> SqlType<Range<T>, ValueExpression<Range<T>>> range(String name, SqlType<T, ?> bound) {
        return SqlType.of(Codecs.range(Identifier.sql(name), bound.codec()));
    }

    /** A multirange type of yours, over the type of its bounds. */
    public static <T> SqlType<Multirange<T>, ValueExpression<Multirange<T>>> multirange(
            String name, SqlType<T, ?> bound) {
        return SqlType.of(Codecs.multirange(Identifier.sql(name), bound.codec()));
    }

    private static SqlType<String, TextExpression> text(Codec<String> codec) {
        return SqlType.of(codec, TextExpression::new);
    }

    private static <N extends Number & Comparable<N>> SqlType<N, NumericExpression<N>> number(Codec<N> codec) {
        return SqlType.of(codec, NumericExpression::new);
    }

    private static <T> SqlType<T, TemporalExpression<T>> temporal(Codec<T> codec) {
        return SqlType.of(codec, TemporalExpression::new);
    }
}
