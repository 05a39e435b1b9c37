package dev.gino.type;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address of IPv4 or IPv6 and the length of its network's prefix, PostgreSQL's {@code inet}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-net-types.html">PostgreSQL: network address types</a>
 */
public final class Inet {
    private static final Pattern TEXT =
            Pattern.compile("(\\d+(?:\\.\\d+){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*)(?:/(\\d{1,3}))?");
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private final byte[] address;
    private final int prefix;

    private Inet(byte[] address, int prefix) {
        if (prefix < 0 || prefix > address.length * 8) {
            throw Malformed.value("a prefix of " + prefix + " bits", "0 to " + address.length * 8 + " bits");
        }
        this.address = address;
        this.prefix = prefix;
    }

    /** A host: the prefix is all of the address. */
    public static Inet of(InetAddress address) {
        return of(address, address.getAddress().length * 8);
    }

    /** A host in a network. */
    public static Inet of(InetAddress address, int prefix) {
        return new Inet(address.getAddress(), prefix);
    }

    /** From PostgreSQL's text: {@code 192.168.0.1/24}, {@code ::1}. Never asks a name server. */
    public static Inet parse(String text) {
        Matcher parts = Malformed.matched(TEXT, "inet", text);
        byte[] address = address(parts.group(1), text);
        return new Inet(address, parts.group(2) == null ? address.length * 8 : Integer.parseInt(parts.group(2)));
    }

    /** Java makes an address of IPv4 of one that IPv6 maps: that is undone. */
    private static byte[] address(String host, String text) {
        try {
            byte[] address = InetAddress.getByName(host).getAddress();
            return address.length == 4 && host.contains(":") ? mapped(address) : address;
        } catch (UnknownHostException malformed) {
            throw Malformed.text("inet", text);
        }
    }

    private static byte[] mapped(byte[] address) {
        byte[] longer = Arrays.copyOf(MAPPED, 16);
        System.arraycopy(address, 0, longer, 12, 4);
        return longer;
    }

    static Inet read(ByteBuffer binary) {
        binary.get(); // the family, which the length tells too
        int prefix = Byte.toUnsignedInt(binary.get());
        binary.get(); // whether it is a cidr
        byte[] address = new byte[binary.get()];
        binary.get(address);
        return new Inet(address, prefix);
    }

    /** The address; of IPv4, if it is one that IPv6 maps. */
    public InetAddress address() {
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** How many bits the network's prefix has. */
    public int prefix() {
        return prefix;
    }

    /** Whether all bits after the prefix are zero. */
    boolean isNetwork() {
        for (int bit = prefix; bit < address.length * 8; bit++) {
            if (((address[bit / 8] >> (7 - bit % 8)) & 1) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Inet inet && prefix == inet.prefix && Arrays.equals(address, inet.address);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(address) + prefix;
    }

    /** A text that PostgreSQL reads: {@code 192.168.0.1/24}, {@code 0:0:0:0:0:0:0:1/128}. */
    @Override
    public String toString() {
        return (address.length == 4 ? v4() : v6()) + "/" + prefix;
    }

    private String v4() {
        return (address[0] & 255) + "." + (address[1] & 255) + "." + (address[2] & 255) + "." + (address[3] & 255);
    }

    private String v6() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 16; i += 2) {
            text.append(i == 0 ? "" : ":")
                    .append(Integer.toHexString(((address[i] & 255) << 8) | (address[i + 1] & 255)));
        }
        return text.toString();
    }
}
