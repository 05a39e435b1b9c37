package dev.gino.dsl;

import static dev.gino.dsl.Dsl.template;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Functions.call;
import static dev.gino.dsl.Functions.since;
import static dev.gino.dsl.SqlTypes.BOOLEAN;
import static dev.gino.dsl.SqlTypes.DATE;
import static dev.gino.dsl.SqlTypes.DOUBLE;
import static dev.gino.dsl.SqlTypes.INTERVAL;
import static dev.gino.dsl.SqlTypes.TEXT;
import static dev.gino.dsl.SqlTypes.TIME;
import static dev.gino.dsl.SqlTypes.TIMESTAMP;
import static dev.gino.dsl.SqlTypes.TIMESTAMPTZ;

import dev.gino.type.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Dates and times that are made of no other.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-datetime.html">PostgreSQL: date and time functions</a>
 */
public final class Times {
    private Times() {}

    /** {@code now()}: when the transaction began. */
    public static TemporalExpression<Instant> now() {
        return call(TIMESTAMPTZ, "now");
    }

    /** {@code transaction_timestamp()}: when the transaction began. */
    public static TemporalExpression<Instant> transactionTimestamp() {
        return call(TIMESTAMPTZ, "transaction_timestamp");
    }

    /** {@code statement_timestamp()}: when the statement began. */
    public static TemporalExpression<Instant> statementTimestamp() {
        return call(TIMESTAMPTZ, "statement_timestamp");
    }

    /** {@code clock_timestamp()}: now, at each call. */
    public static TemporalExpression<Instant> clockTimestamp() {
        return call(TIMESTAMPTZ, "clock_timestamp");
    }

    /** {@code timeofday()}: now, at each call, as a text. */
    public static TextExpression timeOfDay() {
        return call(TEXT, "timeofday");
    }

    /** {@code current_date}: in the time zone of the session. */
    public static TemporalExpression<LocalDate> currentDate() {
        return template(DATE, "current_date");
    }

    /** {@code localtime}: in the time zone of the session. */
    public static TemporalExpression<LocalTime> localTime() {
        return template(TIME, "localtime");
    }

    /** {@code localtimestamp}: in the time zone of the session. */
    public static TemporalExpression<LocalDateTime> localTimestamp() {
        return template(TIMESTAMP, "localtimestamp");
    }

    /** {@code make_date(year, month, day)}. */
    public static TemporalExpression<LocalDate> makeDate(
            Expression<Integer, ?> year, Expression<Integer, ?> month, Expression<Integer, ?> day) {
        return call(DATE, "make_date", year, month, day);
    }

    /** {@code make_time(hour, minute, second)}. */
    public static TemporalExpression<LocalTime> makeTime(
            Expression<Integer, ?> hour, Expression<Integer, ?> minute, Expression<Double, ?> second) {
        return call(TIME, "make_time", hour, minute, second);
    }

    /** {@code make_timestamp(year, month, day, hour, minute, second)}. */
    public static TemporalExpression<LocalDateTime> makeTimestamp(
            Expression<Integer, ?> year,
            Expression<Integer, ?> month,
            Expression<Integer, ?> day,
            Expression<Integer, ?> hour,
            Expression<Integer, ?> minute,
            Expression<Double, ?> second) {
        return call(TIMESTAMP, "make_timestamp", year, month, day, hour, minute, second);
    }

    /** {@code make_timestamptz(year, month, day, hour, minute, second)}, in the time zone of the session. */
    public static TemporalExpression<Instant> makeTimestamptz(
            Expression<Integer, ?> year,
            Expression<Integer, ?> month,
            Expression<Integer, ?> day,
            Expression<Integer, ?> hour,
            Expression<Integer, ?> minute,
            Expression<Double, ?> second) {
        return call(TIMESTAMPTZ, "make_timestamptz", year, month, day, hour, minute, second);
    }

    /** {@code make_timestamptz(year, month, day, hour, minute, second, zone)}. */
    public static TemporalExpression<Instant> makeTimestamptz(
            Expression<Integer, ?> year,
            Expression<Integer, ?> month,
            Expression<Integer, ?> day,
            Expression<Integer, ?> hour,
            Expression<Integer, ?> minute,
            Expression<Double, ?> second,
            ZoneId zone) {
        return call(TIMESTAMPTZ, "make_timestamptz", year, month, day, hour, minute, second, Zones.value(zone));
    }

    /** {@code make_interval(years, months, weeks, days, hours, minutes, seconds)}. */
    public static IntervalExpression makeInterval(
            Expression<Integer, ?> years,
            Expression<Integer, ?> months,
            Expression<Integer, ?> weeks,
            Expression<Integer, ?> days,
            Expression<Integer, ?> hours,
            Expression<Integer, ?> minutes,
            Expression<Double, ?> seconds) {
        return call(INTERVAL, "make_interval", years, months, weeks, days, hours, minutes, seconds);
    }

    /** {@code (start, end) overlaps (start, end)}: each end may be an interval, for how long. */
    public static <T> Condition overlaps(
            TemporalExpression<T> start,
            Expression<?, ?> end,
            TemporalExpression<T> otherStart,
            Expression<?, ?> otherEnd) {
        return template(BOOLEAN, "(({}, {}) overlaps ({}, {}))", start, end, otherStart, otherEnd);
    }

    /** {@code generate_series(from, to, step)}: a row for each. */
    public static <T> TemporalExpression<T> series(TemporalExpression<T> from, Expression<T, ?> to, Interval step) {
        return call(from.type(), "generate_series", from, to, value(INTERVAL, step));
    }

    /** {@code generate_series(from, to, step, zone)}: days and months as that time zone has them. PostgreSQL 16. */
    public static TemporalExpression<Instant> series(
            Expression<Instant, ?> from, Expression<Instant, ?> to, Interval step, ZoneId zone) {
        return since(16, call(TIMESTAMPTZ, "generate_series", from, to, value(INTERVAL, step), Zones.value(zone)));
    }

    /** {@code pg_sleep(seconds)}. */
    public static ValueExpression<String> sleep(double seconds) {
        return call(Session.VOID, "pg_sleep", value(DOUBLE, seconds));
    }

    /** {@code pg_sleep_for(interval)}. */
    public static ValueExpression<String> sleep(Interval interval) {
        return call(Session.VOID, "pg_sleep_for", value(INTERVAL, interval));
    }

    /** {@code pg_sleep_until(time)}. */
    public static ValueExpression<String> sleepUntil(Expression<Instant, ?> time) {
        return call(Session.VOID, "pg_sleep_until", time);
    }
}
