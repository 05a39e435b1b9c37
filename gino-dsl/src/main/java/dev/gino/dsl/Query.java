package dev.gino.dsl;

/**
 * A statement that answers with rows whose shape is known.
 *
 * @param <R> what one row becomes
 */
public interface Query<R> extends Statement {
    /** The columns that come back, and what a row of them becomes. */
    Projection<R> projection();
}
