package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.BOOLEAN;
import static dev.gino.dsl.SqlTypes.DATE;
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
import java.time.OffsetTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * A date or a time. What is computed from it has its own type, or says which: a date and an interval are cut to a date.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-datetime.html">PostgreSQL: date and time functions</a>
 */
public class TemporalExpression<T> extends Expression<T, TemporalExpression<T>> {
    private static final Set<String> INSTANTS = Set.of("timestamptz");
    private static final Set<String> TIMESTAMPS = Set.of("timestamptz", "timestamp");
    private static final Set<String> TIMES = Set.of("timestamptz", "timestamp", "time", "timetz");

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
        return timestamp(infix(Operator.PLUS, interval), TIMES);
    }

    /** {@code this - interval}. */
    public final TemporalExpression<T> minus(Interval interval) {
        return minus(value(INTERVAL, interval));
    }

    /** {@code this - interval}. */
    public final TemporalExpression<T> minus(Expression<Interval, ?> interval) {
        return timestamp(infix(Operator.MINUS, interval), TIMES);
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
        return since(value(type(), time));
    }

    /** {@code this - other}, of times; in days and less. */
    public final IntervalExpression since(Expression<T, ?> other) {
        boolean dates = type().codec().name().equals("date");
        return dates ? midnight(this).since(midnight(other)) : infix(INTERVAL, Operator.MINUS, other);
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
        return as(DATE).infix(TIMESTAMP, Operator.PLUS, time);
    }

    /** {@code this at time zone zone}: what a wall clock there shows at this instant. */
    public final TemporalExpression<LocalDateTime> atTimeZone(ZoneId zone) {
        return Zones.at(TIMESTAMP, as(TIMESTAMPTZ), zone);
    }

    /** {@code this at time zone zone}: when a wall clock there shows this. */
    public final TemporalExpression<Instant> fromTimeZone(ZoneId zone) {
        return Zones.at(TIMESTAMPTZ, as(TIMESTAMP), zone);
    }

    /** {@code extract(field from this)}. */
    public final NumericExpression<BigDecimal> extract(Field field) {
        return field.extractedFrom(this);
    }

    /** {@code date_trunc('unit', this)}. */
    public final TemporalExpression<T> truncate(Unit unit) {
        return timestamp(type().expression(unit.truncating(this)), TIMESTAMPS);
    }

    /** {@code date_trunc('unit', this, zone)}, of an instant. */
    public final TemporalExpression<T> truncate(Unit unit, ZoneId zone) {
        return timestamp(type().expression(unit.truncating(this, Zones.value(zone))), INSTANTS);
    }

    /** {@code date_bin(stride, this, origin)}: when its interval began, where they follow each other from the origin on. */
    public final TemporalExpression<T> bin(Interval stride, T origin) {
        Node binned = Functions.node(
                "date_bin",
                List.of(
                        value(INTERVAL, stride).node(),
                        node(),
                        value(type(), origin).node()));
        return timestamp(type().expression(binned), TIMESTAMPS);
    }

    /** {@code date_add(this, interval, zone)}, of an instant: days and months as that time zone has them. PostgreSQL 16. */
    public final TemporalExpression<T> plus(Interval interval, ZoneId zone) {
        return Functions.since(16, timestamp(call("date_add", value(INTERVAL, interval), Zones.value(zone)), INSTANTS));
    }

    /** {@code date_subtract(this, interval, zone)}, of an instant: days and months as that time zone has them. PostgreSQL 16. */
    public final TemporalExpression<T> minus(Interval interval, ZoneId zone) {
        return Functions.since(
                16, timestamp(call("date_subtract", value(INTERVAL, interval), Zones.value(zone)), INSTANTS));
    }

    /** {@code isfinite(this)}. */
    public final Condition isFinite() {
        return call(BOOLEAN, "isfinite");
    }

    /** {@code to_char(this, format)}. */
    public final TextExpression toChar(String format) {
        return call(TEXT, "to_char", value(format));
    }

    /** {@code this + time}, of a date. */
    public final TemporalExpression<Instant> atOffset(Expression<OffsetTime, ?> time) {
        return as(DATE).infix(TIMESTAMPTZ, Operator.PLUS, time);
    }

    /** {@code this at local}: what a wall clock in the time zone of the session shows at this instant. PostgreSQL 17. */
    public final TemporalExpression<LocalDateTime> atLocal() {
        return Functions.since(17, Dsl.template(TIMESTAMP, "{} at local", as(TIMESTAMPTZ)));
    }

    /** {@code this at local}: when a wall clock in the time zone of the session shows this. PostgreSQL 17. */
    public final TemporalExpression<Instant> fromLocal() {
        return Functions.since(17, Dsl.template(TIMESTAMPTZ, "{} at local", as(TIMESTAMP)));
    }

    /** Dates have a number of days between them, but no interval. */
    private static TemporalExpression<LocalDateTime> midnight(Expression<?, ?> date) {
        return date.cast(TIMESTAMP);
    }

    private <U> Expression<?, ?> as(SqlType<U, TemporalExpression<U>> type) {
        return isOf(Set.of(type.codec().name())) ? this : cast(type);
    }

    /** PostgreSQL answers some types with a timestamp: back to the own type. */
    private TemporalExpression<T> timestamp(TemporalExpression<T> computed, Set<String> unchanged) {
        return isOf(unchanged) ? computed : computed.cast(type());
    }

    private boolean isOf(Set<String> types) {
        return types.contains(type().codec().name());
    }
}
