package dev.gino.type;

import java.util.List;

/**
 * A PostgreSQL type, whatever Java makes of it.
 *
 * @param name as PostgreSQL spells it in a cast
 * @param declared as PostgreSQL spells it in a column's declaration
 * @param carrier the class that the driver is handed
 * @param wire how values cross
 * @param labels of an enum type; else none
 */
record PgType(String name, String declared, Class<?> carrier, Wire wire, List<String> labels) {
    static PgType of(String name, Class<?> carrier, Wire wire) {
        return new PgType(name, name, carrier, wire, List.of());
    }

    PgType modified(String modifier) {
        return new PgType(name, name + modifier, carrier, wire, labels);
    }

    /** The driver has arrays of all that it has natively, but bytea. */
    PgType array() {
        boolean natively = wire == Wire.NATIVE && carrier != byte[].class;
        Class<?> array = natively ? carrier.arrayType() : String[].class;
        return new PgType(name + "[]", declared + "[]", array, natively ? Wire.NATIVE : Wire.TEXT_ARRAY, labels);
    }
}
