package dev.gino.dsl;

import dev.gino.type.Codec;
import dev.gino.type.Codecs;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

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
    public static final SqlType<String, TextExpression> TEXT = SqlType.of(Codecs.TEXT, TextExpression::new);
    /** {@code varchar}. */
    public static final SqlType<String, TextExpression> VARCHAR = SqlType.of(Codecs.VARCHAR, TextExpression::new);
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

    private SqlTypes() {}

    /** An enum type of PostgreSQL, its labels the names of the constants. */
    public static <T extends Enum<T>> SqlType<T, ValueExpression<T>> enumeration(String name, Class<T> type) {
        return SqlType.of(Codecs.enumeration(Identifier.sql(name), type));
    }

    private static <N extends Number & Comparable<N>> SqlType<N, NumericExpression<N>> number(Codec<N> codec) {
        return SqlType.of(codec, NumericExpression::new);
    }

    private static <T> SqlType<T, TemporalExpression<T>> temporal(Codec<T> codec) {
        return SqlType.of(codec, TemporalExpression::new);
    }
}
