package dev.gino.type;

/** Texts inside the texts of ranges, arrays and rows. */
final class Quoted {
    private Quoted() {}

    /** {@code "text"}, which all of them read. */
    static String text(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The same without quotes where none are needed. */
    static String plain(String text) {
        return text.matches("[\\w.:+-]+") && !text.equalsIgnoreCase("null") ? text : text(text);
    }

    /** What stands in quotes, or without them, as PostgreSQL prints it: quotes and backslashes are doubled. */
    static String unquoted(String text) {
        return text.startsWith("\"")
                ? text.substring(1, text.length() - 1).replaceAll("([\"\\\\])([\"\\\\])", "$2")
                : text;
    }
}
