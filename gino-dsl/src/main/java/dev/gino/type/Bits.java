package dev.gino.type;

import java.nio.ByteBuffer;
import java.util.regex.Pattern;

/**
 * A string of bits, PostgreSQL's {@code bit} and {@code varbit}.
 *
 * @param digits zeros and ones, the first bit first
 * @see <a href="https://www.postgresql.org/docs/current/datatype-bit.html">PostgreSQL: bit string types</a>
 */
public record Bits(String digits) {
    private static final Pattern DIGITS = Pattern.compile("[01]*");

    /** Refuses other digits. */
    public Bits {
        Malformed.matched(DIGITS, "bit", digits);
    }

    /** From PostgreSQL's text: {@code 1011}. */
    public static Bits parse(String text) {
        return new Bits(text);
    }

    /** The bits of a number, from the highest of {@code length} down to the lowest. */
    public static Bits of(long number, int length) {
        StringBuilder digits = new StringBuilder(length);
        for (int bit = length - 1; bit >= 0; bit--) {
            digits.append(bit > 63 ? 0 : (number >>> bit) & 1);
        }
        return new Bits(digits.toString());
    }

    static Bits read(ByteBuffer binary) {
        int length = binary.getInt();
        StringBuilder digits = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            digits.append((binary.get(binary.position() + i / 8) >> (7 - i % 8)) & 1);
        }
        return new Bits(digits.toString());
    }

    /** How many they are. */
    public int length() {
        return digits.length();
    }

    /** Whether the bit at an index is one. */
    public boolean get(int index) {
        return digits.charAt(index) == '1';
    }

    /** PostgreSQL's text: {@code 1011}. */
    @Override
    public String toString() {
        return digits;
    }
}
