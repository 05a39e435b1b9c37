package dev.gino.dsl;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A sequence: {@code Sequence.of("invoice_numbers", options -> options.startWith(1000))}.
 *
 * @param schema its schema, if that is not on the search path
 * @param name its name
 * @param options how it counts
 */
public record Sequence(@Nullable Identifier schema, Identifier name, SequenceOptions options) {
    /** One that counts 1, 2, 3 … */
    public static Sequence of(String name) {
        return new Sequence(null, new Identifier(name), SequenceOptions.NONE);
    }

    /** One that counts as it is told. */
    public static Sequence of(String name, UnaryOperator<SequenceOptions> options) {
        return new Sequence(null, new Identifier(name), options.apply(SequenceOptions.NONE));
    }

    /** {@code schema.name}. */
    public Sequence in(String other) {
        return new Sequence(new Identifier(other), name, options);
    }

    /** The name as it stands in a statement. */
    public String sql() {
        return schema == null ? name.sql() : schema.sql() + "." + name.sql();
    }

    /** {@code nextval('name')}. */
    public NumericExpression<Long> next() {
        return call("nextval");
    }

    /** {@code currval('name')}: the last number that this session has had of it. */
    public NumericExpression<Long> current() {
        return call("currval");
    }

    private NumericExpression<Long> call(String function) {
        return Functions.call(SqlTypes.BIGINT, function, Dsl.literal(sql()));
    }
}
