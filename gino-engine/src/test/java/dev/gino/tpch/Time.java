package dev.gino.tpch;

import dev.gino.dsl.Condition;
import dev.gino.dsl.TemporalExpression;
import java.time.LocalDate;
import java.time.Period;

/** What several queries say of time. */
final class Time {
    private Time() {}

    /** {@code date >= from and date < from + period}. */
    static Condition during(TemporalExpression<LocalDate> date, LocalDate from, Period period) {
        return date.ge(from).and(date.lt(from.plus(period)));
    }
}
