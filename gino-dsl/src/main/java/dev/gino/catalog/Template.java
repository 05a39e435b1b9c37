package dev.gino.catalog;

import static dev.gino.catalog.JavaFile.literal;

/** Expressions in PostgreSQL's own words, as the DSL takes them. */
final class Template {
    private Template() {}

    /** {@code {}} would be a hole: an empty array, or document, has a space. */
    static String of(String sqlType, String expression) {
        return "Dsl.template(" + sqlType + ", " + literal(expression.replace("{}", "{ }")) + ")";
    }

    /** Of {@code CHECK ((age > 0))}, or of {@code (age > 0)}. */
    static String condition(String definition) {
        String condition = definition.startsWith("CHECK ") ? definition.substring("CHECK ".length()) : definition;
        return of("SqlTypes.BOOLEAN", bare(condition));
    }

    /** Without parentheses around all of it. */
    static String bare(String expression) {
        boolean around = expression.startsWith("(") && Keys.after(expression).isEmpty();
        return around ? bare(Keys.inside(expression)) : expression;
    }
}
