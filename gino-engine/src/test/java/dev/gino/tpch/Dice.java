package dev.gino.tpch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Random values of the kinds that the specification has. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** Both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A value, once in three times a favourite: what the queries ask for is to be there, in little data too. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    final <T> T of(List<T> values, T... favourites) {
        return onceIn(3) ? favourites[random.nextInt(favourites.length)] : of(values);
    }

    /** An amount between two, in hundredths. */
    BigDecimal money(int low, int high) {
        return BigDecimal.valueOf(between(low, high), 2);
    }

    /** Letters and digits. */
    String address() {
        return random.ints(between(10, 40), '0', 'z')
                .map(character -> Character.isLetterOrDigit(character) ? character : ',')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    String phone(int nationKey) {
        return String.format(
                Locale.ROOT,
                "%d-%03d-%03d-%04d",
                nationKey + 10,
                between(100, 999),
                between(100, 999),
                between(1000, 9999));
    }

    /** Words, at most so many characters of them. */
    String comment(int shortest, int longest) {
        int length = between(shortest, longest);
        StringBuilder words = new StringBuilder(longest + 16).append(of(Words.TALK));
        while (words.length() < length) {
            words.append(' ').append(of(Words.TALK));
        }
        words.setLength(length);
        return words.toString().strip();
    }

    /** Words between two words. */
    String comment(String first, String last, int longest) {
        return first + " " + comment(5, longest - first.length() - last.length() - 2) + " " + last;
    }
}
