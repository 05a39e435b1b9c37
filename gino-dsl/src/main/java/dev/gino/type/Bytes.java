package dev.gino.type;

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
    /** The run without its first bytes. */
    public Bytes skip(int bytes) {
        return new Bytes(array, offset + bytes, length - bytes);
    }

    /** The bytes of the run, in an array of their own. */
    public byte[] copy() {
        return Arrays.copyOfRange(array, offset, offset + length);
    }
}
