package dev.gino.dsl;

import dev.gino.error.UsageException;
import dev.gino.type.Bits;
import dev.gino.type.Interval;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;
import java.util.function.Predicate;

/** Types declared with a size: what does not fit is refused before it is sent. */
final class Sized {
    private static final int[] NANOSECONDS = {1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000
    };

    private Sized() {}

    static SqlType<String, TextExpression> varchar(int length) {
        return sized(SqlTypes.VARCHAR, length, text -> characters(text) <= length, Sized::described);
    }

    static SqlType<String, TextExpression> character(int length) {
        return sized(SqlTypes.CHAR, length, text -> characters(text) <= length, Sized::described);
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String described(String text) {
        return "a text of " + characters(text) + " characters";
    }

    static SqlType<BigDecimal, NumericExpression<BigDecimal>> numeric(int precision, int scale) {
        return sized(
                SqlTypes.NUMERIC,
                "(" + precision + ", " + scale + ")",
                number -> {
                    BigDecimal exact = number.stripTrailingZeros();
                    return exact.scale() <= scale && exact.precision() - exact.scale() <= precision - scale;
                },
                BigDecimal::toString);
    }

    static SqlType<Bits, BitsExpression> bit(int length) {
        return sized(SqlTypes.BIT, length, bits -> bits.length() == length, Sized::described);
    }

    static SqlType<Bits, BitsExpression> varbit(int length) {
        return sized(SqlTypes.VARBIT, length, bits -> bits.length() <= length, Sized::described);
    }

    private static String described(Bits bits) {
        return bits.length() + " bits";
    }

    static SqlType<LocalTime, TemporalExpression<LocalTime>> time(int digits) {
        return seconds(SqlTypes.TIME, digits);
    }

    static SqlType<LocalDateTime, TemporalExpression<LocalDateTime>> timestamp(int digits) {
        return seconds(SqlTypes.TIMESTAMP, digits);
    }

    static SqlType<Instant, TemporalExpression<Instant>> timestamptz(int digits) {
        return seconds(SqlTypes.TIMESTAMPTZ, digits);
    }

    private static <T extends TemporalAccessor, E extends Expression<T, E>> SqlType<T, E> seconds(
            SqlType<T, E> type, int digits) {
        int unit = unit(digits);
        return sized(type, digits, time -> time.get(ChronoField.NANO_OF_SECOND) % unit == 0, T::toString);
    }

    static SqlType<Interval, IntervalExpression> interval(int digits) {
        int unit = unit(digits) / 1000;
        return sized(SqlTypes.INTERVAL, digits, span -> span.microseconds() % unit == 0, Interval::toString);
    }

    /** The smallest difference between two times of so many digits behind the second, in nanoseconds. */
    private static int unit(int digits) {
        if (digits < 0 || digits >= NANOSECONDS.length) {
            throw new UsageException("a time of " + digits + " digits behind the second", null, "use 0 to 6");
        }
        return NANOSECONDS[digits];
    }

    private static <T, E extends Expression<T, E>> SqlType<T, E> sized(
            SqlType<T, E> type, int size, Predicate<T> fits, Function<T, String> described) {
        return sized(type, "(" + size + ")", fits, described);
    }

    private static <T, E extends Expression<T, E>> SqlType<T, E> sized(
            SqlType<T, E> type, String modifier, Predicate<T> fits, Function<T, String> described) {
        return type.with(type.codec().declaredWith(modifier, value -> {
            if (!fits.test(value)) {
                throw new UsageException(
                        "value out of range: " + described.apply(value) + " for " + type + modifier,
                        null,
                        "shorten it, or widen the column");
            }
            return value;
        }));
    }
}
