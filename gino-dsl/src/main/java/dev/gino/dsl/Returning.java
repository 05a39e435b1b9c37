package dev.gino.dsl;

import java.util.List;

/**
 * {@code insert|update|delete|merge … returning …}: a change that answers with the rows it made.
 *
 * @param <R> what a row becomes
 * @see <a href="https://www.postgresql.org/docs/current/dml-returning.html">PostgreSQL: returning data</a>
 */
public final class Returning<R> extends Rendered implements Query<R> {
    final Modification change;
    final SelectList<R> list;

    Returning(Modification change, SelectList<R> list) {
        this.change = change;
        this.list = list;
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
