package dev.gino.catalog;

import static dev.gino.dsl.Spelling.identifier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From one type of a column to another. */
final class Conversion {
    private static final Set<String> TEXTS = Set.of("text", "character varying", "character");

    /** What holds every value of a type, exactly. */
    private static final Map<String, List<String>> WIDER = Map.of(
            "smallint", List.of("integer", "bigint", "numeric", "real", "double precision"),
            "integer", List.of("bigint", "numeric", "double precision"),
            "bigint", List.of("numeric"),
            "real", List.of("double precision"),
            "date", List.of("timestamp without time zone"),
            "json", List.of("jsonb"));

    private static final Pattern SIZED = Pattern.compile("(\\D+)\\((\\d+)(?:,(\\d+))?\\)");

    private Conversion() {}

    /** {@code column::type}; through its text, where neither is one and PostgreSQL has no cast between them. */
    static String sql(ColumnEntry live, ColumnEntry wanted) {
        boolean base =
                live.element().kind() == TypeKind.BASE && wanted.element().kind() == TypeKind.BASE;
        boolean text = TEXTS.contains(bare(live.type())) || TEXTS.contains(bare(wanted.type()));
        boolean array = live.element().array() != wanted.element().array();
        boolean direct = (base || text) && !array;
        return identifier(wanted.name()) + (direct ? "::" : "::text::") + wanted.type();
    }

    /** Whether every value is kept as it is. */
    static boolean widens(String live, String wanted) {
        String from = bare(live);
        String to = bare(wanted);
        if (from.equals(to)) {
            return live.equals(wanted) || longer(live, wanted);
        }
        return (TEXTS.contains(from) && wanted.equals("character varying"))
                || wanted.equals("text")
                || (wanted.equals(to) && WIDER.getOrDefault(from, List.of()).contains(to));
    }

    /** Of the same type with another size. */
    private static boolean longer(String live, String wanted) {
        Matcher from = SIZED.matcher(live);
        Matcher to = SIZED.matcher(wanted);
        if (!to.matches()) {
            return true;
        }
        return from.matches()
                && from.group(1).equals(to.group(1))
                && scale(to) >= scale(from)
                && size(to) - scale(to) >= size(from) - scale(from);
    }

    private static int size(Matcher type) {
        return Integer.parseInt(type.group(2));
    }

    private static int scale(Matcher type) {
        return type.group(3) == null ? 0 : Integer.parseInt(type.group(3));
    }

    private static String bare(String type) {
        return type.replaceFirst("\\([^)]*\\)", "");
    }
}
