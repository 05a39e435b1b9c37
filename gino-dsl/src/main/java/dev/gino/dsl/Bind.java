package dev.gino.dsl;

import dev.gino.type.Codec;
import org.jspecify.annotations.Nullable;

/**
 * A value that travels beside the text of a statement.
 *
 * @param value the value, or {@code null} for SQL NULL
 * @param codec how it crosses the wire
 */
public record Bind<T>(@Nullable T value, Codec<T> codec) {
    /**
     * What the driver is handed; {@code null} for SQL NULL.
     *
     * @throws dev.gino.error.UsageException if the value is none of its type's
     */
    public @Nullable Object carrier() {
        return value == null ? null : codec.carrier(value);
    }

    /** The type; never the value. */
    @Override
    public String toString() {
        return codec.name();
    }
}
