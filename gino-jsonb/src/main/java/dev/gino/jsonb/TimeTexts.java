package dev.gino.jsonb;

import dev.gino.dsl.Representation;
import dev.gino.dsl.SqlType;
import dev.gino.dsl.TemporalExpression;
import dev.gino.error.UsageException;
import dev.gino.type.Codecs;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Dates and times as texts of fixed width, which order as time does: years 0001 to 9999, microseconds, UTC.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3339">RFC 3339: date and time on the Internet</a>
 */
final class TimeTexts {
    private static final DateTimeFormatter FIXED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'+00:00'", Locale.ROOT);

    /** {@code 2024-01-31T10:11:12.123456+00:00}. */
    static final SqlType<Instant, TemporalExpression<Instant>> INSTANT = SqlType.of(
                    Codecs.TEXT.<Instant>map(Instant.class, TimeTexts::instant, TimeTexts::text),
                    TemporalExpression<Instant>::new)
            .representing(
                    new Representation("to_char({} at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"+00:00\"')"));

    /** {@code 2024-01-31}. */
    static final SqlType<LocalDate, TemporalExpression<LocalDate>> DATE = SqlType.of(
                    Codecs.TEXT.<LocalDate>map(LocalDate.class, LocalDate::parse, TimeTexts::text),
                    TemporalExpression<LocalDate>::new)
            .representing(new Representation("to_char({}, 'YYYY-MM-DD')"));

    private TimeTexts() {}

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static String text(Instant instant) {
        OffsetDateTime time = instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        return FIXED.format(fixedWidth(time, time.getYear()));
    }

    private static String text(LocalDate date) {
        return fixedWidth(date, date.getYear()).toString();
    }

    private static <T> T fixedWidth(T time, int year) {
        if (year < 1 || year > 9999) {
            throw new UsageException(
                    "value out of range: " + time + " in a document",
                    null,
                    "keep to the years 0001 to 9999, or use a column of its own");
        }
        return time;
    }
}
