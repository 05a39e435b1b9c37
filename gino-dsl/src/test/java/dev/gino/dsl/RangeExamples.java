package dev.gino.dsl;

import static dev.gino.dsl.Things.THINGS;
import static dev.gino.dsl.Words.word;

import dev.gino.type.Range;
import java.time.LocalDate;
import java.util.List;

/** Ranges and multiranges. */
final class RangeExamples {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final Range<LocalDate> RANGE = Range.of(DAY, DAY.plusDays(7));

    static final List<Example> ALL = List.of(
            word(THINGS.during.contains(DAY), "things.during @> $1::date", "2024-02-29"),
            word(THINGS.during.contains(THINGS.day), "things.during @> things.day"),
            word(
                    THINGS.during.containsAll(RANGE),
                    "things.during @> $1::text::daterange",
                    "[\"2024-02-29\",\"2024-03-07\")"),
            word(THINGS.during.containsAll(THINGS.days), "things.during @> things.days"),
            word(
                    THINGS.during.containedBy(RANGE),
                    "things.during <@ $1::text::daterange",
                    "[\"2024-02-29\",\"2024-03-07\")"),
            word(THINGS.during.containedBy(THINGS.days), "things.during <@ things.days"),
            word(
                    THINGS.during.overlaps(RANGE),
                    "things.during && $1::text::daterange",
                    "[\"2024-02-29\",\"2024-03-07\")"),
            word(THINGS.during.overlaps(THINGS.days), "things.during && things.days"),
            word(
                    THINGS.during.before(RANGE),
                    "things.during << $1::text::daterange",
                    "[\"2024-02-29\",\"2024-03-07\")"),
            word(THINGS.during.before(THINGS.days), "things.during << things.days"),
            word(THINGS.during.after(RANGE), "things.during >> $1::text::daterange", "[\"2024-02-29\",\"2024-03-07\")"),
            word(THINGS.during.after(THINGS.days), "things.during >> things.days"),
            word(
                    THINGS.during.endsWithin(RANGE),
                    "things.during &< $1::text::daterange",
                    "[\"2024-02-29\",\"2024-03-07\")"),
            word(THINGS.during.endsWithin(THINGS.days), "things.during &< things.days"),
            word(
                    THINGS.during.beginsWithin(RANGE),
                    "things.during &> $1::text::daterange",
                    "[\"2024-02-29\",\"2024-03-07\")"),
            word(THINGS.during.beginsWithin(THINGS.days), "things.during &> things.days"),
            word(
                    THINGS.during.adjacentTo(RANGE),
                    "things.during -|- $1::text::daterange",
                    "[\"2024-02-29\",\"2024-03-07\")"),
            word(THINGS.during.adjacentTo(THINGS.days), "things.during -|- things.days"),
            word(THINGS.during.union(RANGE), "things.during + $1::text::daterange", "[\"2024-02-29\",\"2024-03-07\")"),
            word(THINGS.during.union(THINGS.during), "things.during + things.during"),
            word(
                    THINGS.during.intersection(RANGE),
                    "things.during * $1::text::daterange",
                    "[\"2024-02-29\",\"2024-03-07\")"),
            word(THINGS.during.intersection(THINGS.during), "things.during * things.during"),
            word(THINGS.during.minus(RANGE), "things.during - $1::text::daterange", "[\"2024-02-29\",\"2024-03-07\")"),
            word(THINGS.during.minus(THINGS.during), "things.during - things.during"),
            word(THINGS.during.lower(), "lower(things.during)"),
            word(THINGS.during.upper(), "upper(things.during)"),
            word(THINGS.during.isEmpty(), "isempty(things.during)"),
            word(THINGS.during.lowerInc(), "lower_inc(things.during)"),
            word(THINGS.during.upperInc(), "upper_inc(things.during)"),
            word(THINGS.during.lowerInf(), "lower_inf(things.during)"),
            word(THINGS.during.upperInf(), "upper_inf(things.during)"),
            word(THINGS.during.merge(THINGS.during), "range_merge(things.during, things.during)"),
            word(
                    THINGS.during.merge(RANGE),
                    "range_merge(things.during, $1::text::daterange)",
                    "[\"2024-02-29\",\"2024-03-07\")"),
            word(THINGS.during.multirange(SqlTypes.DATEMULTIRANGE), "multirange(things.during)"),
            word(THINGS.days.merge(SqlTypes.DATERANGE), "range_merge(things.days)"),
            word(THINGS.days.unnest(SqlTypes.DATERANGE), "unnest(things.days)"),
            word(Ranges.range(SqlTypes.DATERANGE, THINGS.day, THINGS.day), "daterange(things.day, things.day)"),
            word(
                    Ranges.range(SqlTypes.DATERANGE, THINGS.day, THINGS.day, Bounds.BOTH),
                    "daterange(things.day, things.day, '[]')"),
            word(Ranges.multirange(SqlTypes.DATEMULTIRANGE, THINGS.during), "datemultirange(things.during)"),
            word(Ranges.rangeAgg(SqlTypes.DATEMULTIRANGE, THINGS.during), "range_agg(things.during)"),
            word(Ranges.rangeIntersectAgg(THINGS.during), "range_intersect_agg(things.during)"));

    private RangeExamples() {}
}
