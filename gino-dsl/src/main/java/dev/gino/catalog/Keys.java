package dev.gino.catalog;

import java.util.ArrayList;
import java.util.List;

/** Reads what PostgreSQL prints just well enough to know where a part of it ends. */
final class Keys {
    private Keys() {}

    /** What is in the parentheses that a text begins with. */
    static String inside(String text) {
        return text.substring(1, end(text, 0));
    }

    /** What follows them. */
    static String after(String text) {
        return text.substring(end(text, 0) + 1);
    }

    /** The parts between commas that are in no parentheses and no quotes. */
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i = next(text, i)) {
            if (text.charAt(i) == ',') {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    private static int end(String text, int open) {
        int i = open + 1;
        while (i < text.length() && text.charAt(i) != ')') {
            i = next(text, i);
        }
        return Math.min(i, text.length() - 1);
    }

    private static int next(String text, int i) {
        char here = text.charAt(i);
        if (here == '(') {
            return end(text, i) + 1;
        }
        if (here == '\'' || here == '"') {
            int close = text.indexOf(here, i + 1);
            return close < 0 ? text.length() : close + 1;
        }
        return i + 1;
    }
}
