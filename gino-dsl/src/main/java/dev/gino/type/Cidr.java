package dev.gino.type;

import java.net.InetAddress;
import java.nio.ByteBuffer;

/**
 * A network of IPv4 or IPv6, PostgreSQL's {@code cidr}.
 *
 * @param network its first address, and the length of its prefix
 * @see <a href="https://www.postgresql.org/docs/current/datatype-net-types.html">PostgreSQL: network address types</a>
 */
public record Cidr(Inet network) {
    /** Refuses an address inside a network. */
    public Cidr {
        if (!network.isNetwork()) {
            throw Malformed.value("a cidr with bits after its prefix: " + network, "clear them, or use inet");
        }
    }

    /** A network. */
    public static Cidr of(InetAddress address, int prefix) {
        return new Cidr(Inet.of(address, prefix));
    }

    /** From PostgreSQL's text: {@code 192.168.0.0/24}. */
    public static Cidr parse(String text) {
        return new Cidr(Inet.parse(text));
    }

    static Cidr read(ByteBuffer binary) {
        return new Cidr(Inet.read(binary));
    }

    /** A text that PostgreSQL reads: {@code 192.168.0.0/24}. */
    @Override
    public String toString() {
        return network.toString();
    }
}
