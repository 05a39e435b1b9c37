package dev.gino.dsl;

import dev.gino.type.RowType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is selected or returned, and what becomes of it. Made by {@link Into#into} and by whatever can be selected.
 *
 * @param <R> what a row becomes
 */
public final class SelectList<R> implements Selectable<R> {
    private final List<SelectedColumn> columns;
    private final Supplier<Reading<R>> reading;
    private volatile @Nullable Projection<R> projection;

    /** How rows are read is not asked for before a query is sent. */
    SelectList(List<SelectedColumn> columns, Supplier<Reading<R>> reading) {
        this.columns = columns;
        this.reading = reading;
    }

    SelectList(List<SelectedColumn> columns, Projection<R> projection) {
        this(columns, projection::reading);
        this.projection = projection;
    }

    /** One expression: its value. */
    static <T> SelectList<T> of(Expression<T, ?> expression, String label) {
        return new SelectList<>(List.of(new SelectedColumn(expression, label)), Reading.Single::new);
    }

    /** Several: a {@link Row}. */
    static SelectList<Row> of(Selectable<?> first, Selectable<?> second, Selectable<?>... others) {
        List<SelectedColumn> columns = new ArrayList<>(2 + others.length);
        add(first, columns);
        add(second, columns);
        for (Selectable<?> other : others) {
            add(other, columns);
        }
        return rows(columns);
    }

    static SelectList<Row> rows(List<SelectedColumn> columns) {
        return new SelectList<>(columns, () -> rowsOf(columns));
    }

    private static Reading<Row> rowsOf(List<SelectedColumn> columns) {
        List<Expression<?, ?>> expressions = columns.stream()
                .<Expression<?, ?>>map(SelectedColumn::expression)
                .toList();
        return new Reading.Mapped<>(values -> new Row(expressions, values));
    }

    /** Several: what a constructor makes of them. */
    static <R> SelectList<R> into(Function<@Nullable Object[], R> constructor, Selectable<?>... parts) {
        return new SelectList<>(columns(List.of(parts)), () -> reading(constructor, List.of(parts)));
    }

    private static <R> Reading<R> reading(
            Function<@Nullable Object[], R> constructor, List<? extends Selectable<?>> parts) {
        boolean flat = parts.stream().allMatch(part -> part instanceof Expression || part instanceof Labelled);
        List<Projection<?>> projections = parts.stream()
                .<Projection<?>>map(part -> part.selected().projection())
                .toList();
        return flat ? new Reading.Mapped<>(constructor) : new Reading.Nested<>(projections, constructor);
    }

    /** Several: a record or a bean, by their names. */
    static <R> SelectList<R> named(Class<R> type, List<? extends Selectable<?>> parts) {
        SelectList<R> list = new SelectList<>(columns(parts), () -> new Reading.Typed<>(RowType.of(type)));
        Components.check(RowType.of(type), list.projection().outputs(), "select");
        return list;
    }

    private static List<SelectedColumn> columns(List<? extends Selectable<?>> parts) {
        List<SelectedColumn> columns = new ArrayList<>(parts.size());
        parts.forEach(part -> add(part, columns));
        return columns;
    }

    private static void add(Selectable<?> part, List<SelectedColumn> columns) {
        if (part instanceof Expression<?, ?> expression) {
            columns.add(new SelectedColumn(expression, expression.label()));
        } else {
            columns.addAll(part.selected().columns());
        }
    }

    List<SelectedColumn> columns() {
        return columns;
    }

    /** What a row becomes. */
    Projection<R> projection() {
        Projection<R> known = projection;
        if (known == null) {
            known = new Projection<>(
                    columns.stream().map(SelectedColumn::output).toList(), reading.get());
            projection = known;
        }
        return known;
    }

    @Override
    public SelectList<R> selected() {
        return this;
    }
}
