package dev.gino.dsl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a statement over several lines: a line for each clause, and queries within it further to the right. Only
 * blanks between words change; what is quoted, and what is in a comment, stays as it is.
 */
final class Layout {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|--[^\\n]*|/\\*(?s:.*?)\\*/|[eE]'(?:[^'\\\\]|''|\\\\.)*'|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\""
                    + "|\\$([A-Za-z_]\\w*)?\\$(?s:.*?)\\$\\1\\$|\\$?\\w+|.",
            Pattern.DOTALL);
    private static final Set<String> QUERIES =
            Set.of("select", "with", "values", "insert", "update", "delete", "merge");
    private static final Set<String> CLAUSES = Set.of(
            "select",
            "from",
            "where",
            "group",
            "having",
            "window",
            "order",
            "limit",
            "offset",
            "fetch",
            "union",
            "intersect",
            "except",
            "returning",
            "set",
            "values",
            "join",
            "natural",
            "left",
            "right",
            "full",
            "cross",
            "when",
            "using");
    private static final Set<String> JOINING = Set.of("natural", "left", "right", "full", "cross");

    private final StringBuilder lines = new StringBuilder();
    private final Deque<Boolean> parentheses = new ArrayDeque<>();
    private String before = "";
    private boolean blank;
    private int depth;
    private int cases;

    private Layout() {}

    static String of(String text) {
        Layout layout = new Layout();
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            layout.token(tokens.group());
        }
        return layout.lines.toString();
    }

    private void token(String token) {
        if (token.isBlank()) {
            blank = true;
            return;
        }
        String word = token.toLowerCase(Locale.ROOT);
        if (token.equals(")")) {
            close();
        } else if (before.equals("(") && QUERIES.contains(word)) {
            open();
        } else if (isClause(word)) {
            line();
        }
        append(token);
        if (token.equals("(")) {
            parentheses.push(false);
        }
        cases += word.equals("case") ? 1 : word.equals("end") ? -1 : 0;
        before = word;
    }

    private void open() {
        parentheses.pop();
        parentheses.push(true);
        depth++;
        line();
    }

    private void close() {
        if (!parentheses.isEmpty() && parentheses.pop()) {
            depth--;
            line();
        }
    }

    /** Of a statement, or of a query within it; not of a call, a list, a window. */
    private boolean isClause(String word) {
        boolean clausal = parentheses.isEmpty() || parentheses.peek();
        boolean function = word.equals("left") || word.equals("right");
        return clausal
                && CLAUSES.contains(word)
                && !lines.isEmpty()
                && !(word.equals("join") && JOINING.contains(before))
                && !(word.equals("from") && (before.equals("distinct") || before.equals("delete")))
                && !(word.equals("set") && before.equals("update"))
                && !(word.equals("group") && before.equals("within"))
                && !(word.equals("when") && cases > 0)
                && !(word.equals("values") && before.equals("default"))
                && !(function && !blank);
    }

    private void line() {
        lines.append('\n').append("  ".repeat(depth));
        blank = false;
    }

    private void append(String token) {
        lines.append(blank ? " " : "").append(token);
        blank = token.startsWith("--");
        if (blank) {
            line();
        }
    }
}
