package dev.gino.catalog;

import static dev.gino.catalog.JavaFile.literal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Constants that PostgreSQL prints, as constants of Java. */
final class Constant {
    private static final Pattern TEXT =
            Pattern.compile("'((?:[^']|'')*)'::(?:text|character varying|character|bpchar)");
    private static final Pattern NUMBER =
            Pattern.compile("\\(?'?\\(?(-?\\d+(?:\\.\\d+)?)\\)?'?\\)?(?:::(?:smallint|integer|bigint|numeric))?");

    private static final Map<String, String> EMPTY = Map.of(
            "'{}'::jsonb", "JsonNodeFactory.instance.objectNode()",
            "'[]'::jsonb", "JsonNodeFactory.instance.arrayNode()");

    private Constant() {}

    /** What is to be written for a value of a type, if it is a plain one. */
    static Optional<String> of(JavaType type, String printed) {
        return switch (type.java()) {
            case "Boolean" -> Optional.of(printed).filter(value -> value.matches("true|false"));
            case "String" -> text(printed);
            case "Short" -> number(printed).map(value -> "(short) " + value);
            case "Integer" -> number(printed);
            case "Long" -> number(printed).map(value -> value + "L");
            case "BigDecimal" -> decimal(printed).map(value -> "new BigDecimal(" + literal(value) + ")");
            case "Instant" -> Optional.of("Functions.now()").filter(now -> printed.equals("now()"));
            case "JsonNode" -> Optional.ofNullable(EMPTY.get(printed));
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(String printed) {
        Matcher text = TEXT.matcher(printed);
        return text.matches() ? Optional.of(literal(text.group(1).replace("''", "'"))) : Optional.empty();
    }

    private static Optional<String> number(String printed) {
        return decimal(printed).filter(value -> !value.contains("."));
    }

    private static Optional<String> decimal(String printed) {
        Matcher number = NUMBER.matcher(printed);
        return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }

    /** The same text for what is the same number: {@code 5}, {@code (5)::bigint}, {@code '5'::bigint}. */
    static String plain(String printed) {
        Matcher number = NUMBER.matcher(printed);
        return number.matches() ? number.group(1) : printed;
    }
}
