package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Functions.call;
import static dev.gino.dsl.SqlTypes.BIGINT;

import dev.gino.type.Codec;

/**
 * Sequences, by their names.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-sequence.html">PostgreSQL: sequence functions</a>
 */
public final class Sequences {
    private Sequences() {}

    /** {@code nextval('sequence'::regclass)}: its next number, never given again. */
    public static NumericExpression<Long> nextval(String sequence) {
        return named(sequence).call(BIGINT, "nextval");
    }

    /** {@code currval('sequence'::regclass)}: what this session was given last. */
    public static NumericExpression<Long> currval(String sequence) {
        return named(sequence).call(BIGINT, "currval");
    }

    /** {@code lastval()}: what this session was given last, by any sequence. */
    public static NumericExpression<Long> lastval() {
        return call(BIGINT, "lastval");
    }

    /** {@code setval('sequence'::regclass, number)}: the next is one more. */
    public static NumericExpression<Long> setval(String sequence, long number) {
        return named(sequence).call(BIGINT, "setval", value(number));
    }

    /** {@code setval('sequence'::regclass, number, given)}: unless it was given, the next is that. */
    public static NumericExpression<Long> setval(String sequence, long number, boolean given) {
        return named(sequence).call(BIGINT, "setval", value(number), value(given));
    }

    private static final SqlType<String, ValueExpression<String>> REGCLASS =
            SqlType.of(Codec.text("regclass", String.class, text -> text, text -> text));

    private static ValueExpression<String> named(String sequence) {
        return Dsl.literal(Identifier.sql(sequence)).cast(REGCLASS);
    }
}
