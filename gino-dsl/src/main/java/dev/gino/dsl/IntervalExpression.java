package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.BOOLEAN;
import static dev.gino.dsl.SqlTypes.DOUBLE;
import static dev.gino.dsl.SqlTypes.TEXT;

import dev.gino.type.Interval;
import java.math.BigDecimal;

/**
 * An amount of time: months, days and microseconds.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-datetime.html">PostgreSQL: date and time functions</a>
 */
public class IntervalExpression extends Expression<Interval, IntervalExpression> {
    /** For columns and properties of such types. */
    public IntervalExpression(Term<Interval, IntervalExpression> term) {
        super(term);
    }

    /** {@code this + interval}. */
    public final IntervalExpression plus(Interval interval) {
        return infix(Operator.PLUS, beside(interval));
    }

    /** {@code this + other}. */
    public final IntervalExpression plus(Expression<Interval, ?> other) {
        return infix(Operator.PLUS, other);
    }

    /** {@code this - interval}. */
    public final IntervalExpression minus(Interval interval) {
        return infix(Operator.MINUS, beside(interval));
    }

    /** {@code this - other}. */
    public final IntervalExpression minus(Expression<Interval, ?> other) {
        return infix(Operator.MINUS, other);
    }

    /** {@code this * factor}. */
    public final IntervalExpression times(double factor) {
        return infix(Operator.TIMES, value(DOUBLE, factor));
    }

    /** {@code this * factor}. */
    public final IntervalExpression times(NumericExpression<?> factor) {
        return infix(Operator.TIMES, factor);
    }

    /** {@code this / divisor}. */
    public final IntervalExpression dividedBy(double divisor) {
        return infix(Operator.DIVIDED_BY, value(DOUBLE, divisor));
    }

    /** {@code this / divisor}. */
    public final IntervalExpression dividedBy(NumericExpression<?> divisor) {
        return infix(Operator.DIVIDED_BY, divisor);
    }

    /** {@code - this}. */
    public final IntervalExpression negated() {
        return type().expression(new Node.Negation(node()));
    }

    /** {@code extract(field from this)}. */
    public final NumericExpression<BigDecimal> extract(Field field) {
        return field.extractedFrom(this);
    }

    /** {@code date_trunc('unit', this)}. */
    public final IntervalExpression truncate(Unit unit) {
        return type().expression(unit.truncating(this));
    }

    /** {@code justify_days(this)}: 30 days become a month. */
    public final IntervalExpression justifyDays() {
        return call("justify_days");
    }

    /** {@code justify_hours(this)}: 24 hours become a day. */
    public final IntervalExpression justifyHours() {
        return call("justify_hours");
    }

    /** {@code justify_interval(this)}: days and hours become months and days, all of one sign. */
    public final IntervalExpression justifyInterval() {
        return call("justify_interval");
    }

    /** {@code isfinite(this)}. */
    public final Condition isFinite() {
        return call(BOOLEAN, "isfinite");
    }

    /** {@code to_char(this, format)}. */
    public final TextExpression toChar(String format) {
        return call(TEXT, "to_char", value(format));
    }
}
