package dev.gino.dsl;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is selected or returned, and what becomes of it. */
record SelectList<R>(List<Selectable<?>> columns, Projection<R> projection) {
    /** One expression: its value. */
    static <T> SelectList<T> of(Selectable<T> column) {
        return of(List.of(column), new Reading.Single<>());
    }

    /** Several: a {@link Row}. */
    static SelectList<Row> of(Selectable<?> first, Selectable<?> second, Selectable<?>... others) {
        List<Selectable<?>> columns = Stream.concat(Stream.of(first, second), Arrays.stream(others))
                .<Selectable<?>>map(column -> column)
                .toList();
        List<Expression<?, ?>> expressions =
                columns.stream().<Expression<?, ?>>map(Selectable::unlabelled).toList();
        return of(columns, new Reading.Mapped<>(values -> new Row(expressions, values)));
    }

    /** Several: what a constructor makes of them. */
    static <R> SelectList<R> into(Function<@Nullable Object[], R> constructor, Selectable<?>... columns) {
        return of(List.of(columns), new Reading.Mapped<>(constructor));
    }

    private static <R> SelectList<R> of(List<Selectable<?>> columns, Reading<R> reading) {
        return new SelectList<>(
                columns,
                new Projection<>(columns.stream().map(Selectable::output).toList(), reading));
    }
}
