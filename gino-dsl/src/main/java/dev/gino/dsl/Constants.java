package dev.gino.dsl;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text that PostgreSQL reads as a value. */
final class Constants {
    /** ISO 8601 but for years beyond 9999 and before Christ, which Java signs and PostgreSQL does not read so. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4, 10, SignStyle.NEVER)
            .appendPattern("-MM-dd[ HH:mm:ss.SSSSSS][xxx]")
            .toFormatter(Locale.ROOT);

    private Constants() {}

    /** Of a carrier, as {@link dev.gino.type.Codec} describes them. */
    static String text(Object carrier) {
        if (carrier instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        if (carrier instanceof TemporalAccessor time) {
            return TIME.format(time) + (time.get(ChronoField.ERA) == 0 ? " BC" : "");
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
