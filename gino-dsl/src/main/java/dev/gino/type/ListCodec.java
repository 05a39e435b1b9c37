package dev.gino.type;

import dev.gino.error.UsageException;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of Java as one-dimensional arrays of PostgreSQL, element by element. */
final class ListCodec {
    private ListCodec() {}

    /** An array of carriers, as the driver takes it. */
    static <T> Object array(Class<?> carrier, List<T> values, Function<T, ?> encode) {
        Object array = Array.newInstance(carrier, values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, encode.apply(present(values.get(i), carrier.getSimpleName())));
        }
        return array;
    }

    /** The values of an array, which nobody can change. */
    static <T> List<T> list(@Nullable Object[] carriers, String type, Function<Object, ? extends T> decode) {
        List<T> values = new ArrayList<>(carriers.length);
        for (Object carrier : carriers) {
            values.add(decode.apply(present(carrier, type)));
        }
        return Collections.unmodifiableList(values);
    }

    private static <T> T present(@Nullable T element, String type) {
        if (element == null) {
            throw new UsageException(
                    "an array holds NULL", type + "[]", "remove it; in a query, array_remove(expression, null) does");
        }
        return element;
    }

    /** A carrier as the text PostgreSQL reads. */
    static String text(Object carrier) {
        return carrier instanceof byte[] bytes ? "\\x" + HexFormat.of().formatHex(bytes) : String.valueOf(carrier);
    }

    /** The text PostgreSQL prints, as the carrier that the element's own codec expects. */
    static Object carrier(Wire element, String text) {
        return switch (element) {
            case DOCUMENT -> bytes(("\1" + text).getBytes(StandardCharsets.UTF_8));
            case NATIVE -> bytes(HexFormat.of().parseHex(text.substring(2)));
            default -> text;
        };
    }

    private static Bytes bytes(byte[] array) {
        return new Bytes(array, 0, array.length);
    }
}
