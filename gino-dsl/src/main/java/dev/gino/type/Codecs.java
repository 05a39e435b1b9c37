package dev.gino.type;

import dev.gino.error.UsageException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The codecs known out of the box.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">PostgreSQL: data types</a>
 */
public final class Codecs {
    /** {@code bool}. */
    public static final Codec<Boolean> BOOL = Codec.driver("bool", Boolean.class, Binary::bool);
    /** {@code int2}. */
    public static final Codec<Short> INT2 = Codec.driver("int2", Short.class, ByteBuffer::getShort);
    /** {@code int4}. */
    public static final Codec<Integer> INT4 = Codec.driver("int4", Integer.class, ByteBuffer::getInt);
    /** {@code int8}. */
    public static final Codec<Long> INT8 = Codec.driver("int8", Long.class, ByteBuffer::getLong);
    /** {@code float4}. */
    public static final Codec<Float> FLOAT4 = Codec.driver("float4", Float.class, ByteBuffer::getFloat);
    /** {@code float8}. */
    public static final Codec<Double> FLOAT8 = Codec.driver("float8", Double.class, ByteBuffer::getDouble);
    /** {@code numeric}, finite; PostgreSQL's NaN and infinities are refused when they are read. */
    public static final Codec<BigDecimal> NUMERIC =
            Codec.text("numeric", BigDecimal.class, BigDecimal::toString, Codecs::finite, Binary::numeric);
    /** {@code text}. Refuses what a UTF-8 database cannot hold: U+0000 and lone surrogates. */
    public static final Codec<String> TEXT =
            Codec.driver("text", String.class, Binary::utf8).map(String.class, text -> text, Codecs::encodable);
    /** {@code varchar}. Refuses what {@link #TEXT} refuses. */
    public static final Codec<String> VARCHAR =
            Codec.driver("varchar", String.class, Binary::utf8).map(String.class, text -> text, Codecs::encodable);
    /** {@code uuid}. */
    public static final Codec<UUID> UUID = Codec.driver("uuid", UUID.class, Binary::uuid);
    /** {@code date}, finite. */
    public static final Codec<LocalDate> DATE = Codec.driver("date", LocalDate.class, Binary::date)
            .map(
                    LocalDate.class,
                    date -> inRange(date, date.getYear(), 5874897),
                    date -> inRange(date, date.getYear(), 5874897));
    /** {@code time}, to the microsecond; PostgreSQL's 24:00 is refused when it is read. */
    public static final Codec<LocalTime> TIME =
            Codec.text("time", LocalTime.class, time -> micros(time).toString(), LocalTime::parse, Binary::timeText);
    /** {@code timestamp}, finite, to the microsecond: what is finer is cut off, as PostgreSQL has no place for it. */
    public static final Codec<LocalDateTime> TIMESTAMP = Codec.driver(
                    "timestamp", LocalDateTime.class, Binary::timestamp)
            .map(LocalDateTime.class, Codecs::finite, time -> finite(time.truncatedTo(ChronoUnit.MICROS)));
    /** {@code timestamptz}, finite, to the microsecond: what is finer is cut off, as PostgreSQL has no place for it. */
    public static final Codec<Instant> TIMESTAMPTZ = Codec.driver(
                    "timestamptz", OffsetDateTime.class, Binary::timestamptz)
            .map(Instant.class, time -> finite(time).toInstant(), instant -> finite(offset(instant)));
    /** {@code bytea}. */
    public static final Codec<byte[]> BYTEA = Codec.bytes("bytea");

    private static final RangeCodec<Integer> INT4_BOUNDS =
            new RangeCodec<>(INT4, range -> range.canonical(value -> Math.addExact(value, 1)));
    private static final RangeCodec<Long> INT8_BOUNDS =
            new RangeCodec<>(INT8, range -> range.canonical(value -> Math.addExact(value, 1)));
    private static final RangeCodec<LocalDate> DATE_BOUNDS =
            new RangeCodec<>(DATE, range -> range.canonical(date -> date.plusDays(1)));

    /** {@code timetz}, to the microsecond; 24:00 is refused when it is read. */
    public static final Codec<OffsetTime> TIMETZ =
            Codec.sent("timetz", "timetz_send", OffsetTime.class, Codecs::timetz, Binary::timetz);
    /** {@code interval}, finite. */
    public static final Codec<Interval> INTERVAL = Codec.sent(
            "interval",
            "interval_send",
            Interval.class,
            interval -> interval.finite().toString(),
            Interval::read);

