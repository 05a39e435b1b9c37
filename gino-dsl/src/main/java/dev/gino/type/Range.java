package dev.gino.type;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All values between two bounds, PostgreSQL's range types.
 *
 * @param lower where it begins; {@code null} if it has no beginning
 * @param upper where it ends; {@code null} if it has no end
 * @param lowerInclusive whether it holds its lower bound; without one, false
 * @param upperInclusive whether it holds its upper bound; without one, false
 * @param isEmpty whether it holds nothing; then it has no bounds
 * @see <a href="https://www.postgresql.org/docs/current/rangetypes.html">PostgreSQL: range types</a>
 */
public record Range<T>(
        @Nullable T lower, @Nullable T upper, boolean lowerInclusive, boolean upperInclusive, boolean isEmpty) {
    static final String TEXT =
            "empty|([\\[(])(\"(?:[^\"\\\\]|\"\"|\\\\.)*\"|[^,\"]*),(\"(?:[^\"\\\\]|\"\"|\\\\.)*\"|[^\\])\"]*)([\\])])";
    private static final Pattern PATTERN = Pattern.compile(TEXT);

    /** Refuses bounds in the wrong order; a range between equal bounds that does not hold both is empty. */
    public Range {
        int order = lower == null || upper == null || isEmpty ? -1 : compare(lower, upper);
        if (order > 0) {
            throw Malformed.value("a range from " + lower + " to " + upper, "give the lower bound first");
        }
        isEmpty = isEmpty || (order == 0 && !(lowerInclusive && upperInclusive));
        lower = isEmpty ? null : lower;
        upper = isEmpty ? null : upper;
        lowerInclusive = lowerInclusive && lower != null;
        upperInclusive = upperInclusive && upper != null;
    }

    /** Texts are ordered by a collation, which only the server knows. */
    @SuppressWarnings("unchecked") // bounds of one class
    static <T> int compare(T lower, T upper) {
        return lower instanceof Comparable<?> && !(lower instanceof String)
                ? ((Comparable<T>) lower).compareTo(upper)
                : lower.equals(upper) ? 0 : -1;
    }

    /** {@code [lower,upper)}, which is the usual form. */
    public static <T> Range<T> of(T lower, T upper) {
        return new Range<>(lower, upper, true, false, false);
    }

    /** {@code [lower,upper]}. */
    public static <T> Range<T> closed(T lower, T upper) {
        return new Range<>(lower, upper, true, true, false);
    }

    /** {@code (lower,upper)}. */
    public static <T> Range<T> open(T lower, T upper) {
        return new Range<>(lower, upper, false, false, false);
    }

    /** {@code [lower,)}. */
    public static <T> Range<T> from(T lower) {
        return new Range<>(lower, null, true, false, false);
    }

    /** {@code (lower,)}. */
    public static <T> Range<T> after(T lower) {
        return new Range<>(lower, null, false, false, false);
    }

    /** {@code (,upper]}. */
    public static <T> Range<T> to(T upper) {
        return new Range<>(null, upper, false, true, false);
    }

    /** {@code (,upper)}. */
    public static <T> Range<T> before(T upper) {
        return new Range<>(null, upper, false, false, false);
    }

    /** {@code (,)}. */
    public static <T> Range<T> all() {
        return new Range<>(null, null, false, false, false);
    }

    /** {@code empty}. */
    public static <T> Range<T> empty() {
        return new Range<>(null, null, false, false, true);
    }

    /**
     * From PostgreSQL's text: {@code [1,5)}.
     *
     * @param bound reads one of the bounds
     */
    public static <T> Range<T> parse(String text, Function<String, ? extends T> bound) {
        return of(Malformed.matched(PATTERN, "range", text), bound);
    }

    static <T> Range<T> of(Matcher parts, Function<String, ? extends T> bound) {
        return parts.group(1) == null
                ? empty()
                : new Range<>(
                        bound(parts.group(2), bound),
                        bound(parts.group(3), bound),
                        parts.group(1).equals("["),
                        parts.group(4).equals("]"),
                        false);
    }

    private static <T> @Nullable T bound(String text, Function<String, ? extends T> bound) {
        return text.isEmpty() ? null : bound.apply(Quoted.unquoted(text));
    }

    /**
     * The one form of all ranges that hold the same of what can be counted: {@code [lower,upper)}.
     *
     * @param next the next value
     */
    public Range<T> canonical(UnaryOperator<T> next) {
        return new Range<>(
                lower == null || lowerInclusive ? lower : next.apply(lower),
                upper == null || !upperInclusive ? upper : next.apply(upper),
                true,
                false,
                isEmpty);
    }

    /** The same between other bounds. */
    public <U> Range<U> map(Function<? super T, ? extends U> bound) {
        return new Range<>(
                lower == null ? null : bound.apply(lower),
                upper == null ? null : bound.apply(upper),
                lowerInclusive,
                upperInclusive,
                isEmpty);
    }

    /** PostgreSQL's text: {@code [1,5)}, {@code empty}; the bounds as Java prints them. */
    @Override
    public String toString() {
        return text(bound -> Quoted.plain(Objects.toString(bound)));
    }

    String text(Function<? super T, String> bound) {
        return isEmpty
                ? "empty"
                : (lowerInclusive ? "[" : "(")
                        + (lower == null ? "" : bound.apply(lower))
                        + ","
                        + (upper == null ? "" : bound.apply(upper))
                        + (upperInclusive ? "]" : ")");
    }
}
