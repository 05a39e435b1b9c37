package dev.gino.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a sequence counts, as far as it does not do so by default. */
final class Numbering {
    private static final Set<String> ALWAYS = Set.of("cache 1", "no cycle");
    private static final Set<String> UP = Set.of("start with 1", "increment by 1", "minvalue 1");
    private static final Set<String> DOWN = Set.of("start with -1", "maxvalue -1");

    private static final Map<String, Set<String>> ENDS = Map.of(
            "smallint", Set.of("minvalue -32768", "maxvalue 32767"),
            "integer", Set.of("minvalue -2147483648", "maxvalue 2147483647"),
            "bigint", Set.of("minvalue -9223372036854775808", "maxvalue 9223372036854775807"));

    private Numbering() {}

    /** What is to be said of a sequence of a type. */
    static List<String> said(String type, List<String> options) {
        boolean down = options.stream().anyMatch(option -> option.startsWith("increment by -"));
        return options.stream()
                .filter(option -> !ALWAYS.contains(option) && !(down ? DOWN : UP).contains(option))
                .filter(option -> !ENDS.getOrDefault(type, Set.of()).contains(option))
                .toList();
    }
}
