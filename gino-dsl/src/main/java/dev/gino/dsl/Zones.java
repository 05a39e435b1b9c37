package dev.gino.dsl;

import dev.gino.type.Interval;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time zones as PostgreSQL takes them. */
final class Zones {
    private Zones() {}

    /**
     * By its name, or by its distance from UTC as an interval: PostgreSQL reads the text {@code +02:00} as POSIX does,
     * who counts to the west.
     */
    static <T, E extends Expression<T, E>> E at(SqlType<T, E> type, Expression<?, ?> time, ZoneId zone) {
        return Dsl.template(type, "{} at time zone {}", time, zone(zone.normalized()));
    }

    private static Expression<?, ?> zone(ZoneId zone) {
        return zone instanceof ZoneOffset offset
                ? Dsl.value(SqlTypes.INTERVAL, Interval.of(Duration.ofSeconds(offset.getTotalSeconds())))
                : Dsl.value(zone.getId());
    }

    /** By its name; a distance from UTC as POSIX has it. */
    static TextExpression value(ZoneId zone) {
        ZoneId plain = zone.normalized();
        return Dsl.value(plain instanceof ZoneOffset offset ? posix(offset.getTotalSeconds()) : plain.getId());
    }

    private static String posix(int east) {
        int west = Math.abs(east);
        return String.format("<UTC>%s%02d:%02d:%02d", east > 0 ? "-" : "+", west / 3600, west / 60 % 60, west % 60);
    }
}