    /** {@code bpchar}, without the blanks at its end, which mean nothing to PostgreSQL. */
    public static final Codec<String> CHAR =
            Codec.driver("bpchar", String.class, Binary::utf8).map(String.class, Codecs::stripped, Codecs::unpadded);
    /** {@code citext}, of the extension of that name. */
    public static final Codec<String> CITEXT =
            Codec.text("citext", String.class, Codecs::encodable, text -> text, Binary::utf8);
    /** {@code name}: at most 63 bytes. */
    public static final Codec<String> NAME = Codec.text("name", String.class, Codecs::name, text -> text, Binary::utf8);
    /** {@code oid}. */
    public static final Codec<Long> OID =
            Codec.text("oid", Long.class, Codecs::unsigned, Long::valueOf, Binary::unsigned);
    /** {@code money}, with two digits behind the point, as in all but a few countries. */
    public static final Codec<BigDecimal> MONEY = Codec.money(Codecs::money);

    /** {@code bit}, of any length. */
    public static final Codec<Bits> BIT = Codec.sent("\"bit\"", "bit_send", Bits.class, Bits::toString, Bits::read);
    /** {@code varbit}. */
    public static final Codec<Bits> VARBIT =
            Codec.sent("varbit", "varbit_send", Bits.class, Bits::toString, Bits::read);

    /** {@code inet}. */
    public static final Codec<Inet> INET = Codec.sent("inet", "inet_send", Inet.class, Inet::toString, Inet::read);
    /** {@code cidr}. */
    public static final Codec<Cidr> CIDR = Codec.sent("cidr", "cidr_send", Cidr.class, Cidr::toString, Cidr::read);
    /** {@code macaddr}. */
    public static final Codec<MacAddress> MACADDR =
            Codec.sent("macaddr", "macaddr_send", MacAddress.class, MacAddress::toString, MacAddress::read);
    /** {@code macaddr8}. */
    public static final Codec<MacAddress8> MACADDR8 =
            Codec.sent("macaddr8", "macaddr8_send", MacAddress8.class, MacAddress8::toString, MacAddress8::read);

    /** {@code point}. */
    public static final Codec<Point> POINT =
            Codec.sent("point", "point_send", Point.class, Point::toString, Point::read);
    /** {@code line}. */
    public static final Codec<Line> LINE = Codec.sent("line", "line_send", Line.class, Line::toString, Line::read);
    /** {@code lseg}. */
    public static final Codec<LineSegment> LSEG =
            Codec.sent("lseg", "lseg_send", LineSegment.class, LineSegment::toString, LineSegment::read);
    /** {@code box}. */
    public static final Codec<Box> BOX = Codec.sent("box", "box_send", Box.class, Box::toString, Box::read);
    /** {@code path}. */
    public static final Codec<Path> PATH = Codec.sent("path", "path_send", Path.class, Path::toString, Path::read);
    /** {@code polygon}. */
    public static final Codec<Polygon> POLYGON =
            Codec.sent("polygon", "poly_send", Polygon.class, Polygon::toString, Polygon::read);
    /** {@code circle}. */
    public static final Codec<Circle> CIRCLE =
            Codec.sent("circle", "circle_send", Circle.class, Circle::toString, Circle::read);

    /** {@code tsvector}. */
    public static final Codec<TsVector> TSVECTOR =
            Codec.sent("tsvector", "tsvectorsend", TsVector.class, TsVector::toString, TsVector::read);
    /** {@code tsquery}. */
    public static final Codec<TsQuery> TSQUERY =
            Codec.text("tsquery", TsQuery.class, query -> encodable(query.text()), TsQuery::new);
    /** {@code json}, as its text: what it says is kept to the letter. */
    public static final Codec<String> JSON =
            Codec.text("json", String.class, Codecs::encodable, text -> text, Binary::utf8);
    /** {@code xml}. */
    public static final Codec<Xml> XML =
            Codec.text("xml", Xml.class, xml -> encodable(xml.text()), Xml::new, Binary::utf8);
    /** {@code hstore}, of the extension of that name. */
    public static final Codec<Map<String, @Nullable String>> HSTORE =
            Codec.sent("hstore", "hstore_send", Map.class, Hstore::text, Hstore::read);

    /** {@code int4range}, as {@code [lower,upper)}. */
    public static final Codec<Range<Integer>> INT4RANGE = INT4_BOUNDS.range("int4range");
    /** {@code int8range}, as {@code [lower,upper)}. */
    public static final Codec<Range<Long>> INT8RANGE = INT8_BOUNDS.range("int8range");
    /** {@code numrange}. */
    public static final Codec<Range<BigDecimal>> NUMRANGE = range("numrange", NUMERIC);
    /** {@code daterange}, as {@code [lower,upper)}. */
    public static final Codec<Range<LocalDate>> DATERANGE = DATE_BOUNDS.range("daterange");
    /** {@code tsrange}. */
    public static final Codec<Range<LocalDateTime>> TSRANGE = range("tsrange", TIMESTAMP);
    /** {@code tstzrange}. */
    public static final Codec<Range<Instant>> TSTZRANGE = range("tstzrange", TIMESTAMPTZ);
    /** {@code int4multirange}. */
    public static final Codec<Multirange<Integer>> INT4MULTIRANGE = INT4_BOUNDS.multirange("int4multirange");
    /** {@code int8multirange}. */
    public static final Codec<Multirange<Long>> INT8MULTIRANGE = INT8_BOUNDS.multirange("int8multirange");
    /** {@code nummultirange}. */
    public static final Codec<Multirange<BigDecimal>> NUMMULTIRANGE = multirange("nummultirange", NUMERIC);
    /** {@code datemultirange}. */
    public static final Codec<Multirange<LocalDate>> DATEMULTIRANGE = DATE_BOUNDS.multirange("datemultirange");
    /** {@code tsmultirange}. */
    public static final Codec<Multirange<LocalDateTime>> TSMULTIRANGE = multirange("tsmultirange", TIMESTAMP);
    /** {@code tstzmultirange}. */
    public static final Codec<Multirange<Instant>> TSTZMULTIRANGE = multirange("tstzmultirange", TIMESTAMPTZ);

