package dev.gino.type;

import dev.gino.error.UsageException;
import java.lang.reflect.Array;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Carriers as the text that PostgreSQL reads, whatever the settings of the session are. */
final class Texts {
    /** ISO 8601 but for years beyond 9999 and before Christ, which Java signs and PostgreSQL does not read so. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4, 10, SignStyle.NEVER)
            .appendPattern("-MM-dd[ HH:mm:ss.SSSSSS][xxx]")
            .toFormatter(Locale.ROOT);

    private Texts() {}

    static String of(Object carrier) {
        if (carrier instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        if (carrier instanceof TemporalAccessor time) {
            return TIME.format(time) + (time.get(ChronoField.ERA) == 0 ? " BC" : "");
        }
        return carrier instanceof Object[] elements ? array(elements) : carrier.toString();
    }

    private static String array(Object[] elements) {
        Function<Object, String> text =
                elements instanceof Object[][] ? Texts::of : element -> Quoted.text(of(element));
        return Stream.of(elements).map(text).collect(Collectors.joining(",", "{", "}"));
    }

    /** An array of carriers, as the driver takes it. */
    static <T> Object[] array(Class<?> carrier, List<T> values, Function<T, ?> encode) {
        Object[] array = (Object[]) Array.newInstance(carrier, values.size());
        for (int i = 0; i < array.length; i++) {
            array[i] = encode.apply(Elements.present(values.get(i), carrier.getSimpleName()));
        }
        if (array instanceof Object[][] rows) {
            refuseRagged(rows);
        }
        return array;
    }

    private static void refuseRagged(Object[][] rows) {
        for (Object[] row : rows) {
            if (row.length == 0 || !sizes(row).equals(sizes(rows[0]))) {
                throw new UsageException(
                        "rows of an array differ in length, or have none", null, "give all of them as many elements");
            }
        }
    }

    private static List<Integer> sizes(Object[] row) {
        return row instanceof Object[][] rows
                ? Stream.concat(Stream.of(row.length), sizes(rows[0]).stream()).toList()
                : List.of(row.length);
    }
}
