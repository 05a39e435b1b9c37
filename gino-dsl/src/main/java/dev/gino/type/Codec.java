package dev.gino.type;

import dev.gino.error.GinoException;
import dev.gino.error.UsageException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL type seen as one Java type: its name, its encoder and its decoder.
 *
 * <p>What a codec hands to the driver, and takes from it, is a <em>carrier</em>: for {@link Wire#NATIVE} one of
 * {@code Boolean Short Integer Long Float Double String UUID LocalDate LocalDateTime OffsetDateTime byte[]} or an
 * array of those but the last; for {@link Wire#TEXT} a {@code String}; for {@link Wire#TEXT_ARRAY} a
 * {@code String[]}; for {@link Wire#DOCUMENT} a {@code String} going in and {@link Bytes} coming out. {@code bytea}
 * comes out as {@link Bytes} too. SQL NULL never reaches a codec.
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
     */
    static <T> Codec<T> driver(String name, Class<T> javaType) {
        return new Codec<>(PgType.of(name, javaType, Wire.NATIVE), javaType, Function.identity(), javaType::cast);
    }

    /** {@code bytea}: an array going in, {@link Bytes} coming out. */
    static Codec<byte[]> bytes(String name) {
        PgType type = PgType.of(name, byte[].class, Wire.NATIVE);
        return new Codec<>(type, byte[].class, Function.identity(), carrier -> ((Bytes) carrier).copy());
    }

    /** An enum type, its labels the names of the constants. */
    static <T extends Enum<T>> Codec<T> enumeration(String name, Class<T> constants) {
        List<String> labels =
                Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList();
        PgType type = new PgType(name, name, String.class, Wire.TEXT, labels);
        return new Codec<>(type, constants, Enum::name, label -> Enum.valueOf(constants, (String) label));
    }

    /**
     * A type that crosses as its text.
     *
     * @param name the type as PostgreSQL spells it, quoted if it needs to be; it becomes part of statements as it is
     * @param write the text PostgreSQL reads
     * @param read from the text PostgreSQL prints
     */
    public static <T> Codec<T> text(
            String name, Class<? super T> javaType, Function<? super T, String> write, Function<String, T> read) {
        PgType type = PgType.of(name, String.class, Wire.TEXT);
        return new Codec<>(type, javaType, write, carrier -> read.apply((String) carrier));
    }

    /**
     * {@code jsonb} seen as a Java type.
     *
     * @param write the JSON text of a value
     * @param read from the UTF-8 bytes of a document, to be read in place
     */
    public static <T> Codec<T> document(
            Class<? super T> javaType, Function<? super T, String> write, Function<Bytes, T> read) {
        PgType type = PgType.of("jsonb", String.class, Wire.DOCUMENT);
        return new Codec<>(type, javaType, write, carrier -> read.apply(((Bytes) carrier).skip(1))); // its version
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

    /** The same type, its arrays: {@code name[]} as a {@code List}, in one dimension, without NULL elements. */
    public Codec<List<T>> array() {
        PgType array = type.array();
        return array.wire() == Wire.NATIVE
                ? new Codec<>(array, List.class, this::toArray, this::fromArray)
                : new Codec<>(array, List.class, this::toTexts, this::fromTexts);
    }

    private Object toArray(List<T> values) {
        return ListCodec.array(type.carrier(), values, this::carrier);
    }

    private List<T> fromArray(Object carrier) {
        return ListCodec.list((Object[]) carrier, name(), decode);
    }

    private Object toTexts(List<T> values) {
        return ListCodec.array(String.class, values, value -> ListCodec.text(carrier(value)));
    }

    private List<T> fromTexts(Object carrier) {
        return ListCodec.list(
                (Object[]) carrier, name(), text -> decode.apply(ListCodec.carrier(wire(), (String) text)));
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

    /** The labels of an enum type, in their order; of another type, none. */
    public List<String> labels() {
        return type.labels();
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
        return "$" + number + wire().cast() + "::" + name();
    }

    /**
     * What the driver is handed for a value.
     *
     * @throws UsageException if the value is none of this type's
     */
    public Object carrier(T value) {
        try {
            return encode.apply(value);
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
    public T exactly(Object value, String where) {
        refuseNull(value, where);
        Object exact =
                value instanceof Number number && !javaType.isInstance(value) ? Exact.number(number, javaType) : value;
        if (javaType.isInstance(exact)) {
            return (T) exact;
        }
        throw new UsageException(
                "value out of range: " + name() + " takes " + javaType.getSimpleName() + ", not " + value + " ("
                        + value.getClass().getSimpleName() + ")",
                where,
                "pass a " + javaType.getSimpleName());
    }

    private static void refuseNull(@Nullable Object value, String where) {
        if (value == null) {
            throw new UsageException(
                    "null is no value", where, "use the word for NULL: toNull(), bindNull(…), isNull()");
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
