package dev.gino.dsl;

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
}
