package dev.gino.catalog;

import dev.gino.error.UsageException;
import java.util.Arrays;
import java.util.function.Function;

/** The letters that the catalogs of PostgreSQL have for words. */
final class Letters {
    private Letters() {}

    static <E extends Enum<E>> E find(E[] words, Function<E, Character> letters, char letter) {
        return Arrays.stream(words)
                .filter(word -> letters.apply(word) == letter)
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "a letter of the catalog is not known: " + letter,
                        words.getClass().getSimpleName(),
                        "use a version of this library that knows your version of PostgreSQL"));
    }
}
