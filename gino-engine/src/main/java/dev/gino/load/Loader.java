package dev.gino.load;

import dev.gino.dsl.Projection;

/**
 * Makes an object of each row of a result. Planned once for a projection, and by position, never by name.
 *
 * @param <R> what a row becomes
 */
public interface Loader<R> {
    /** What this row becomes; {@code null} only where the query selects one column and its value is SQL NULL. */
    R load(RowView row);

    /** The plan for a projection, which keeps it. */
    static <R> Loader<R> of(Projection<R> projection) {
        return projection.plan(Loader.class, Loaders::of);
    }
}
