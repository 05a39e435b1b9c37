package dev.gino.catalog;

import dev.gino.ddl.Definition;
import dev.gino.dsl.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Differences as they are found. */
final class Differences {
    private final List<Difference> found = new ArrayList<>();

    /** One that statements close. */
    void add(Phase phase, String what, String... statements) {
        add(phase, what, false, statements);
    }

    /** One that statements close, which destroy data perhaps. */
    void add(Phase phase, String what, boolean destructive, String... statements) {
        List<Definition> definitions =
                Arrays.stream(statements).map(Definition::new).toList();
        found.add(new Difference(phase, what, destructive, Optional.empty(), definitions));
    }

    /** One that PostgreSQL cannot close in place. */
    void byHand(Phase phase, String what, String remedy) {
        found.add(new Difference(phase, what, false, Optional.of(remedy), List.of()));
    }

    /** {@code comment on thing is …}, if it differs. */
    void comment(String thing, Optional<String> live, Optional<String> wanted) {
        if (!live.equals(wanted)) {
            String text = wanted.map(Spelling::literal).orElse("null");
            add(Phase.COMMENT, thing + ": its comment", "comment on " + thing + " is " + text);
        }
    }

    /** The same, in the order in which they are to be closed. */
    List<Difference> inOrder() {
        return found.stream().sorted(Comparator.comparing(Difference::phase)).toList();
    }

    /** {@code is …, declared …}. */
    static String differs(String live, String wanted) {
        return "is " + live + ", declared " + wanted;
    }

    /** Pairs what has the same name; of the rest, what is the same but for its name. */
    static <T> Pairs<T> pairs(List<T> live, List<T> wanted, Function<T, String> name, Function<T, ?> rest) {
        Pairs<T> pairs = new Pairs<>(new ArrayList<>(live), new ArrayList<>(), new ArrayList<>());
        List<T> unnamed = new ArrayList<>();
        for (T each : wanted) {
            pairs.take(each, name, unnamed::add);
        }
        for (T each : unnamed) {
            pairs.take(each, rest, pairs.missing()::add);
        }
        return pairs;
    }

    /**
     * What belongs together.
     *
     * @param surplus live, and not wanted
     * @param missing wanted, and not live
     * @param both both
     */
    record Pairs<T>(List<T> surplus, List<T> missing, List<Pair<T>> both) {
        private void take(T wanted, Function<T, ?> key, Consumer<T> otherwise) {
            Optional<T> match = surplus.stream()
                    .filter(live -> key.apply(live).equals(key.apply(wanted)))
                    .findFirst();
            match.ifPresentOrElse(
                    live -> {
                        surplus.remove(live);
                        both.add(new Pair<>(live, wanted));
                    },
                    () -> otherwise.accept(wanted));
        }
    }

    /** The same thing on both sides. */
    record Pair<T>(T live, T wanted) {
        <V> boolean differ(Function<T, V> part) {
            return !part.apply(live).equals(part.apply(wanted));
        }
    }
}
