package dev.gino.dsl;

import static dev.gino.dsl.Things.THINGS;
import static dev.gino.dsl.Words.word;

import dev.gino.type.Interval;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/** Dates, times and intervals. */
final class TimeExamples {
    private static final Instant NOON = Instant.parse("2024-01-31T12:00:00Z");
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Interval MONTH = Interval.of(Period.ofMonths(1));

    static final List<Example> ALL = List.of(
            word(THINGS.since.before(NOON), "things.since < $1", "2024-01-31T12:00Z"),
            word(THINGS.since.before(THINGS.since), "things.since < things.since"),
            word(THINGS.since.after(NOON), "things.since > $1", "2024-01-31T12:00Z"),
            word(THINGS.since.after(THINGS.since), "things.since > things.since"),
            word(THINGS.since.plus(THINGS.span), "things.since + things.span"),
            word(THINGS.since.plus(MONTH), "things.since + $1::text::interval", "P1M"),
            word(
                    THINGS.since.plus(MONTH, ROME),
                    "date_add(things.since, $1::text::interval, $2::text)",
                    "P1M",
                    "Europe/Rome"),
            word(THINGS.since.minus(THINGS.span), "things.since - things.span"),
            word(THINGS.since.minus(MONTH), "things.since - $1::text::interval", "P1M"),
            word(
                    THINGS.since.minus(MONTH, ROME),
                    "date_subtract(things.since, $1::text::interval, $2::text)",
                    "P1M",
                    "Europe/Rome"),
            word(THINGS.day.plusDays(THINGS.number), "things.day + things.number"),
            word(THINGS.day.plusDays(2), "things.day + $1::int4", 2),
            word(THINGS.day.minusDays(THINGS.number), "things.day - things.number"),
            word(THINGS.day.minusDays(2), "things.day - $1::int4", 2),
            word(THINGS.since.daysSince(NOON), "things.since - $1::timestamptz", "2024-01-31T12:00Z"),
            word(THINGS.since.daysSince(THINGS.since), "things.since - things.since"),
            word(THINGS.since.since(NOON), "things.since - $1::timestamptz", "2024-01-31T12:00Z"),
            word(THINGS.since.since(THINGS.since), "things.since - things.since"),
            word(THINGS.since.age(), "age(things.since)"),
            word(THINGS.since.age(THINGS.since), "age(things.since, things.since)"),
            word(THINGS.day.at(THINGS.clock), "things.day + things.clock"),
            word(THINGS.since.atTimeZone(ROME), "things.since at time zone $1::text", "Europe/Rome"),
            word(THINGS.wall.fromTimeZone(ROME), "things.wall at time zone $1::text", "Europe/Rome"),
            word(THINGS.since.extract(Field.EPOCH), "extract(epoch from things.since)"),
            word(THINGS.since.truncate(Unit.MONTH), "date_trunc('month', things.since)"),
            word(THINGS.since.truncate(Unit.MONTH, ROME), "date_trunc('month', things.since, $1::text)", "Europe/Rome"),
            word(
                    THINGS.since.bin(MONTH, NOON),
                    "date_bin($1::text::interval, things.since, $2::timestamptz)",
                    "P1M",
                    "2024-01-31T12:00Z"),
            word(THINGS.since.isFinite(), "isfinite(things.since)"),
            word(THINGS.since.toChar("a"), "to_char(things.since, $1::text)", "a"),
            word(THINGS.day.atOffset(THINGS.offset), "things.day + things.\"offset\""),
            word(THINGS.since.atLocal(), "things.since at local"),
            word(THINGS.wall.fromLocal(), "things.wall at local"),
            word(THINGS.span.plus(THINGS.span), "things.span + things.span"),
            word(THINGS.span.plus(MONTH), "things.span + $1::text::interval", "P1M"),
            word(THINGS.span.minus(THINGS.span), "things.span - things.span"),
            word(THINGS.span.minus(MONTH), "things.span - $1::text::interval", "P1M"),
            word(THINGS.span.times(THINGS.number), "things.span * things.number"),
            word(THINGS.span.times(1.5), "things.span * $1::float8", 1.5),
            word(THINGS.span.dividedBy(THINGS.number), "things.span / things.number"),
            word(THINGS.span.dividedBy(1.5), "things.span / $1::float8", 1.5),
            word(THINGS.span.negated(), "- things.span"),
            word(THINGS.span.extract(Field.EPOCH), "extract(epoch from things.span)"),
            word(THINGS.span.truncate(Unit.MONTH), "date_trunc('month', things.span)"),
            word(THINGS.span.justifyDays(), "justify_days(things.span)"),
            word(THINGS.span.justifyHours(), "justify_hours(things.span)"),
            word(THINGS.span.justifyInterval(), "justify_interval(things.span)"),
            word(THINGS.span.isFinite(), "isfinite(things.span)"),
            word(THINGS.span.toChar("a"), "to_char(things.span, $1::text)", "a"),
            word(Times.now(), "now()"),
            word(Times.transactionTimestamp(), "transaction_timestamp()"),
            word(Times.statementTimestamp(), "statement_timestamp()"),
            word(Times.clockTimestamp(), "clock_timestamp()"),
            word(Times.timeOfDay(), "timeofday()"),
            word(Times.currentDate(), "current_date"),
            word(Times.localTime(), "localtime"),
            word(Times.localTimestamp(), "localtimestamp"),
            word(
                    Times.makeDate(THINGS.number, THINGS.number, THINGS.number),
                    "make_date(things.number, things.number, things.number)"),
            word(
                    Times.makeTime(THINGS.number, THINGS.number, THINGS.ratio),
                    "make_time(things.number, things.number, things.ratio)"),
            word(
                    Times.makeTimestamp(
                            THINGS.number, THINGS.number, THINGS.number, THINGS.number, THINGS.number, THINGS.ratio),
                    "make_timestamp(things.number, things.number, things.number, things.number, things.number, things.ratio)"),
            word(
                    Times.makeTimestamptz(
                            THINGS.number, THINGS.number, THINGS.number, THINGS.number, THINGS.number, THINGS.ratio),
                    "make_timestamptz(things.number, things.number, things.number, things.number, things.number, things.ratio)"),
            word(
                    Times.makeTimestamptz(
                            THINGS.number,
                            THINGS.number,
                            THINGS.number,
                            THINGS.number,
                            THINGS.number,
                            THINGS.ratio,
                            ROME),
                    "make_timestamptz(things.number, things.number, things.number, things.number, things.number, things.ratio, $1::text)",
                    "Europe/Rome"),
            word(
                    Times.makeInterval(
                            THINGS.number,
                            THINGS.number,
                            THINGS.number,
                            THINGS.number,
                            THINGS.number,
                            THINGS.number,
                            THINGS.ratio),
                    "make_interval(things.number, things.number, things.number, things.number, things.number, things.number, things.ratio)"),
            word(
                    Times.overlaps(THINGS.since, THINGS.span, THINGS.since, Times.now()),
                    "((things.since, things.span) overlaps (things.since, now()))"),
            word(
                    Times.series(THINGS.since, Times.now(), MONTH),
                    "generate_series(things.since, now(), $1::text::interval)",
                    "P1M"),
            word(
                    Times.series(THINGS.since, THINGS.since, MONTH, ROME),
                    "generate_series(things.since, things.since, $1::text::interval, $2::text)",
                    "P1M",
                    "Europe/Rome"),
            word(Times.sleep(MONTH), "pg_sleep_for($1::text::interval)", "P1M"),
            word(Times.sleep(1.5), "pg_sleep($1::float8)", 1.5),
            word(Times.sleepUntil(THINGS.since), "pg_sleep_until(things.since)"),
            word(THINGS.since.atTimeZone(ZoneId.of("+02:00")), "things.since at time zone $1::text::interval", "PT2H"),
            word(THINGS.day.plus(MONTH), "(things.day + $1::text::interval)::date", "P1M"),
            word(THINGS.day.truncate(Unit.MONTH), "date_trunc('month', things.day)::date"),
            word(
                    Times.overlaps(THINGS.since, THINGS.since, THINGS.since, THINGS.since),
                    "((things.since, things.since) overlaps (things.since, things.since))"),
            word(
                    Times.percentileCont(0.5, THINGS.span),
                    "percentile_cont($1::float8) within group (order by things.span)",
                    0.5),
            word(
                    Times.percentilesCont(List.of(0.5), THINGS.span),
                    "percentile_cont($1::float8[]) within group (order by things.span)",
                    List.of(0.5)));

    private TimeExamples() {}
}
