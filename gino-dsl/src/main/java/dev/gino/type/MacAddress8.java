package dev.gino.type;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * A MAC address of eight bytes, PostgreSQL's {@code macaddr8}.
 *
 * @param bits its 64 bits
 * @see <a href="https://www.postgresql.org/docs/current/datatype-net-types.html">PostgreSQL: network address types</a>
 */
public record MacAddress8(long bits) {
    private static final HexFormat HEX = HexFormat.ofDelimiter(":");

    /** From PostgreSQL's text: {@code 08:00:2b:01:02:03:04:05}. */
    public static MacAddress8 parse(String text) {
        return new MacAddress8(bits("macaddr8", text, 8));
    }

    static MacAddress8 read(ByteBuffer binary) {
        return new MacAddress8(binary.getLong());
    }

    static long bits(String type, String text, int bytes) {
        try {
            byte[] address = HEX.parseHex(text);
            if (address.length == bytes) {
                return ByteBuffer.allocate(8).put(8 - bytes, address).getLong();
            }
        } catch (IllegalArgumentException malformed) {
            throw Malformed.text(type, text);
        }
        throw Malformed.text(type, text);
    }

    static String text(long bits, int bytes) {
        return HEX.formatHex(ByteBuffer.allocate(8).putLong(bits).array(), 8 - bytes, 8);
    }

    /** PostgreSQL's text: {@code 08:00:2b:01:02:03:04:05}. */
    @Override
    public String toString() {
        return text(bits, 8);
    }
}
