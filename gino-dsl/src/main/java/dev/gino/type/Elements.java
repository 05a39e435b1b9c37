package dev.gino.type;

import dev.gino.error.UsageException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array as the server sends it, or of a row of one.
 *
 * @param type for messages
 * @param sizes how many there are in each dimension
 * @param values in their order; {@code null} for NULL
 */
record Elements(String type, List<Integer> sizes, List<@Nullable Bytes> values) {
    static Elements of(Object carrier, String type) {
        return carrier instanceof Elements row ? row : read(((Bytes) carrier).buffer(), type);
    }

    private static Elements read(ByteBuffer binary, String type) {
        int dimensions = binary.getInt();
        binary.getLong(); // whether there are NULLs, and the type of the elements
        List<Integer> sizes = new ArrayList<>(dimensions);
        for (int i = 0; i < dimensions; i++) {
            sizes.add(binary.getInt());
            refuseUnless(binary.getInt() == 1, "begins at another index than 1", type, "take all of it: expression[:]");
        }
        List<@Nullable Bytes> values = new ArrayList<>();
        while (binary.hasRemaining()) {
            values.add(member(binary));
        }
        return new Elements(type, sizes, values);
    }

    /** A length and so many bytes; no bytes at all for NULL. */
    static @Nullable Bytes member(ByteBuffer binary) {
        int length = binary.getInt();
        return length < 0 ? null : Bytes.next(binary, length);
    }

    /** What becomes of the values of an array of one dimension; nobody can change the list. */
    <T> List<T> list(Function<Bytes, ? extends T> read) {
        refuseUnless(
                sizes.size() <= 1, "has " + sizes.size() + " dimensions", type, "declare as many: array().array()");
        List<T> list = new ArrayList<>(values.size());
        for (Bytes value : values) {
            list.add(read.apply(present(value, type)));
        }
        return Collections.unmodifiableList(list);
    }

    /** What becomes of the rows of an array of several dimensions; nobody can change the list. */
    <T> List<T> rows(Function<Object, ? extends T> read) {
        refuseUnless(sizes.size() != 1, "has one dimension", type, "declare as many: array()");
        List<T> rows = new ArrayList<>();
        int length = sizes.isEmpty() ? 1 : values.size() / sizes.get(0);
        for (int start = 0; start < values.size(); start += length) {
            rows.add(read.apply(
                    new Elements(type, sizes.subList(1, sizes.size()), values.subList(start, start + length))));
        }
        return Collections.unmodifiableList(rows);
    }

    static <T> T present(@Nullable T element, String type) {
        if (element == null) {
            throw new UsageException(
                    "an array holds NULL", type, "remove it; in a query, array_remove(expression, null) does");
        }
        return element;
    }

    private static void refuseUnless(boolean fine, String what, String type, String remedy) {
        if (!fine) {
            throw new UsageException("an array " + what, type, remedy);
        }
    }
}
