package dev.gino.dsl;

import dev.gino.type.RowType;
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
}
