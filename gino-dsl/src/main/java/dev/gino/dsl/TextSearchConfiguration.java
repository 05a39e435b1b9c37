package dev.gino.dsl;

import dev.gino.type.Codec;

/**
 * How texts are made lexemes, such as {@code english}. Without one, PostgreSQL takes {@code
 * default_text_search_config}.
 *
 * @param name as PostgreSQL has it, not quoted
 * @see <a href="https://www.postgresql.org/docs/current/textsearch-intro.html">PostgreSQL: configurations</a>
 */
public record TextSearchConfiguration(String name) {
    /** Breaks texts into words, and leaves them as they are. */
    public static final TextSearchConfiguration SIMPLE = new TextSearchConfiguration("simple");
    /** Knows the endings of English, and its most frequent words. */
    public static final TextSearchConfiguration ENGLISH = new TextSearchConfiguration("english");

    private static final SqlType<String, ValueExpression<String>> REGCONFIG =
            SqlType.of(Codec.text("regconfig", String.class, text -> text, text -> text));

    /** {@code 'name'::regconfig}: a literal, for an index wants the same one. */
    ValueExpression<String> literal() {
        return Dsl.literal(Identifier.sql(name)).cast(REGCONFIG);
    }
}
