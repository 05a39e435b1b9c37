package dev.gino.dsl;

import dev.gino.type.RowType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is selected or returned, and what becomes of it. Made by {@link Dsl#into} and by whatever can be selected.
 *
 * @param <R> what a row becomes
 */
public final class SelectList<R> implements Selectable<R> {
    private final List<SelectedColumn> columns;
    private final Projection<R> projection;

    SelectList(List<SelectedColumn> columns, Reading<R> reading) {
        this.columns = List.copyOf(columns);
        this.projection = new Projection<>(
                this.columns.stream().map(SelectedColumn::output).toList(), reading);
    }

    SelectList(List<SelectedColumn> columns, Projection<R> projection) {
        this.columns = columns;
        this.projection = projection;
    }

    /** One expression: its value. */
    static <T> SelectList<T> of(Expression<T, ?> expression, String label) {
        return new SelectList<>(List.of(new SelectedColumn(expression, label)), new Reading.Single<>());
    }

    /** Several: a {@link Row}. */
    static SelectList<Row> of(Selectable<?> first, Selectable<?> second, Selectable<?>... others) {
        return rows(Stream.concat(Stream.of(first, second), Arrays.stream(others))
                .<Selectable<?>>map(part -> part)
                .toList());
    }

    static SelectList<Row> rows(List<? extends Selectable<?>> parts) {
        return rowsOf(columns(parts));
    }

    static SelectList<Row> rowsOf(List<SelectedColumn> columns) {
        List<Expression<?, ?>> expressions = columns.stream()
                .<Expression<?, ?>>map(SelectedColumn::expression)
                .toList();
        return new SelectList<>(columns, new Reading.Mapped<>(values -> new Row(expressions, values)));
    }

    /** Several: what a constructor makes of them. */
    static <R> SelectList<R> into(Function<@Nullable Object[], R> constructor, Selectable<?>... parts) {
        boolean flat = Arrays.stream(parts).allMatch(part -> part instanceof Expression || part instanceof Labelled);
        List<SelectedColumn> columns = columns(List.of(parts));
        return new SelectList<>(
                columns,
                flat
                        ? new Reading.Mapped<>(constructor)
                        : new Reading.Nested<>(
                                Arrays.stream(parts)
                                        .<Projection<?>>map(
                                                part -> part.selected().projection())
                                        .toList(),
                                constructor));
    }

    /** Several: a record or a bean, by their names. */
    static <R> SelectList<R> named(Class<R> type, List<? extends Selectable<?>> parts) {
        SelectList<R> list = new SelectList<>(columns(parts), new Reading.Typed<>(RowType.of(type)));
        Components.check(RowType.of(type), list.projection().outputs(), "select");
        return list;
    }

    private static List<SelectedColumn> columns(List<? extends Selectable<?>> parts) {
        List<SelectedColumn> columns = new ArrayList<>(parts.size());
        for (Selectable<?> part : parts) {
            if (part instanceof Expression<?, ?> expression) {
                columns.add(new SelectedColumn(expression, expression.label()));
            } else {
                columns.addAll(part.selected().columns());
            }
        }
        return columns;
    }

    List<SelectedColumn> columns() {
        return columns;
    }

    /** What a row becomes. */
    Projection<R> projection() {
        return projection;
    }

    @Override
    public SelectList<R> selected() {
        return this;
    }
}
