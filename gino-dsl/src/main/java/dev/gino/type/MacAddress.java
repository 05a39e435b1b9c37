package dev.gino.type;

import java.nio.ByteBuffer;

/**
 * A MAC address of six bytes, PostgreSQL's {@code macaddr}.
 *
 * @param bits its 48 bits
 * @see <a href="https://www.postgresql.org/docs/current/datatype-net-types.html">PostgreSQL: network address types</a>
 */
public record MacAddress(long bits) {
    /** Refuses more than 48 bits. */
    public MacAddress {
        if (bits >>> 48 != 0) {
            throw Malformed.value("a MAC address of more than six bytes", "use MacAddress8");
        }
    }

    /** From PostgreSQL's text: {@code 08:00:2b:01:02:03}. */
    public static MacAddress parse(String text) {
        return new MacAddress(MacAddress8.bits("macaddr", text, 6));
    }

    static MacAddress read(ByteBuffer binary) {
        return new MacAddress(((binary.getShort() & 0xffffL) << 32) | (binary.getInt() & 0xffff_ffffL));
    }

    /** PostgreSQL's text: {@code 08:00:2b:01:02:03}. */
    @Override
    public String toString() {
        return MacAddress8.text(bits, 6);
    }
}
