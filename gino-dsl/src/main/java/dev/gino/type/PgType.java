package dev.gino.type;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL type, whatever Java makes of it.
 *
 * @param name as PostgreSQL spells it in a cast
 * @param declared as PostgreSQL spells it in a column's declaration
 * @param carrier the class that the driver is handed
 * @param wire how values cross
 * @param received the carrier that comes out, from the bytes that the server sends; {@code null} if they are unknown
 * @param definition of a type that is not there by itself, or of the elements of an array
 */
record PgType(
        String name,
        String declared,
        Class<?> carrier,
        Wire wire,
        @Nullable Function<Bytes, ?> received,
        @Nullable TypeDefinition definition) {
    static PgType of(String name, Class<?> carrier, Wire wire, @Nullable Function<Bytes, ?> received) {
        return new PgType(name, name, carrier, wire, received, null);
    }

    PgType modified(String modifier) {
        return new PgType(name, name + modifier, carrier, wire, received, definition);
    }

    PgType defined(TypeDefinition by) {
        return new PgType(name, declared, carrier, wire, received, by);
    }

    /** A type over this one: its values are those of this. */
    PgType domain(TypeDefinition by) {
        return new PgType(by.name(), by.name(), carrier, wire.over(name), received, by);
    }

    /** The driver has arrays of all that it has natively, but bytea; of one dimension. */
    PgType array() {
        Function<Bytes, ?> elements = Function.identity();
        if (name.endsWith("[]")) {
            return array(carrier.arrayType(), Wire.sent("array_send"), elements);
        }
        if (wire == Wire.NATIVE && carrier != byte[].class) {
            return array(carrier.arrayType(), Wire.NATIVE_ARRAY, elements);
        }
        return array(String[].class, received == null ? Wire.UNKNOWN_ARRAY : Wire.TEXT_ARRAY, elements);
    }

    private PgType array(Class<?> arrays, Wire crossing, Function<Bytes, ?> elements) {
        return new PgType(name + "[]", declared + "[]", arrays, crossing, elements, definition);
    }

    boolean isArray() {
        return carrier.isArray() && carrier != byte[].class;
    }
}
