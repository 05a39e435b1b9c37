package dev.gino.dsl;

import dev.gino.type.Codec;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a lexeme of a document weighs. */
public enum Weight {
    /** The most. */
    A,
    /** Less. */
    B,
    /** Still less. */
    C,
    /** The least, and the usual. */
    D;

    private static final SqlType<String, ValueExpression<String>> CHARS =
            SqlType.of(Codec.text("\"char\"[]", String.class, text -> text, text -> text));

    TextExpression literal() {
        return Dsl.literal(name());
    }

    static ValueExpression<String> array(Weight... weights) {
        String letters = Stream.of(weights)
                .map(weight -> weight.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(",", "{", "}"));
        return Dsl.literal(letters).cast(CHARS);
    }
}
