package dev.gino.dsl;

import java.util.List;

/**
 * {@code insert|update|delete … returning …}: a change that answers with the rows it made.
 *
 * @param <R> what a row becomes
 * @see <a href="https://www.postgresql.org/docs/current/dml-returning.html">PostgreSQL: returning data</a>
 */
public final class Returning<R> extends Rendered implements Query<R> {
    final Modification change;
    final SelectList<R> list;

    private Returning(Modification change, SelectList<R> list) {
        this.change = change;
        this.list = list;
    }

    static <R> Returning<R> of(Modification change, Table<R> table) {
        return new Returning<>(change, table.list());
    }

    static <T> Returning<T> of(Modification change, Expression<T, ?> expression) {
        return new Returning<>(change, SelectList.of(expression));
    }

    static Returning<Row> of(
            Modification change, Expression<?, ?> first, Expression<?, ?> second, Expression<?, ?>... others) {
        return new Returning<>(change, SelectList.of(first, second, others));
    }

    @Override
    public Projection<R> projection() {
        return list.projection();
    }

    @Override
    List<?> clauses() {
        return List.of(change, list.columns());
    }
}