    private static final int LAST_YEAR = 294276;
    private static final int LONGEST_NAME = 63;

    private Codecs() {}

    /**
     * An enum type of PostgreSQL as an enum of Java.
     *
     * @param name the type as PostgreSQL spells it, quoted if it needs to be
     * @param label of a constant
     * @throws UsageException if two constants have one label
     */
    public static <T extends Enum<T>> Codec<T> enumeration(
            String name, Class<T> type, Function<? super T, String> label) {
        Map<String, T> constants = new LinkedHashMap<>();
        for (T constant : type.getEnumConstants()) {
            if (constants.put(label.apply(constant), constant) != null) {
                throw Malformed.value(
                        "two constants of " + type.getSimpleName() + " have the label " + label.apply(constant),
                        "give each its own");
            }
        }
        TypeDefinition.Enumeration definition = new TypeDefinition.Enumeration(name, List.copyOf(constants.keySet()));
        return Codec.enumeration(definition, type, label::apply, text -> known(constants.get(text), text));
    }

    private static <T> T known(@Nullable T constant, String label) {
        if (constant == null) {
            throw Malformed.value("no constant has the label " + label, "add it to the enum");
        }
        return constant;
    }

    /**
     * A domain over a type.
     *
     * @param name the domain as PostgreSQL spells it, quoted if it needs to be
     */
    public static <T> Codec<T> domain(String name, Codec<T> base) {
        return base.domain(new TypeDefinition.Domain(name, base));
    }

    /**
     * A range type over a type.
     *
     * @param name the type as PostgreSQL spells it, quoted if it needs to be
     */
    public static <T> Codec<Range<T>> range(String name, Codec<T> bound) {
        return new RangeCodec<>(bound, range -> range).range(name);
    }

    /**
     * A multirange type over a type.
     *
     * @param name the type as PostgreSQL spells it, quoted if it needs to be
     */
    public static <T> Codec<Multirange<T>> multirange(String name, Codec<T> bound) {
        return new RangeCodec<>(bound, range -> range).multirange(name);
    }

    /**
     * A composite type as a record.
     *
     * @param name the type as PostgreSQL spells it, quoted if it needs to be
     * @param attributes in their order
     * @param component the component of the record that an attribute fills
     * @throws UsageException if the record has another number of components, others, or of other classes
     */
    public static <T> Codec<T> composite(
            String name, Class<T> type, Map<String, Codec<?>> attributes, UnaryOperator<String> component) {
        TypeDefinition.Composite definition = new TypeDefinition.Composite(name, attributes);
        CompositeCodec<T> rows = new CompositeCodec<>(definition, type, component);
        return Codec.composite(definition, type, rows::text, rows::read);
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

    private static String timetz(OffsetTime time) {
        if (Math.abs(time.getOffset().getTotalSeconds()) >= 16 * 3600) {
            throw Malformed.value("a timetz at " + time.getOffset(), "keep to offsets below 16 hours");
        }
        return time.truncatedTo(ChronoUnit.MICROS).toString();
    }

    private static String stripped(String text) {
        return text.replaceFirst(" +$", "");
    }

    private static String unpadded(String text) {
        if (text.endsWith(" ")) {
            throw Malformed.value(
                    "a text for char ends in a blank, which PostgreSQL would drop", "use text or varchar");
        }
        return encodable(text);
    }

    private static String name(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw Malformed.value("a name of more than " + LONGEST_NAME + " bytes: " + text, "shorten it");
        }
        return encodable(text);
    }

    private static String unsigned(Long number) {
        if (number >>> 32 != 0) {
            throw Malformed.value(number + " is no oid", "keep to 0 to 4294967295");
        }
        return number.toString();
    }

    private static String money(BigDecimal amount) {
        BigDecimal cents = amount.movePointRight(2);
        if (cents.stripTrailingZeros().scale() > 0 || cents.toBigInteger().bitLength() > 63) {
            throw Malformed.value(amount + " is no money", "round it to two digits behind the point");
        }
        return amount.toPlainString();
    }

    private static LocalTime micros(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime offset(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
