package dev.gino.engine;

import dev.gino.dsl.Assignable;
import dev.gino.dsl.Assignment;
import dev.gino.dsl.Condition;
import dev.gino.dsl.Expression;
import dev.gino.dsl.Table;
import dev.gino.error.NoRowException;
import dev.gino.model.Model;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;

/**
 * The update of one row: the one that has the key which its object had when this was begun. Immutable; its words answer
 * changed copies, and {@link #apply()} sends it.
 *
 * @param <R> the class of the row's object
 */
public final class RowUpdate<R> {
    private final Executor executor;
    private final Table<R> table;
    private final R row;
    private final Condition key;
    private final List<Assignment<?>> assignments;

    private RowUpdate(Executor executor, Table<R> table, R row, Condition key, List<Assignment<?>> assignments) {
        this.executor = executor;
        this.table = table;
        this.row = row;
        this.key = key;
        this.assignments = assignments;
    }

    static <R> RowUpdate<R> of(Executor executor, Table<R> table, R row) {
        return new RowUpdate<>(executor, table, row, Model.of(table).key(row), List.of());
    }

    /** {@code set target = value}. */
    public <T> RowUpdate<R> set(Assignable<T> target, T value) {
        return set(target.to(value));
    }

    /** {@code set target = expression}, computed from the row as it is in the database. */
    public <T> RowUpdate<R> set(Assignable<T> target, Expression<T, ?> value) {
        return set(target.to(value));
    }

    /** More assignments; of two to one target, the last counts. */
    public RowUpdate<R> set(Assignment<?>... more) {
        List<Assignment<?>> all = new ArrayList<>(assignments);
        all.addAll(List.of(more));
        return new RowUpdate<>(executor, table, row, key, List.copyOf(all));
    }

    /**
     * {@code update table set … where key = … returning …}: the row as it is then. The object it was made of stays as it
     * is. If nothing is set, nothing is sent.
     *
     * <p>Fails with {@link NoRowException} if the row is there no more.
     */
    public Future<R> apply() {
        return assignments.isEmpty()
                ? Future.succeededFuture(row)
                : executor.one(Model.of(table).update(key, assignments.toArray(Assignment<?>[]::new)));
    }
}
