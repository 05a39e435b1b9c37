package dev.gino.dsl;

import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text that PostgreSQL reads as a value. */
final class Constants {
    private Constants() {}

    /** Of a carrier, as {@link dev.gino.type.Codec} describes them. */
    static String text(Object carrier) {
        if (carrier instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        return carrier instanceof Object[] elements ? array(elements) : carrier.toString();
    }

    private static String array(Object[] elements) {
        return Stream.of(elements).map(Constants::element).collect(Collectors.joining(",", "{", "}"));
    }

    private static String element(Object element) {
        return '"' + text(element).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
