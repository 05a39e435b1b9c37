package dev.gino.type;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of time, PostgreSQL's {@code interval}: months, days and microseconds beside each other, because neither a
 * month nor a day is always of the same length.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-datetime.html">PostgreSQL: date and time types</a>
 */
public record Interval(int months, int days, long microseconds) {
    private static final long SECOND = 1_000_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final Interval ZERO = new Interval(0, 0, 0);

    /** A number with its unit, or a time of day; each with its sign. */
    private static final Pattern PART = Pattern.compile(
            "\\G ?(?:([+-]?\\d+(?:\\.\\d+)?) ?([a-z]+?)s?(?= |$)|([+-]?)(\\d+):(\\d\\d):(\\d\\d(?:\\.\\d+)?))");

    /**
     * Exactly a duration.
     *
     * @throws dev.gino.error.UsageException if it is finer than a microsecond, or too long
     */
    public static Interval of(Duration duration) {
        return of(Period.ZERO, duration);
    }

    /** A number of years, months and days. */
    public static Interval of(Period period) {
        return of(period, Duration.ZERO);
    }

    /**
     * A number of years, months and days, and exactly a duration.
     *
     * @throws dev.gino.error.UsageException if it is finer than a microsecond, or too long
     */
    @SuppressWarnings("JavaPeriodGetDays") // the months are there, too
    public static Interval of(Period period, Duration duration) {
        try {
            BigDecimal seconds =
                    BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
            return new Interval(Math.toIntExact(period.toTotalMonths()), period.getDays(), microseconds(seconds));
        } catch (ArithmeticException unfit) {
            throw Malformed.value(
                    "no interval is " + period + " and " + duration, "keep to microseconds, and to 292000 years");
        }
    }

    private static long microseconds(BigDecimal seconds) {
        return seconds.movePointRight(6).longValueExact();
    }

    /** From PostgreSQL's text under any {@code IntervalStyle} but {@code sql_standard}. */
    public static Interval parse(String text) {
        boolean ago = text.endsWith(" ago");
        String words = (text.startsWith("P") ? words(text) : text).replaceAll("^@ (0$)?| ago$| $", "");
        try {
            Interval interval = sum(words);
            return ago ? ZERO.minus(interval) : interval;
        } catch (ArithmeticException | IllegalArgumentException malformed) {
            throw Malformed.text("interval", text);
        }
    }

    /** The same as ISO 8601 says with letters. */
    private static String words(String iso) {
        int time = iso.indexOf('T') < 0 ? iso.length() : iso.indexOf('T');
        return iso.substring(1, time)
                        .replace("Y", " years ")
                        .replace("M", " mons ")
                        .replace("D", " days ")
                + iso.substring(time)
                        .replace("T", "")
                        .replace("H", " hours ")
                        .replace("M", " mins ")
                        .replace("S", " secs ");
    }

    private static Interval sum(String words) {
        Interval sum = ZERO;
        int end = 0;
        for (Matcher part = PART.matcher(words); part.find(); end = part.end()) {
            sum = sum.plus(part.group(2) == null ? clock(part) : of(part.group(1), part.group(2)));
        }
        if (end < words.length()) {
            throw new IllegalArgumentException(words);
        }
        return sum;
    }

    private static Interval clock(Matcher time) {
        Interval clock =
                of(time.group(4), "hour").plus(of(time.group(5), "min")).plus(of(time.group(6), "sec"));
        return time.group(3).equals("-") ? ZERO.minus(clock) : clock;
    }

    private static Interval of(String number, String unit) {
        BigDecimal value = new BigDecimal(number);
        return switch (unit) {
            case "year" -> new Interval(value.multiply(BigDecimal.valueOf(12)).intValueExact(), 0, 0);
            case "mon" -> new Interval(value.intValueExact(), 0, 0);
            case "day" -> new Interval(0, value.intValueExact(), 0);
            case "hour" -> new Interval(0, 0, Math.multiplyExact(value.longValueExact(), HOUR));
            case "min" -> new Interval(0, 0, Math.multiplyExact(value.longValueExact(), MINUTE));
            case "sec" -> new Interval(0, 0, microseconds(value));
            default -> throw new IllegalArgumentException(unit);
        };
    }

    private Interval plus(Interval other) {
        return new Interval(
                Math.addExact(months, other.months),
                Math.addExact(days, other.days),
                Math.addExact(microseconds, other.microseconds));
    }

    private Interval minus(Interval other) {
        return new Interval(
                Math.subtractExact(months, other.months),
                Math.subtractExact(days, other.days),
                Math.subtractExact(microseconds, other.microseconds));
    }

    static Interval read(ByteBuffer binary) {
        long microseconds = binary.getLong();
        int days = binary.getInt();
        return new Interval(binary.getInt(), days, microseconds).finite();
    }

    /** PostgreSQL, from 17 on, keeps the intervals at both ends for its infinities. */
    Interval finite() {
        boolean first = months == Integer.MIN_VALUE && days == Integer.MIN_VALUE && microseconds == Long.MIN_VALUE;
        boolean last = months == Integer.MAX_VALUE && days == Integer.MAX_VALUE && microseconds == Long.MAX_VALUE;
        if (first || last) {
            throw Malformed.value("an interval is infinite", "keep to finite ones; in a query, isfinite tells them");
        }
        return this;
    }

    /** ISO 8601, every unit with its sign, which PostgreSQL reads under any {@code IntervalStyle}: {@code P14M-3DT4H0.5S}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("P");
        append(text, months, "M");
        append(text, days, "D");
        text.append(microseconds == 0 && text.length() > 1 ? "" : "T");
        append(text, microseconds / HOUR, "H");
        append(text, microseconds % HOUR / MINUTE, "M");
        BigDecimal seconds = BigDecimal.valueOf(microseconds % MINUTE, 6).stripTrailingZeros();
        boolean said = seconds.signum() == 0 && !equals(ZERO);
        return said
                ? text.toString()
                : text.append(seconds.toPlainString()).append('S').toString();
    }

    private static void append(StringBuilder text, long number, String unit) {
        if (number != 0) {
            text.append(number).append(unit);
        }
    }
}
