package dev.gino.type;

import dev.gino.error.UsageException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * The codecs known out of the box.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">PostgreSQL: data types</a>
 */
public final class Codecs {
    /** {@code bool}. */
    public static final Codec<Boolean> BOOL = Codec.driver("bool", Boolean.class);
    /** {@code int2}. */
    public static final Codec<Short> INT2 = Codec.driver("int2", Short.class);
    /** {@code int4}. */
    public static final Codec<Integer> INT4 = Codec.driver("int4", Integer.class);
    /** {@code int8}. */
    public static final Codec<Long> INT8 = Codec.driver("int8", Long.class);
    /** {@code float4}. */
    public static final Codec<Float> FLOAT4 = Codec.driver("float4", Float.class);
    /** {@code float8}. */
    public static final Codec<Double> FLOAT8 = Codec.driver("float8", Double.class);
    /** {@code numeric}, finite; PostgreSQL's NaN and infinities are refused when they are read. */
    public static final Codec<BigDecimal> NUMERIC =
            Codec.text("numeric", BigDecimal.class, BigDecimal::toString, Codecs::finite);
    /** {@code text}. Refuses what a UTF-8 database cannot hold: U+0000 and lone surrogates. */
    public static final Codec<String> TEXT =
            Codec.driver("text", String.class).map(String.class, text -> text, Codecs::encodable);
    /** {@code varchar}. Refuses what {@link #TEXT} refuses. */
    public static final Codec<String> VARCHAR =
            Codec.driver("varchar", String.class).map(String.class, text -> text, Codecs::encodable);
    /** {@code uuid}. */
    public static final Codec<UUID> UUID = Codec.driver("uuid", UUID.class);
    /** {@code date}, finite. */
    public static final Codec<LocalDate> DATE = Codec.driver("date", LocalDate.class)
            .map(
                    LocalDate.class,
                    date -> inRange(date, date.getYear(), 5874897),
                    date -> inRange(date, date.getYear(), 5874897));
    /** {@code time}, to the microsecond; PostgreSQL's 24:00 is refused when it is read. */
    public static final Codec<LocalTime> TIME =
            Codec.text("time", LocalTime.class, time -> micros(time).toString(), LocalTime::parse);
    /** {@code timestamp}, finite, to the microsecond: what is finer is cut off, as PostgreSQL has no place for it. */
    public static final Codec<LocalDateTime> TIMESTAMP = Codec.driver("timestamp", LocalDateTime.class)
            .map(LocalDateTime.class, Codecs::finite, time -> finite(time.truncatedTo(ChronoUnit.MICROS)));
    /** {@code timestamptz}, finite, to the microsecond: what is finer is cut off, as PostgreSQL has no place for it. */
    public static final Codec<Instant> TIMESTAMPTZ = Codec.driver("timestamptz", OffsetDateTime.class)
            .map(Instant.class, time -> finite(time).toInstant(), instant -> finite(offset(instant)));
    /** {@code bytea}. */
    public static final Codec<byte[]> BYTEA = Codec.bytes("bytea");

    private static final int LAST_YEAR = 294276;

    private Codecs() {}

    /**
     * An enum type of PostgreSQL as an enum of Java.
     *
     * @param name the type as PostgreSQL spells it, quoted if it needs to be
     */
    public static <T extends Enum<T>> Codec<T> enumeration(String name, Class<T> type) {
        return Codec.enumeration(name, type);
    }

    /**
     * A string that a UTF-8 database can hold, unchanged.
     *
     * @throws UsageException if it holds U+0000 or half a surrogate pair, which the driver would send as {@code ?}
     */
    public static String encodable(String text) {
        int at = unencodable(text);
        if (at < 0) {
            return text;
        }
        throw new UsageException(
                String.format(
                        "a text holds U+%04X at index %d, which PostgreSQL cannot store", (int) text.charAt(at), at),
                null,
                "remove it before you pass the text, or keep the bytes in a bytea column");
    }

    private static int unencodable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0 || Character.isLowSurrogate(unit)) {
                return i;
            }
            if (Character.isHighSurrogate(unit)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static BigDecimal finite(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException special) {
            throw new UsageException(
                    "a numeric is " + text + ", which BigDecimal cannot hold",
                    null,
                    "cast it to float8 in the query",
                    special);
        }
    }

    private static LocalDateTime finite(LocalDateTime time) {
        return inRange(time, time.getYear(), LAST_YEAR);
    }

    private static OffsetDateTime finite(OffsetDateTime time) {
        return inRange(time, time.getYear(), LAST_YEAR);
    }

    /** The driver reads PostgreSQL's infinities as years far outside the range of its calendar. */
    private static <T> T inRange(T time, int year, int lastYear) {
        if (year >= -4712 && year <= lastYear) {
            return time;
        }
        throw new UsageException(
                time + " is infinite, or outside PostgreSQL's calendar",
                null,
                "keep to the years from 4713 BC to " + lastYear);
    }

    private static LocalTime micros(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime offset(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
