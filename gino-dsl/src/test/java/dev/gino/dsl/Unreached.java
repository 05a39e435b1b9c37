package dev.gino.dsl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Why an operator or a function has no method. */
final class Unreached {
    private static final Set<String> ORDERED = Set.of("=", "<>", "<", "<=", ">", ">=", "+", "-", "*", "/");
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("smallint", "integer", "bigint", "real", "double precision", "numeric"),
            Set.of("date", "timestamp without time zone", "timestamp with time zone"));

    /** Signatures, and what they have in common. */
    private static final Map<Pattern, String> REASONS = reasons();

    private final Map<String, String> methods;
    private final Map<String, String> bySource = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    Unreached(List<Catalogued> all, Map<String, String> methods) {
        this.methods = methods;
        for (Catalogued one : all) {
            if (methods.containsKey(one.key())) {
                if (!one.source().isEmpty()) {
                    bySource.put(one.source(), one.signature());
                }
                for (int i = 0; i <= one.arguments().size(); i++) {
                    beginnings.add(one.name() + one.arguments().subList(0, i));
                }
            }
        }
    }

    private static Map<Pattern, String> reasons() {
        Map<Pattern, String> reasons = new LinkedHashMap<>();
        return reasons;
    }

    /** Empty if there is none. */
    String reason(Catalogued one) {
        if (bySource.containsKey(one.source())) {
            return "another spelling of what has a method";
        }
        if (methods.containsKey(one.commutator())) {
            return "what has a method, its operands the other way round";
        }
        if (one.isOperator() && ORDERED.contains(one.name()) && twoOfOneFamily(one.arguments())) {
            return "of two types of number or time: cast one, and there is a method";
        }
        if (!one.isOperator() && beginnings.contains(one.name() + one.arguments())) {
            return "a shorter form of what has a method, with the same defaults";
        }
        return REASONS.entrySet().stream()
                .filter(reason -> reason.getKey().matcher(one.signature()).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static boolean twoOfOneFamily(List<String> types) {
        return types.size() == 2
                && !types.get(0).equals(types.get(1))
                && FAMILIES.stream().anyMatch(family -> family.containsAll(types));
    }
}
