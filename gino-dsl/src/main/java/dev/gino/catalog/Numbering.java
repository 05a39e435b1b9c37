package dev.gino.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a sequence counts, as far as it does not do so by default. */
final class Numbering {
    private static final Set<String> DEFAULTS =
            Set.of("start with 1", "increment by 1", "minvalue 1", "cache 1", "no cycle");

    private static final Map<String, String> LAST = Map.of(
            "smallint", "maxvalue 32767",
            "integer", "maxvalue 2147483647",
            "bigint", "maxvalue 9223372036854775807");

    private Numbering() {}

    /** What is to be said of a sequence that counts up; of one that counts down, all. */
    static List<String> said(String type, List<String> options) {
        boolean down = options.stream().anyMatch(option -> option.startsWith("increment by -"));
        return options.stream()
                .filter(option -> down || !(DEFAULTS.contains(option) || option.equals(LAST.get(type))))
                .toList();
    }
}
