package dev.gino.dsl;

import dev.gino.type.RowType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a row becomes.
 *
 * @param <R> the class of it
 */
public sealed interface Reading<R> {
    /** The value of the only column, which may be null. */
    record Single<R>() implements Reading<R> {}

    /** What a function makes of the values of the columns, in their order. */
    record Mapped<R>(Function<@Nullable Object[], R> mapper) implements Reading<R> {}

    /** A record or a bean whose components have the names of the columns. */
    record Typed<R>(RowType<R> type) implements Reading<R> {}

    /**
     * What a function makes of several objects, each of its own columns, which follow each other. An object all of whose
     * columns are NULL, as those of a left join without a partner, is null.
     */
    record Nested<R>(List<Projection<?>> parts, Function<@Nullable Object[], R> mapper) implements Reading<R> {
        /** Of projections in the order of their columns. */
        public Nested {
            parts = List.copyOf(parts);
        }
    }
}
