package dev.gino.dsl;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What can be extracted from a date, a time or an interval, as far as it has it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-datetime.html">PostgreSQL: EXTRACT</a>
 */
public enum Field {
    /** {@code century}. */
    CENTURY,
    /** {@code day}: of the month; of an interval, the number of days. */
    DAY,
    /** {@code decade}: the year, divided by 10. */
    DECADE,
    /** {@code dow}: Sunday is 0. */
    DOW,
    /** {@code doy}: January 1 is 1. */
    DOY,
    /** {@code epoch}: seconds since 1970-01-01 00:00:00 UTC; of an interval, all of it in seconds. */
    EPOCH,
    /** {@code hour}. */
    HOUR,
    /** {@code isodow}: Monday is 1, Sunday is 7. */
    ISODOW,
    /** {@code isoyear}: the year that the week belongs to. */
    ISOYEAR,
    /** {@code julian}: the days since 4714 BC. */
    JULIAN,
    /** {@code microseconds}: with the seconds. */
    MICROSECONDS,
    /** {@code millennium}. */
    MILLENNIUM,
    /** {@code milliseconds}: with the seconds. */
    MILLISECONDS,
    /** {@code minute}. */
    MINUTE,
    /** {@code month}. */
    MONTH,
    /** {@code quarter}. */
    QUARTER,
    /** {@code second}: with its fraction. */
    SECOND,
    /** {@code timezone}: seconds east of UTC. */
    TIMEZONE,
    /** {@code timezone_hour}. */
    TIMEZONE_HOUR,
    /** {@code timezone_minute}. */
    TIMEZONE_MINUTE,
    /** {@code week}: of ISO 8601. */
    WEEK,
    /** {@code year}. */
    YEAR;

    NumericExpression<BigDecimal> extractedFrom(Expression<?, ?> time) {
        return Dsl.template(SqlTypes.NUMERIC, "extract(" + name().toLowerCase(Locale.ROOT) + " from {})", time);
    }
}
