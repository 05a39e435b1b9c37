package dev.gino.dsl;

import dev.gino.error.UsageException;
import dev.gino.type.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads raw SQL just well enough to know what is text, what is a comment, and what is a {@code :name}; and refuses what
 * must not be sent: the driver never answers a blank statement, and closes the connection on COPY; BEGIN and its kin
 * belong to the engine, which could not tell any more what is committed.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">PostgreSQL: lexical structure</a>
 */
final class SqlLexer {
    private static final Set<String> REFUSED =
            Set.of("begin", "start", "commit", "end", "rollback", "abort", "savepoint", "release", "prepare", "copy");

    private final String sql;
    private final List<String> parts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private int position;
    private int partStart;
    private int end;
    private boolean ended;

    private SqlLexer(String sql) {
        this.sql = sql;
        this.end = sql.length();
    }

    /** The text around the names, one part more than there are names; and the names, as often as they occur. */
    record Parts(List<String> texts, List<String> names) {}

    static Parts parts(String sql) {
        SqlLexer lexer = new SqlLexer(Codecs.encodable(sql));
        while (lexer.position < sql.length()) {
            lexer.token();
        }
        lexer.check();
        lexer.parts.add(sql.substring(lexer.partStart, Math.max(lexer.partStart, lexer.end)));
        return new Parts(List.copyOf(lexer.parts), List.copyOf(lexer.names));
    }

    private void token() {
        char next = sql.charAt(position);
        if (Character.isWhitespace(next)) position++;
        else if (looking("--")) lineComment();
        else if (looking("/*")) blockComment();
        else if (next == ';') semicolon();
        else significant(next);
    }

    private void significant(char next) {
        if (ended) {
            throw refuse("more than one statement", "send them one by one");
        }
        if (next == '\'') quoted('\'', false);
        else if (next == '"') quoted('"', false);
        else if (next == '$') dollar();
        else if (next == ':') colon();
        else if (Character.isJavaIdentifierStart(next)) word();
        else other();
    }

    private void other() {
        words.add("");
        position++;
    }

    private void word() {
        int start = position;
        while (position < sql.length() && Character.isJavaIdentifierPart(sql.charAt(position)) && at(position) != 0) {
            position++;
        }
        String word = sql.substring(start, position);
        words.add(word.toLowerCase(Locale.ROOT));
        if (word.equalsIgnoreCase("e") && at(position) == '\'') {
            quoted('\'', true);
        }
    }

    private void colon() {
        if (at(position + 1) == ':') {
            position += 2;
        } else if (Character.isJavaIdentifierStart(at(position + 1)) && at(position + 1) != '$') {
            name();
        } else {
            other();
        }
    }

    private void name() {
        parts.add(sql.substring(partStart, position));
        int start = ++position;
        while (Character.isJavaIdentifierPart(at(position)) && at(position) != 0) {
            position++;
        }
        names.add(sql.substring(start, position));
        words.add("");
        partStart = position;
    }

    private void quoted(char quote, boolean escapes) {
        words.add("");
        position++;
        while (at(position) != quote || at(position + 1) == quote) {
            boolean two = at(position) == quote || (escapes && at(position) == '\\');
            position += two ? 2 : 1;
            if (position >= sql.length()) {
                throw refuse("a quote is not closed", "close it");
            }
        }
        position++;
    }

    private void dollar() {
        int close = sql.indexOf('$', position + 1);
        boolean tag = close > 0 && sql.substring(position + 1, close).matches("([\\p{L}_][\\p{L}\\p{N}_]*)?");
        if (!tag) {
            throw refuse("a number of a parameter: $", "name it: :name, and bind it");
        }
        words.add("");
        String delimiter = sql.substring(position, close + 1);
        skipTo(delimiter, close + 1);
    }

    private void skipTo(String delimiter, int from) {
        int found = sql.indexOf(delimiter, from);
        if (found < 0) {
            throw refuse("a quote is not closed: " + delimiter, "close it");
        }
        position = found + delimiter.length();
    }

    private void lineComment() {
        while (position < sql.length() && at(position) != '\n' && at(position) != '\r') {
            position++;
        }
    }

    private void blockComment() {
        int depth = 0;
        do {
            depth += looking("/*") ? 1 : looking("*/") ? -1 : 0;
            position += looking("/*") || looking("*/") ? 2 : 1;
        } while (depth > 0 && position < sql.length());
        if (depth > 0) {
            throw refuse("a comment is not closed", "close it");
        }
    }

    private void semicolon() {
        end = Math.min(end, position++);
        ended = true;
    }

    private void check() {
        if (words.isEmpty()) {
            throw refuse("a blank statement", "say something");
        }
        boolean prepared = words.get(0).equals("prepare") && !words.contains("transaction");
        if (REFUSED.contains(words.get(0)) && !prepared) {
            String first = words.get(0).toUpperCase(Locale.ROOT);
            throw refuse(
                    first + " is not for raw SQL",
                    first.equals("COPY")
                            ? "the driver cannot copy: insert or select"
                            : "use transaction(…) of the engine, which must know what is committed");
        }
    }

    private boolean looking(String text) {
        return sql.startsWith(text, position);
    }

    private char at(int index) {
        return index < sql.length() ? sql.charAt(index) : 0;
    }

    private UsageException refuse(String what, String remedy) {
        return new UsageException(what, sql.strip() + ", at " + position, remedy);
    }
}
