package dev.gino.dsl;

import java.util.ArrayList;
import java.util.List;

/**
 * How a sequence counts.
 *
 * @param words each in SQL's words
 * @see <a href="https://www.postgresql.org/docs/current/sql-createsequence.html">PostgreSQL: CREATE SEQUENCE</a>
 */
public record SequenceOptions(List<String> words) {
    /** As PostgreSQL counts if nothing is said: 1, 2, 3 … */
    public static final SequenceOptions NONE = new SequenceOptions(List.of());

    private SequenceOptions say(String option) {
        List<String> more = new ArrayList<>(words);
        more.add(option);
        return new SequenceOptions(List.copyOf(more));
    }

    /** {@code as type}: smallint, integer or bigint. */
    public SequenceOptions as(SqlType<?, ?> type) {
        return say("as " + type.codec().name());
    }

    /** {@code increment by step}. */
    public SequenceOptions incrementBy(long step) {
        return say("increment by " + step);
    }

    /** {@code minvalue value}. */
    public SequenceOptions minValue(long value) {
        return say("minvalue " + value);
    }

    /** {@code no minvalue}: that of its type, or 1. */
    public SequenceOptions noMinValue() {
        return say("no minvalue");
    }

    /** {@code maxvalue value}. */
    public SequenceOptions maxValue(long value) {
        return say("maxvalue " + value);
    }

    /** {@code no maxvalue}: that of its type. */
    public SequenceOptions noMaxValue() {
        return say("no maxvalue");
    }

    /** {@code start with value}. */
    public SequenceOptions startWith(long value) {
        return say("start with " + value);
    }

    /** {@code cache numbers}: so many are fetched at once, and those that a session does not use are lost. */
    public SequenceOptions cache(long numbers) {
        return say("cache " + numbers);
    }

    /** {@code cycle}: begins again after the last. */
    public SequenceOptions cycle() {
        return say("cycle");
    }

    /** {@code no cycle}: fails after the last. */
    public SequenceOptions noCycle() {
        return say("no cycle");
    }
}
