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
    public static final SqlType<byte[], BytesExpression> BYTEA = SqlType.of(Codecs.BYTEA, BytesExpression::new);
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
    public static final SqlType<Interval, IntervalExpression> INTERVAL =
            SqlType.of(Codecs.INTERVAL, IntervalExpression::new);
    /** {@code bpchar}: texts without blanks at their end, which mean nothing to PostgreSQL. */
    public static final SqlType<String, TextExpression> CHAR = text(Codecs.CHAR);
    /** {@code citext}, of the extension of that name. */
    public static final SqlType<String, TextExpression> CITEXT = text(Codecs.CITEXT);
    /** {@code name}. */
    public static final SqlType<String, TextExpression> NAME = text(Codecs.NAME);
    /** {@code oid}. */
    public static final SqlType<Long, ValueExpression<Long>> OID = SqlType.of(Codecs.OID);
    /** {@code money}. */
    public static final SqlType<BigDecimal, MoneyExpression> MONEY = SqlType.of(Codecs.MONEY, MoneyExpression::new);
    /** {@code "bit"}, of any length. */
    public static final SqlType<Bits, BitsExpression> BIT = SqlType.of(Codecs.BIT, BitsExpression::new);
    /** {@code varbit}. */
    public static final SqlType<Bits, BitsExpression> VARBIT = SqlType.of(Codecs.VARBIT, BitsExpression::new);
    /** {@code inet}. */
    public static final SqlType<Inet, NetworkExpression<Inet>> INET = SqlType.of(Codecs.INET, NetworkExpression::new);
    /** {@code cidr}. */
    public static final SqlType<Cidr, NetworkExpression<Cidr>> CIDR = SqlType.of(Codecs.CIDR, NetworkExpression::new);
    /** {@code macaddr}. */
    public static final SqlType<MacAddress, MacAddressExpression<MacAddress>> MACADDR =
            SqlType.of(Codecs.MACADDR, MacAddressExpression::new);
    /** {@code macaddr8}. */
    public static final SqlType<MacAddress8, MacAddressExpression<MacAddress8>> MACADDR8 =
            SqlType.of(Codecs.MACADDR8, MacAddressExpression::new);
    /** {@code point}. */
    public static final SqlType<Point, GeometricExpression<Point>> POINT =
            SqlType.of(Codecs.POINT, GeometricExpression::new);
    /** {@code line}. */
    public static final SqlType<Line, GeometricExpression<Line>> LINE =
            SqlType.of(Codecs.LINE, GeometricExpression::new);
    /** {@code lseg}. */
    public static final SqlType<LineSegment, GeometricExpression<LineSegment>> LSEG =
            SqlType.of(Codecs.LSEG, GeometricExpression::new);
    /** {@code box}. */
    public static final SqlType<Box, GeometricExpression<Box>> BOX = SqlType.of(Codecs.BOX, GeometricExpression::new);
    /** {@code path}. */
    public static final SqlType<Path, GeometricExpression<Path>> PATH =
            SqlType.of(Codecs.PATH, GeometricExpression::new);
    /** {@code polygon}. */
    public static final SqlType<Polygon, GeometricExpression<Polygon>> POLYGON =
            SqlType.of(Codecs.POLYGON, GeometricExpression::new);
    /** {@code circle}. */
    public static final SqlType<Circle, GeometricExpression<Circle>> CIRCLE =
            SqlType.of(Codecs.CIRCLE, GeometricExpression::new);
    /** {@code tsvector}. */
    public static final SqlType<TsVector, TsVectorExpression> TSVECTOR =
            SqlType.of(Codecs.TSVECTOR, TsVectorExpression::new);
    /** {@code tsquery}. */
    public static final SqlType<TsQuery, TsQueryExpression> TSQUERY =
            SqlType.of(Codecs.TSQUERY, TsQueryExpression::new);
    /** {@code json}, as its text. For {@code jsonb} there is gino-jsonb. */
    public static final SqlType<String, ValueExpression<String>> JSON = SqlType.of(Codecs.JSON);
    /** {@code xml}. */
    public static final SqlType<Xml, XmlExpression> XML = SqlType.of(Codecs.XML, XmlExpression::new);
    /** {@code hstore}, of the extension of that name. */
    public static final SqlType<Map<String, @Nullable String>, HstoreExpression> HSTORE =
            SqlType.of(Codecs.HSTORE, HstoreExpression::new);
    /** {@code int4range}. */
    public static final SqlType<Range<Integer>, RangeExpression<Integer>> INT4RANGE = range(Codecs.INT4RANGE, INTEGER);
    /** {@code int8range}. */
    public static final SqlType<Range<Long>, RangeExpression<Long>> INT8RANGE = range(Codecs.INT8RANGE, BIGINT);
    /** {@code numrange}. */
    public static final SqlType<Range<BigDecimal>, RangeExpression<BigDecimal>> NUMRANGE =
            range(Codecs.NUMRANGE, NUMERIC);
    /** {@code daterange}. */
    public static final SqlType<Range<LocalDate>, RangeExpression<LocalDate>> DATERANGE = range(Codecs.DATERANGE, DATE);
    /** {@code tsrange}. */
    public static final SqlType<Range<LocalDateTime>, RangeExpression<LocalDateTime>> TSRANGE =
            range(Codecs.TSRANGE, TIMESTAMP);
    /** {@code tstzrange}. */
    public static final SqlType<Range<Instant>, RangeExpression<Instant>> TSTZRANGE =
            range(Codecs.TSTZRANGE, TIMESTAMPTZ);
    /** {@code int4multirange}. */
    public static final SqlType<Multirange<Integer>, MultirangeExpression<Integer>> INT4MULTIRANGE =
            multirange(Codecs.INT4MULTIRANGE, INTEGER);
    /** {@code int8multirange}. */
    public static final SqlType<Multirange<Long>, MultirangeExpression<Long>> INT8MULTIRANGE =
            multirange(Codecs.INT8MULTIRANGE, BIGINT);
    /** {@code nummultirange}. */
    public static final SqlType<Multirange<BigDecimal>, MultirangeExpression<BigDecimal>> NUMMULTIRANGE =
            multirange(Codecs.NUMMULTIRANGE, NUMERIC);
    /** {@code datemultirange}. */
    public static final SqlType<Multirange<LocalDate>, MultirangeExpression<LocalDate>> DATEMULTIRANGE =
            multirange(Codecs.DATEMULTIRANGE, DATE);
    /** {@code tsmultirange}. */
    public static final SqlType<Multirange<LocalDateTime>, MultirangeExpression<LocalDateTime>> TSMULTIRANGE =
            multirange(Codecs.TSMULTIRANGE, TIMESTAMP);
    /** {@code tstzmultirange}. */
    public static final SqlType<Multirange<Instant>, MultirangeExpression<Instant>> TSTZMULTIRANGE =
            multirange(Codecs.TSTZMULTIRANGE, TIMESTAMPTZ);

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
    public static <T> SqlType<Range<T>, RangeExpression<T>> range(String name, SqlType<T, ?> bound) {
        return range(Codecs.range(Identifier.sql(name), bound.codec()), bound);
    }

    /** A multirange type of yours, over the type of its bounds. */
    public static <T> SqlType<Multirange<T>, MultirangeExpression<T>> multirange(String name, SqlType<T, ?> bound) {
        return multirange(Codecs.multirange(Identifier.sql(name), bound.codec()), bound);
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

    private static <T> SqlType<Range<T>, RangeExpression<T>> range(Codec<Range<T>> codec, SqlType<T, ?> bound) {
        return SqlType.<Range<T>, RangeExpression<T>>of(codec, RangeExpression::new)
                .over(bound);
    }

    private static <T> SqlType<Multirange<T>, MultirangeExpression<T>> multirange(
            Codec<Multirange<T>> codec, SqlType<T, ?> bound) {
        return SqlType.<Multirange<T>, MultirangeExpression<T>>of(codec, MultirangeExpression::new)
                .over(bound);
    }
}
