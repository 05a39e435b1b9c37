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

    /**
     * Its arrays. The driver sends those of all that it sends natively, but bytea; of one dimension. What it reads of an
     * array hides its bounds, and of several dimensions it reads NULL, so that all arrays come out as bytes.
     */
    PgType array() {
        boolean natively = wire == Wire.NATIVE && carrier != byte[].class;
        Wire crossing = isArray() ? wire.rows() : wire.array(natively, received != null);
        Class<?> arrays = isArray() || natively ? carrier.arrayType() : String[].class;
        return new PgType(name + "[]", declared + "[]", arrays, crossing, Function.identity(), definition);
    }

    boolean isArray() {
        return name.endsWith("[]");
    }
}
