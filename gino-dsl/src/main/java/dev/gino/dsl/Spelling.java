package dev.gino.dsl;

import dev.gino.error.UsageException;
import dev.gino.type.Codecs;
import java.util.stream.Stream;

/**
 * How parts of a statement are spelled, for those who make statements of their own: {@code dev.gino.ddl} has no other
 * tool.
 */
public final class Spelling {
    private Spelling() {}

    /** A name, quoted if it needs to be. */
    public static String identifier(String name) {
        return Identifier.sql(name);
    }

    /**
     * A text as a literal, which no text can break out of, whatever {@code standard_conforming_strings} says.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">PostgreSQL: string constants</a>
     */
    public static String literal(String text) {
        return SqlWriter.literal(text);
    }

    /**
     * An expression as it stands in a table's own definition: its values spelled inside, its columns without the
     * table's name.
     */
    public static String inline(Expression<?, ?> expression) {
        return SqlRenderer.inline(expression.node());
    }

    /** An expression with its values spelled inside, and its columns with the name of their table. */
    public static String qualified(Expression<?, ?> expression) {
        return SqlRenderer.qualified(expression.node());
    }

    /** A query as it stands in a view: its values spelled inside, its columns of their own types. */
    public static String query(Statement query) {
        if (query instanceof Rendered rendered) {
            return SqlRenderer.query(rendered);
        }
        throw new UsageException("no query of this library", query.toString(), "build it with select(…), or sql(…)");
    }

    /** A text between dollars, with a tag that does not occur in it. */
    public static String dollarQuoted(String text) {
        String body = Codecs.encodable(text);
        return Stream.iterate(0, number -> number + 1)
                .map(number -> number == 0 ? "$body$" : "$body" + number + "$")
                .filter(tag -> (body + tag).indexOf(tag) == body.length())
                .findFirst()
                .map(tag -> tag + body + tag)
                .orElseThrow();
    }
}
