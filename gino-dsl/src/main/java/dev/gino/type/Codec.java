package dev.gino.type;

import dev.gino.error.GinoException;
import dev.gino.error.UsageException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL type seen as one Java type: its name, its encoder and its decoder.
 *
 * <p>What a codec hands to the driver, and takes from it, is a <em>carrier</em>: for {@link Wire#NATIVE} one of
 * {@code Boolean Short Integer Long Float Double String UUID LocalDate LocalDateTime OffsetDateTime byte[]}; for
 * {@link Wire#TEXT} a {@code String}; else a {@code String}, or an array of one of those, going in and {@link Bytes}
 * coming out. {@code bytea} comes out as {@link Bytes} too. SQL NULL never reaches a codec.
 *
 * @param <T> the Java type
 */
public final class Codec<T> {
    private final PgType type;
    private final Class<? super T> javaType;
    private final Function<? super T, ?> encode;
    private final Function<Object, ? extends T> decode;

    private Codec(
            PgType type,
            Class<? super T> javaType,
            Function<? super T, ?> encode,
            Function<Object, ? extends T> decode) {
        this.type = type;
        this.javaType = javaType;
        this.encode = encode;
        this.decode = decode;
    }

    /**
     * A type that the driver understands: the Java type is the carrier.
     *
     * @param name the type as PostgreSQL spells it
     * @param received the carrier, from the bytes in which an array of the server holds it
     */
    static <T> Codec<T> driver(String name, Class<T> javaType, Function<ByteBuffer, T> received) {
        PgType type = PgType.of(name, javaType, Wire.NATIVE, bytes -> received.apply(bytes.buffer()));
        return new Codec<>(type, javaType, Function.identity(), javaType::cast);
    }

    /** {@code bytea}: an array going in, {@link Bytes} coming out. */
    static Codec<byte[]> bytes(String name) {
        PgType type = PgType.of(name, byte[].class, Wire.NATIVE, Function.identity());
        return new Codec<>(type, byte[].class, Function.identity(), carrier -> ((Bytes) carrier).copy());
    }

    /** A type that crosses as its text, whose bytes are known too. */
    static <T> Codec<T> text(
            String name,
            Class<? super T> javaType,
            Function<? super T, String> write,
            Function<String, T> read,
            Function<ByteBuffer, String> received) {
        PgType type = PgType.of(name, String.class, Wire.TEXT, bytes -> received.apply(bytes.buffer()));
        return new Codec<>(type, javaType, write, carrier -> read.apply((String) carrier));
    }

    /** An enum type. */
    static <T> Codec<T> enumeration(
            TypeDefinition.Enumeration definition,
            Class<T> javaType,
            Function<T, String> write,
            Function<String, T> read) {
        PgType type = PgType.of(definition.name(), String.class, Wire.TEXT, Bytes::text)
                .defined(definition);
        return new Codec<>(type, javaType, write, carrier -> read.apply((String) carrier));
    }

    /**
     * A type that crosses as its text.
     *
     * @param name the type as PostgreSQL spells it, quoted if it needs to be; it becomes part of statements as it is
     * @param write the text PostgreSQL reads
     * @param read from the text PostgreSQL prints; it had better be the same under all settings of a session
     */
    public static <T> Codec<T> text(
            String name, Class<? super T> javaType, Function<? super T, String> write, Function<String, T> read) {
        PgType type = PgType.of(name, String.class, Wire.TEXT, null);
        return new Codec<>(type, javaType, write, carrier -> read.apply((String) carrier));
    }

    /**
     * A type that goes in as its text and comes out as the bytes that the server sends, which no setting of a session
     * changes: {@code $1::text::T} in, {@code function(expression)} out.
     *
     * @param name the type as PostgreSQL spells it, quoted if it needs to be; it becomes part of statements as it is
     * @param function the type's own send function, such as {@code interval_send}
     * @param write the text PostgreSQL reads
     * @param read from the bytes of one value
     */
    public static <T> Codec<T> sent(
            String name,
            String function,
            Class<? super T> javaType,
            Function<? super T, String> write,
            Function<ByteBuffer, T> read) {
        return sent(PgType.of(name, String.class, Wire.sent(function), Function.identity()), javaType, write, read);
    }

    static <T> Codec<T> sent(
            PgType type, Class<? super T> javaType, Function<? super T, String> write, Function<ByteBuffer, T> read) {
        return new Codec<>(type, javaType, write, carrier -> read.apply(((Bytes) carrier).buffer()));
    }

    /**
     * {@code jsonb} seen as a Java type.
     *
     * @param write the JSON text of a value
     * @param read from the UTF-8 bytes of a document, to be read in place
     */
    public static <T> Codec<T> document(
            Class<? super T> javaType, Function<? super T, String> write, Function<Bytes, T> read) {
        PgType type = PgType.of("jsonb", String.class, Wire.DOCUMENT, Function.identity());
        return new Codec<>(type, javaType, write, carrier -> read.apply(((Bytes) carrier).skip(1))); // its version
    }

    /** A composite type. */
    static <T> Codec<T> composite(
            TypeDefinition.Composite definition,
            Class<T> javaType,
            Function<T, String> write,
            Function<ByteBuffer, T> read) {
        PgType type = PgType.of(definition.name(), String.class, Wire.sent("record_send"), Function.identity());
        return sent(type.defined(definition), javaType, write, read);
    }

    /** {@code money}, which is a numeric of two digits behind the point. */
    static Codec<BigDecimal> money(Function<BigDecimal, String> write) {
        PgType type = PgType.of("money", String.class, Wire.MONEY, null);
        return new Codec<>(type, BigDecimal.class, write, carrier -> new BigDecimal((String) carrier));
    }

    /** The type under another name that stands over it. */
    Codec<T> domain(TypeDefinition.Domain definition) {
        return new Codec<>(type.domain(definition), javaType, encode, decode);
    }

    /**
     * The same PostgreSQL type seen as another Java type.
     *
     * @param read from the value as this codec has it
     * @param write back to it
     */
    public <U> Codec<U> map(
            Class<? super U> other, Function<? super T, ? extends U> read, Function<? super U, ? extends T> write) {
        return new Codec<>(
                type, other, value -> encode.apply(write.apply(value)), carrier -> read.apply(decode.apply(carrier)));
    }

    /**
     * The same type, its arrays: {@code name[]} as a {@code List}, without NULL elements. The arrays of arrays are
     * those of two dimensions; all of their rows are of one length.
     */
    public Codec<List<T>> array() {
        return new Codec<>(type.array(), List.class, this::toArray, this::fromArray);
    }

    /** The same, with {@code null} for NULL; not in several dimensions. */
    public Codec<List<@Nullable T>> arrayOfNullable() {
        return new Codec<>(
                type.array(),
                List.class,
                values -> Texts.array(element(), values, value -> value == null ? null : elementOf(value)),
                carrier -> fromArray(carrier, bytes -> bytes == null ? null : received(bytes)));
    }

    private Object toArray(List<T> values) {
        return Texts.array(
                element(),
                values,
                value -> elementOf(Elements.present(value, type.array().name())));
    }

    private List<T> fromArray(Object carrier) {
        return fromArray(
                carrier, bytes -> received(Elements.present(bytes, type.array().name())));
    }

    private <U> List<U> fromArray(Object carrier, Function<@Nullable Bytes, ? extends U> read) {
        Elements elements = Elements.of(carrier, type.array().name());
        return type.isArray() ? rows(elements) : elements.list(read);
    }

    @SuppressWarnings("unchecked") // rows are never NULL
    private <U> List<U> rows(Elements elements) {
        return (List<U>) elements.rows(decode);
    }

    private Class<?> element() {
        return Objects.requireNonNull(type.array().carrier().getComponentType());
    }

    private Object elementOf(T value) {
        return element() == String.class ? text(value) : encode.apply(value);
    }

    /** A value inside another: an element, a bound, an attribute. */
    T received(Bytes bytes) {
        return decode.apply(
                type.received() == null ? bytes.text() : type.received().apply(bytes));
    }

    /** Refuses to be part of a range or of a row, if its bytes are unknown. */
    void refuseUnlessReceived(String whole) {
        if (type.received() == null) {
            throw new UsageException(
                    whole + " cannot be made of " + name() + ", whose bytes are unknown",
                    null,
                    "make its codec with Codec.sent, which says how to read them");
        }
    }

    /** The text of a value that PostgreSQL reads, whatever the settings of the session are. */
    public String text(T value) {
        return Texts.of(carrier(value));
    }

    /**
     * The same type, declared with a length or a precision. Casts keep the bare name, because PostgreSQL cuts a value
     * to size without a word when it is cast, and refuses it when it is assigned.
     *
     * @param modifier such as {@code (10)}
     * @param check answers the value, or refuses it before it is sent
     */
    public Codec<T> declaredWith(String modifier, Function<T, T> check) {
        return new Codec<>(type.modified(modifier), javaType, value -> encode.apply(check.apply(value)), decode);
    }

    /** The type as PostgreSQL spells it in a cast. */
    public String name() {
        return type.name();
    }

    /** The type as PostgreSQL spells it in a column's declaration. */
    public String declared() {
        return type.declared();
    }

    /** What has to be created before the type, or the type of an array's elements, can be used; mostly nothing. */
    public @Nullable TypeDefinition definition() {
        return type.definition();
    }

    /** The labels of an enum type, in their order; of another type, none. */
    public List<String> labels() {
        return type.definition() instanceof TypeDefinition.Enumeration enumeration ? enumeration.labels() : List.of();
    }

    /** How its values cross. */
    public Wire wire() {
        return type.wire();
    }

    /** The Java type. */
    public Class<? super T> javaType() {
        return javaType;
    }

    /** The parameter {@code $number}, cast to this type: {@code $1::int8}, {@code $1::text::numeric}. */
    public String parameter(int number) {
        return "$" + number + wire().cast() + wire().between() + "::" + name();
    }

    /**
     * What the driver is handed for a value.
     *
     * @throws UsageException if the value is none of this type's
     */
    public Object carrier(T value) {
        try {
            Object carrier = encode.apply(value);
            return carrier instanceof Object[][] rows ? Texts.of(rows) : carrier;
        } catch (GinoException refused) {
            throw refused;
        } catch (RuntimeException failure) {
            throw new UsageException("a value is none of " + declared(), null, "pass one that is", failure);
        }
    }

    /**
     * The value that a carrier stands for; {@code null} for SQL NULL.
     *
     * @throws UsageException if Java has no such value
     */
    public @Nullable T value(@Nullable Object carrier) {
        try {
            return carrier == null ? null : decode.apply(carrier);
        } catch (GinoException refused) {
            throw refused;
        } catch (RuntimeException failure) {
            throw new UsageException(
                    "a value of type " + declared() + " cannot be read as " + javaType.getSimpleName(),
                    null,
                    "convert it in the query, or declare what it holds",
                    failure);
        }
    }

    /**
     * A value of an untyped caller, exactly as this type: numbers change their class only if they keep their value.
     *
     * @param where the column or parameter, for the message
     * @throws UsageException if it is none of this type's values
     */
    @SuppressWarnings("unchecked") // instance-checked against the class of T
    public T exactly(Object value, Object where) {
        refuseNull(value, where);
        Object exact =
                value instanceof Number number && !javaType.isInstance(value) ? Exact.number(number, javaType) : value;
        if (javaType.isInstance(exact)) {
            return (T) exact;
        }
        throw new UsageException(
                "value out of range: " + name() + " takes " + javaType.getSimpleName() + ", not " + value + " ("
                        + value.getClass().getSimpleName() + ")",
                where.toString(),
                "pass a " + javaType.getSimpleName());
    }

    private static void refuseNull(@Nullable Object value, Object where) {
        if (value == null) {
            throw new UsageException(
                    "null is no value", where.toString(), "use the word for NULL: toNull(), bindNull(…), isNull()");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Codec<?> codec && name().equals(codec.name()) && javaType.equals(codec.javaType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name(), javaType);
    }

    @Override
    public String toString() {
        return name();
    }
}
