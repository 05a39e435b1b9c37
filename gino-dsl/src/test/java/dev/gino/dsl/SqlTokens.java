package dev.gino.dsl;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A statement cut into the tokens that PostgreSQL sees; a block in quotes, into those of the block. */
final class SqlTokens {
    private static final Pattern TOKEN = Pattern.compile(
            "--|/\\*|\"(?:[^\"]++|\"\")*+\"|E'(?:[^'\\\\]++|''|\\\\.)*+'|'(?:[^']++|'')*+'"
                    + "|(\\$(?:[a-z][a-z0-9]*)?\\$).*?\\1|[A-Za-z0-9_]+|\\S",
            Pattern.DOTALL);

    private SqlTokens() {}

    /**
     * A token.
     *
     * @param text as it stands there
     * @param value what PostgreSQL makes of it
     */
    record Token(String text, String value) {
        static Token of(MatchResult match) {
            return new Token(match.group(), meant(match.group()));
        }
    }

    static List<Token> of(String sql) {
        boolean block = sql.startsWith("do ");
        List<Token> tokens = TOKEN.matcher(sql).results().map(Token::of).toList();
        return block ? of(tokens.get(1).value()) : tokens;
    }

    private static String meant(String token) {
        if (token.startsWith("\"")) return inside(token, 1, 1).replace("\"\"", "\"");
        else if (token.startsWith("E'"))
            return inside(token, 2, 1).replace("''", "'").replace("\\\\", "\\");
        else if (token.startsWith("'")) return inside(token, 1, 1).replace("''", "'");
        else if (token.startsWith("$") && token.length() > 1) return inside(token, tag(token), tag(token));
        else return token;
    }

    private static int tag(String token) {
        return token.indexOf('$', 1) + 1;
    }

    private static String inside(String text, int before, int after) {
        return text.substring(before, text.length() - after);
    }
}
