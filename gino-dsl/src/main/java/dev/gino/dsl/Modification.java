package dev.gino.dsl;

import java.util.List;

/** A statement that changes rows, and can answer with them as they are then. */
public abstract sealed class Modification extends Rendered permits Insert, Update, Delete, Merge, WithModification {
    Modification() {}

    /** {@code returning} what can be selected: an expression, a table as its objects, or {@link Into#into}. */
    public final <R> Returning<R> returning(Selectable<R> selected) {
        return new Returning<>(this, selected.selected());
    }

    /** {@code returning expressions}. */
    public final Returning<Row> returning(Selectable<?> first, Selectable<?> second, Selectable<?>... others) {
        return new Returning<>(this, SelectList.of(first, second, others));
    }

    /** {@code with tables this}. */
    public final Modification with(CommonTable<?>... tables) {
        return new WithModification(List.of(tables), this);
    }
}
