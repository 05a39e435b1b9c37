package dev.gino.catalog;

import java.util.Set;

/**
 * A type of PostgreSQL in Java.
 *
 * @param factory the word of a table that makes a column of it; empty if {@code column} does
 * @param column the class of its columns
 * @param sqlType the type as a value
 * @param expression its flavour
 * @param java the class of its values
 */
record JavaType(String factory, String column, String sqlType, String expression, String java) {
    /** The words that take a type beside the name. */
    private static final Set<String> TYPED = Set.of("array", "geometric", "range", "multirange");

    /** {@code text("name")}. */
    String declaration(String name) {
        String quoted = JavaFile.literal(name);
        if (!factory.isEmpty() && Character.isUpperCase(factory.charAt(0))) {
            return factory + "(this, " + quoted + ")";
        }
        if (TYPED.contains(factory)) {
            return factory + "(" + quoted + ", " + sqlType + ")";
        }
        if (factory.contains("(")) {
            return factory.replace("(", "(" + quoted + ", ");
        }
        if (!factory.isEmpty()) {
            return factory + "(" + quoted + ")";
        }
        return column.startsWith("ValueColumn")
                ? "column(" + quoted + ", " + sqlType + ")"
                : "column(" + quoted + ", " + sqlType + ", " + column.replaceFirst("<.*", "") + "::new)";
    }

    /** The arrays of it. */
    JavaType array() {
        return new JavaType(
                "array", "ArrayColumn<" + java + ">", sqlType, "ArrayExpression<" + java + ">", "List<" + java + ">");
    }

    /** With a length or a precision that has no word. */
    JavaType modified(String modifier) {
        return as(sqlType + ".declaredWith(" + JavaFile.literal(modifier) + ")");
    }

    /** Without a word of its own. */
    JavaType as(String type) {
        return new JavaType("", column, type, expression, java);
    }
}
