package dev.gino.dsl;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an index compares: {@code gist_trgm_ops (siglen = 32)}.
 *
 * @param schema its schema, if that is not on the search path
 * @param name its name
 * @param parameters its parameters
 */
public record OperatorClass(@Nullable Identifier schema, Identifier name, Map<Identifier, String> parameters) {
    /** One on the search path. */
    public static OperatorClass of(String name) {
        return new OperatorClass(null, new Identifier(name), Map.of());
    }

    /** {@code schema.name}. */
    public OperatorClass in(String other) {
        return new OperatorClass(new Identifier(other), name, parameters);
    }

    /** {@code (parameter = value)}. */
    public OperatorClass with(String parameter, Object value) {
        Map<Identifier, String> more = new LinkedHashMap<>(parameters);
        more.put(new Identifier(parameter), String.valueOf(value));
        return new OperatorClass(schema, name, more);
    }
}
