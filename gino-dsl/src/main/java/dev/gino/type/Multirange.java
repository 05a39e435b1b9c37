package dev.gino.type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several ranges as one set of values, PostgreSQL's multirange types.
 *
 * @param ranges PostgreSQL puts them in order, joins those that meet, and drops empty ones
 * @see <a href="https://www.postgresql.org/docs/current/rangetypes.html">PostgreSQL: range types</a>
 */
public record Multirange<T>(List<Range<T>> ranges) {
    private static final Pattern TEXT = Pattern.compile("\\{((?:" + Range.TEXT + "|,)*)}");
    private static final Pattern RANGE = Pattern.compile("\\G,?(?:" + Range.TEXT + ")");

    /** Copies them. */
    public Multirange {
        ranges = List.copyOf(ranges);
    }

    /** Of ranges. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <T> Multirange<T> of(Range<T>... ranges) {
        return new Multirange<>(List.of(ranges));
    }

    /**
     * From PostgreSQL's text: {@code {[1,5),[7,9)}}.
     *
     * @param bound reads one of the bounds
     */
    public static <T> Multirange<T> parse(String text, Function<String, ? extends T> bound) {
        Matcher range =
                RANGE.matcher(Malformed.matched(TEXT, "multirange", text).group(1));
        List<Range<T>> ranges = new ArrayList<>();
        while (range.find()) {
            ranges.add(Range.of(range, bound));
        }
        return new Multirange<>(ranges);
    }

    /** PostgreSQL's text: {@code {[1,5),[7,9)}}; the bounds as Java prints them. */
    @Override
    public String toString() {
        return ranges.stream().map(Range::toString).collect(Collectors.joining(",", "{", "}"));
    }

    String text(Function<? super T, String> bound) {
        return ranges.stream().map(range -> range.text(bound)).collect(Collectors.joining(",", "{", "}"));
    }
}
