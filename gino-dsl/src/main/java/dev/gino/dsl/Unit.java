package dev.gino.dsl;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a time is cut to. */
public enum Unit {
    /** {@code microseconds}. */
    MICROSECONDS,
    /** {@code milliseconds}. */
    MILLISECONDS,
    /** {@code second}. */
    SECOND,
    /** {@code minute}. */
    MINUTE,
    /** {@code hour}. */
    HOUR,
    /** {@code day}. */
    DAY,
    /** {@code week}: it begins on Monday. */
    WEEK,
    /** {@code month}. */
    MONTH,
    /** {@code quarter}. */
    QUARTER,
    /** {@code year}. */
    YEAR,
    /** {@code decade}. */
    DECADE,
    /** {@code century}. */
    CENTURY,
    /** {@code millennium}. */
    MILLENNIUM;

    Node truncating(Expression<?, ?>... time) {
        Node unit = new Node.Literal(name().toLowerCase(Locale.ROOT));
        List<Node> rest = Functions.nodes(time);
        return Functions.node(
                "date_trunc", Stream.concat(Stream.of(unit), rest.stream()).toList());
    }
}
