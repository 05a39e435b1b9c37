package dev.gino.type;

import java.math.BigDecimal;
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

    /** As PostgreSQL prints it: digits to the base of ten thousand, and how many to show behind the point. */
    static String numeric(ByteBuffer binary) {
        int count = binary.getShort();
        int weight = binary.getShort();
        int sign = binary.getShort() & 0xffff;
        int scale = binary.getShort();
        if (sign > NEGATIVE) {
            return sign == 0xc000 ? "NaN" : sign == 0xd000 ? "Infinity" : "-Infinity";
        }
        StringBuilder digits = new StringBuilder(sign == NEGATIVE ? "-0" : "0");
        for (int i = 0; i < count; i++) {
            digits.append(Integer.toString(10000 + binary.getShort()), 1, 5);
        }
        return new BigDecimal(digits.toString())
                .scaleByPowerOfTen(4 * (weight - count + 1))
                .setScale(scale)
                .toPlainString();
    }

    static String utf8(ByteBuffer binary) {
        return StandardCharsets.UTF_8.decode(binary).toString();
    }
}
