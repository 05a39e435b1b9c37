package dev.gino.engine;

import dev.gino.type.Bits;
import dev.gino.type.Inet;
import dev.gino.type.Interval;
import dev.gino.type.Multirange;
import dev.gino.type.Point;
import dev.gino.type.Range;
import dev.gino.type.TsVector;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values at random, of which those that hurt are many. */
final class Chance {
    private static final String[] HOSTILE = {
        "\"",
        "'",
        "\\",
        ",",
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        "NULL",
        "null",
        " ",
        "\t",
        "\n",
        "é",
        "漢",
        "😀",
        "=>",
        ":",
        ";",
        "--",
        "$1",
        "::",
        "/*",
        "\u0001",
        "\u007f",
        "\u2028",
        "\uFFFF",
        "\uDBFF\uDFFF",
        "&",
        "|",
        "!",
        "<->",
        "%",
        "_",
        "infinity"
    };

    private Chance() {}

    static boolean coin(Random random) {
        return random.nextBoolean();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static <T> T one(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }

    /** All magnitudes, and both signs. */
    static long whole(Random random, int bits) {
        return random.nextLong() >> (64 - bits) >> random.nextInt(bits);
    }

    static int integer(Random random) {
        return (int) whole(random, 32);
    }

    /** All bit patterns but the many NaNs, of which one will do. */
    static double real(Random random) {
        double any = Double.longBitsToDouble(random.nextLong());
        return coin(random) ? random.nextInt(1000) / 8.0 : Double.isNaN(any) ? Double.NaN : any;
    }

    static float single(Random random) {
        float any = Float.intBitsToFloat(random.nextInt());
        return Float.isNaN(any) ? Float.NaN : any;
    }

    static BigDecimal decimal(Random random) {
        BigInteger digits = new BigInteger(random.nextInt(200), random);
        return new BigDecimal(coin(random) ? digits : digits.negate(), random.nextInt(40));
    }

    static BigDecimal price(Random random) {
        return BigDecimal.valueOf(whole(random, 32), 2);
    }

    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(8); length > 0; length--) {
            text.append(coin(random) ? one(random, HOSTILE) : word(random));
        }
        return text.toString();
    }

    static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + random.nextInt(6); length > 0; length--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    static String hex(Random random) {
        StringBuilder hex = new StringBuilder();
        for (int length = random.nextInt(20); length > 0; length--) {
            hex.append(String.format("%02x", random.nextInt(256)));
        }
        return hex.toString();
    }

    static LocalDate date(Random random) {
        return coin(random)
                ? LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20000) - 10000)
                : LocalDate.ofEpochDay(
                        random.nextInt(2000000000) + LocalDate.of(-4712, 1, 1).toEpochDay());
    }

    static LocalDateTime timestamp(Random random) {
        long micros = coin(random) ? whole(random, 52) : Math.abs(whole(random, 63));
        LocalDateTime time = LocalDateTime.of(2000, 1, 1, 0, 0).plus(micros, ChronoUnit.MICROS);
        return time.getYear() < 294276 ? time : timestamp(random);
    }

    static Instant instant(Random random) {
        return timestamp(random).toInstant(ZoneOffset.UTC);
    }

    static LocalTime time(Random random) {
        return LocalTime.ofNanoOfDay(Math.floorMod(random.nextLong(), 86_400_000_000L) * 1000);
    }

    static OffsetTime timetz(Random random) {
        int seconds = coin(random) ? random.nextInt(2 * 57599) - 57599 : (random.nextInt(60) - 30) * 1800;
        return time(random).atOffset(ZoneOffset.ofTotalSeconds(seconds));
    }

    /** Below the hours that PostgreSQL 14 can count. */
    static Interval interval(Random random) {
        return new Interval(integer(random), integer(random), whole(random, 62));
    }

    static Bits bits(Random random) {
        return Bits.of(random.nextLong(), random.nextInt(70));
    }

    static Inet inet(Random random) {
        String address = coin(random)
                ? random.nextInt(256) + "." + random.nextInt(256) + ".0." + random.nextInt(256)
                : one(
                        random,
                        "::ffff:1.2.3.4",
                        "::",
                        "fe80::" + Integer.toHexString(random.nextInt(65536)),
                        "1:2:3:4:5:6:7:8");
        return Inet.parse(address + "/" + random.nextInt(address.contains(":") ? 129 : 33));
    }

    static Point point(Random random) {
        return new Point(real(random), real(random));
    }

    static List<Point> points(Random random) {
        return some(random, 1, Chance::point);
    }

    static <T> List<T> some(Random random, int least, Function<Random, T> value) {
        return Stream.generate(() -> value.apply(random))
                .limit(least + random.nextInt(5))
                .toList();
    }

    static TsVector vector(Random random) {
        Map<String, List<TsVector.Position>> lexemes = new TreeMap<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            lexemes.put("x" + text(random), positions(random));
        }
        return new TsVector(lexemes);
    }

    private static List<TsVector.Position> positions(Random random) {
        return IntStream.generate(() -> 1 + random.nextInt(16383))
                .limit(random.nextInt(4))
                .distinct()
                .sorted()
                .mapToObj(at -> new TsVector.Position(at, (char) ('A' + random.nextInt(4))))
                .toList();
    }

    static String query(Random random) {
        String word = "'" + word(random) + "'" + one(random, "", ":A", ":*", ":*BC");
        return random.nextInt(3) > 0
                ? word
                : word + one(random, " & ", " | ", " <-> ", " <7> ", " & !") + "'" + word(random) + "'";
    }

    static Map<String, @Nullable String> pairs(Random random) {
        Map<String, @Nullable String> pairs = new HashMap<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            pairs.put(text(random), random.nextInt(3) == 0 ? null : text(random));
        }
        return pairs;
    }

    static String json(Random random) {
        String value =
                one(random, "1e400", "-0", "0.10", "true", "null", "\"\\u00e9\\\"\"", "\"" + word(random) + "\"");
        return random.nextInt(3) > 0 ? value : "{\"b\" : " + value + ", \"a\":[" + value + "],\"b\":1}";
    }

    static String xml(Random random) {
        return "<a b=\"" + word(random) + "\">" + word(random) + " é漢😀 &amp; &lt;"
                + one(random, "", "<c/>", "<!-- x -->") + "</a>";
    }

    static <T extends Comparable<? super T>> Range<T> range(Random random, Function<Random, T> bound) {
        List<T> bounds = new ArrayList<>(List.of(bound.apply(random), bound.apply(random)));
        bounds.sort(Comparator.naturalOrder());
        T lower = random.nextInt(6) == 0 ? null : bounds.get(0);
        T upper = random.nextInt(6) == 0 ? null : bounds.get(1);
        return new Range<>(lower, upper, coin(random), coin(random), random.nextInt(10) == 0);
    }

    static <T extends Comparable<? super T>> Multirange<T> ranges(Random random, Function<Random, T> bound) {
        return new Multirange<>(some(random, 0, each -> range(each, bound)));
    }
}
