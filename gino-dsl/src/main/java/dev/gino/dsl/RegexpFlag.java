package dev.gino.dsl;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a regular expression is read.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-matching.html">PostgreSQL: pattern matching</a>
 */
public enum RegexpFlag {
    /** {@code g}: every match, not only the first. */
    GLOBAL('g'),
    /** {@code i}: upper and lower case are the same. */
    IGNORE_CASE('i'),
    /** {@code n}: {@code .} and brackets do not match a new line; {@code ^} and {@code $} match at each line. */
    NEWLINE('n'),
    /** {@code p}: {@code .} and brackets do not match a new line. */
    PARTIAL_NEWLINE('p'),
    /** {@code w}: {@code ^} and {@code $} match at each line. */
    WEIRD_NEWLINE('w'),
    /** {@code x}: white space and comments are ignored. */
    EXPANDED('x'),
    /** {@code q}: no regular expression, but a text to be taken literally. */
    LITERAL('q');

    private final char letter;

    RegexpFlag(char letter) {
        this.letter = letter;
    }

    static TextExpression value(RegexpFlag... flags) {
        return Dsl.literal(
                Stream.of(flags).map(flag -> String.valueOf(flag.letter)).collect(Collectors.joining()));
    }

    /** The arguments, and behind them the flags, if there are any. */
    static Expression<?, ?>[] after(RegexpFlag[] flags, Expression<?, ?>... arguments) {
        if (flags.length == 0) {
            return arguments;
        }
        Expression<?, ?>[] more = Arrays.copyOf(arguments, arguments.length + 1);
        more[arguments.length] = value(flags);
        return more;
    }
}
