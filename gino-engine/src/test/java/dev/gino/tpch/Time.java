package dev.gino.tpch;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.DATE;

import dev.gino.dsl.Condition;
import dev.gino.dsl.TemporalExpression;
import dev.gino.type.Interval;
import java.time.LocalDate;
import java.time.Period;

/** What several queries say of time. */
final class Time {
    private Time() {}

    /** {@code date >= from and date < from + period}. */
    static Condition during(TemporalExpression<LocalDate> date, LocalDate from, Period period) {
        return date.ge(from).and(date.lt(value(DATE, from).plus(Interval.of(period))));
    }
}
