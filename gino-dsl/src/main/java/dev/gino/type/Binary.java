package dev.gino.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The carriers of simple types, from the form in which the server sends them. */
final class Binary {
    private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);
    private static final int NEGATIVE = 0x4000;

    private Binary() {}

    static boolean bool(ByteBuffer binary) {
        return binary.get() != 0;
    }

    static UUID uuid(ByteBuffer binary) {
        return new UUID(binary.getLong(), binary.getLong());
    }

    static String zeroTerminated(ByteBuffer binary) {
        int length = 0;
        while (binary.get(binary.position() + length) != 0) {
            length++;
        }
        String text = Bytes.next(binary, length).text();
        binary.get();
        return text;
    }

    /** Infinities become the dates at both ends of Java's calendar, as the driver has it. */
    static LocalDate date(ByteBuffer binary) {
        int days = binary.getInt();
        return days == Integer.MAX_VALUE
                ? LocalDate.MAX
                : days == Integer.MIN_VALUE ? LocalDate.MIN : EPOCH.plusDays(days);
    }

    /** Infinities become the times at both ends of Java's calendar. */
    static LocalDateTime timestamp(ByteBuffer binary) {
        long microseconds = binary.getLong();
        return microseconds == Long.MAX_VALUE
                ? LocalDateTime.MAX
                : microseconds == Long.MIN_VALUE
                        ? LocalDateTime.MIN
                        : EPOCH.atStartOfDay().plus(microseconds, ChronoUnit.MICROS);
    }

    /** 24:00 is refused. */
    static LocalTime time(ByteBuffer binary) {
        return LocalTime.ofNanoOfDay(binary.getLong() * 1000);
    }

    static String timeText(ByteBuffer binary) {
        return time(binary).toString();
    }

    static String unsigned(ByteBuffer binary) {
        return Integer.toUnsignedString(binary.getInt());
    }

    static OffsetTime timetz(ByteBuffer binary) {
        return time(binary).atOffset(ZoneOffset.ofTotalSeconds(-binary.getInt()));
    }

    static OffsetDateTime timestamptz(ByteBuffer binary) {
        return timestamp(binary).atOffset(ZoneOffset.UTC);
    }

    /** From digits to the base of ten thousand, where the point is among them, and how many digits stand behind it. */
    static String numeric(ByteBuffer binary) {
        int count = binary.getShort() & 0xffff;
        int weight = binary.getShort();
        int sign = binary.getShort() & 0xffff;
        int scale = binary.getShort();
        if (sign > NEGATIVE) {
            return sign == 0xc000 ? "NaN" : sign == 0xd000 ? "Infinity" : "-Infinity";
        }
        StringBuilder text = new StringBuilder(sign == NEGATIVE ? "-0" : "0");
        int start = binary.position();
        for (int group = 0; group <= weight; group++) {
            text.append(digits(binary, start, group, count));
        }
        int point = text.length();
        for (int group = weight + 1; text.length() < point + scale; group++) {
            text.append(digits(binary, start, group, count));
        }
        text.setLength(point + scale);
        return scale == 0 ? text.toString() : text.insert(point, '.').toString();
    }

    private static String digits(ByteBuffer binary, int start, int group, int count) {
        boolean sent = group >= 0 && group < count;
        return sent
                ? Integer.toString(10000 + binary.getShort(start + 2 * group)).substring(1)
                : "0000";
    }

    static String utf8(ByteBuffer binary) {
        return StandardCharsets.UTF_8.decode(binary).toString();
    }
}
