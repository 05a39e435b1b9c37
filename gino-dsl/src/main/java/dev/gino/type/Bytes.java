package dev.gino.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A run of bytes inside an array that may be longer: what came over the wire, read in place.
 *
 * @param array the bytes, and others; not to be changed or kept
 * @param offset where the run begins
 * @param length how many bytes it has
 */
@SuppressWarnings("ArrayRecordComponent") // a view, never compared
public record Bytes(byte[] array, int offset, int length) {
    static Bytes of(byte[] array) {
        return new Bytes(array, 0, array.length);
    }

    /** The run without its first bytes. */
    public Bytes skip(int bytes) {
        return new Bytes(array, offset + bytes, length - bytes);
    }

    /** The bytes of the run, in an array of their own. */
    public byte[] copy() {
        return Arrays.copyOfRange(array, offset, offset + length);
    }

    /** The run as a text in UTF-8. */
    public String text() {
        return new String(array, offset, length, StandardCharsets.UTF_8);
    }

    /** A reader of the run, from its begin to its end, in the order of the network. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(array, offset, length);
    }

    /** The next bytes of a reader, which goes on behind them. */
    static Bytes next(ByteBuffer reader, int length) {
        Bytes next = new Bytes(reader.array(), reader.arrayOffset() + reader.position(), length);
        reader.position(reader.position() + length);
        return next;
    }
}
