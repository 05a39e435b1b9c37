package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;
import static dev.gino.dsl.Spelling.inline;
import static dev.gino.dsl.Spelling.literal;

import dev.gino.dsl.Column;
import dev.gino.dsl.Identifier;
import dev.gino.dsl.IndexElement;
import dev.gino.dsl.OperatorClass;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How lists of columns, keys and parameters are spelled. */
final class KeyText {
    private KeyText() {}

    /** {@code (a, b)}. */
    static String columns(Collection<? extends Column<?>> columns) {
        return Clauses.parenthesized(columns.stream().map(column -> identifier(column.name())));
    }

    /** {@code before (a, b)}; of no columns, nothing. */
    static String columns(String before, List<Column<?>> columns) {
        return columns.isEmpty() ? "" : before + " " + columns(columns);
    }

    /** {@code (a, lower(b) text_pattern_ops desc)}. */
    static String keys(List<IndexElement> elements) {
        return Clauses.parenthesized(elements.stream().map(KeyText::key));
    }

    static String key(IndexElement element) {
        String text = inline(element.expression());
        String key = element.expression() instanceof Column<?> ? text : "(" + text + ")";
        return key + operatorClass(element.operatorClass()) + element.order();
    }

    private static String operatorClass(@Nullable OperatorClass operatorClass) {
        if (operatorClass == null) {
            return "";
        }
        String schema =
                operatorClass.schema() == null ? "" : operatorClass.schema().sql() + ".";
        return " " + schema + operatorClass.name().sql() + assignments(" ", operatorClass.parameters());
    }

    /** {@code with (fillfactor = '70')}; of no parameters, nothing. */
    static String with(Map<Identifier, String> parameters) {
        return assignments("with ", parameters);
    }

    private static String assignments(String before, Map<Identifier, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : before
                        + Clauses.parenthesized(parameters.entrySet().stream()
                                .map(each -> assignment(each.getKey().name(), each.getValue())));
    }

    /** {@code parameter = 'value'}. */
    static String assignment(String parameter, Object value) {
        return identifier(parameter) + " = " + literal(String.valueOf(value));
    }

    /** {@code word name}; of no name, nothing. */
    static String named(String word, @Nullable Identifier name) {
        return name == null ? "" : word + " " + name.sql();
    }

    /** Names with commas between them. */
    static String names(String... names) {
        return Stream.of(names).map(name -> identifier(name)).collect(Collectors.joining(", "));
    }
}
