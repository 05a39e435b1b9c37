package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.BOOLEAN;
import static dev.gino.dsl.SqlTypes.INTEGER;
import static dev.gino.dsl.SqlTypes.INTERVAL;
import static dev.gino.dsl.SqlTypes.TEXT;
import static dev.gino.dsl.SqlTypes.TIMESTAMP;
import static dev.gino.dsl.SqlTypes.TIMESTAMPTZ;

import dev.gino.type.Interval;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A date or a time. What is computed from it has its own type, or says which: a date and an interval are cut to a date.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-datetime.html">PostgreSQL: date and time functions</a>
 */
public class TemporalExpression<T> extends Expression<T, TemporalExpression<T>> {
    /** For columns and properties of such types. */
    public TemporalExpression(Term<T, TemporalExpression<T>> term) {
        super(term);
    }

    /** {@code this < time}. */
    public final Condition before(T time) {
        return lt(time);
    }

    /** {@code this < other}. */
    public final Condition before(Expression<T, ?> other) {
        return lt(other);
    }

    /** {@code this > time}. */
    public final Condition after(T time) {
        return gt(time);
    }

    /** {@code this > other}. */
    public final Condition after(Expression<T, ?> other) {
        return gt(other);
    }

    /** {@code this + interval}. */
    public final TemporalExpression<T> plus(Interval interval) {
        return plus(value(INTERVAL, interval));
    }

    /** {@code this + interval}. */
    public final TemporalExpression<T> plus(Expression<Interval, ?> interval) {
        return same(infix(Operator.PLUS, interval));
    }

    /** {@code this - interval}. */
    public final TemporalExpression<T> minus(Interval interval) {
        return minus(value(INTERVAL, interval));
    }

    /** {@code this - interval}. */
    public final TemporalExpression<T> minus(Expression<Interval, ?> interval) {
        return same(infix(Operator.MINUS, interval));
    }

    /** {@code this + days}, of a date. */
    public final TemporalExpression<T> plusDays(int days) {
        return infix(Operator.PLUS, value(days));
    }

    /** {@code this + days}, of a date. */
    public final TemporalExpression<T> plusDays(Expression<Integer, ?> days) {
        return infix(Operator.PLUS, days);
    }

    /** {@code this - days}, of a date. */
    public final TemporalExpression<T> minusDays(int days) {
        return infix(Operator.MINUS, value(days));
    }

    /** {@code this - days}, of a date. */
    public final TemporalExpression<T> minusDays(Expression<Integer, ?> days) {
        return infix(Operator.MINUS, days);
    }

    /** {@code this - date}, of dates. */
    public final NumericExpression<Integer> daysSince(T date) {
        return infix(INTEGER, Operator.MINUS, beside(date));
    }

    /** {@code this - other}, of dates. */
    public final NumericExpression<Integer> daysSince(Expression<T, ?> other) {
        return infix(INTEGER, Operator.MINUS, other);
    }

    /** {@code this - time}, of times; in days and less. */
    public final IntervalExpression since(T time) {
        return infix(INTERVAL, Operator.MINUS, beside(time));
    }

    /** {@code this - other}, of times; in days and less. */
    public final IntervalExpression since(Expression<T, ?> other) {
        return infix(INTERVAL, Operator.MINUS, other);
    }

    /** {@code age(this)}: until today, in years, months and days. */
    public final IntervalExpression age() {
        return call(INTERVAL, "age");
    }

    /** {@code age(this, since)}: in years, months and days. */
    public final IntervalExpression age(Expression<T, ?> since) {
        return call(INTERVAL, "age", since);
    }

    /** {@code this + time}, of a date. */
    public final TemporalExpression<LocalDateTime> at(Expression<LocalTime, ?> time) {
        return infix(TIMESTAMP, Operator.PLUS, time);
    }

    /** {@code this at time zone zone}: what a wall clock there shows at this instant. */
    public final TemporalExpression<LocalDateTime> atTimeZone(ZoneId zone) {
        return Zones.at(TIMESTAMP, this, zone);
    }

    /** {@code this at time zone zone}: when a wall clock there shows this. */
    public final TemporalExpression<Instant> fromTimeZone(ZoneId zone) {
        return Zones.at(TIMESTAMPTZ, this, zone);
    }

    /** {@code extract(field from this)}. */
    public final NumericExpression<BigDecimal> extract(Field field) {
        return field.extractedFrom(this);
    }

    /** {@code date_trunc('unit', this)}. */
    public final TemporalExpression<T> truncate(Unit unit) {
        return same(type().expression(unit.truncating(this)));
    }

    /** {@code date_trunc('unit', this, zone)}, of an instant. */
    public final TemporalExpression<T> truncate(Unit unit, ZoneId zone) {
        return same(type().expression(unit.truncating(this, Zones.value(zone))));
    }

    /** {@code date_bin(stride, this, origin)}: when its interval began, where they follow each other from the origin on. */
    public final TemporalExpression<T> bin(Interval stride, T origin) {
        return type().expression(Functions.node(
                "date_bin",
                List.of(
                        value(INTERVAL, stride).node(),
                        node(),
                        value(type(), origin).node())));
    }

    /** {@code date_add(this, interval, zone)}, of an instant: days and months as that time zone has them. PostgreSQL 16. */
    public final TemporalExpression<T> plus(Interval interval, ZoneId zone) {
        return Functions.since(16, call("date_add", value(INTERVAL, interval), Zones.value(zone)));
    }

    /** {@code date_subtract(this, interval, zone)}, of an instant: days and months as that time zone has them. PostgreSQL 16. */
    public final TemporalExpression<T> minus(Interval interval, ZoneId zone) {
        return Functions.since(16, call("date_subtract", value(INTERVAL, interval), Zones.value(zone)));
    }

    /** {@code isfinite(this)}. */
    public final Condition isFinite() {
        return call(BOOLEAN, "isfinite");
    }

    /** {@code to_char(this, format)}. */
    public final TextExpression toChar(String format) {
        return call(TEXT, "to_char", value(format));
    }

    /** A date and an interval are a timestamp, and so is a truncated date: back to a date. */
    private TemporalExpression<T> same(TemporalExpression<T> computed) {
        return type().codec().name().equals("date") ? computed.cast(type()) : computed;
    }
}
