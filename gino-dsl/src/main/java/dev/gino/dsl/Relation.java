package dev.gino.dsl;

/**
 * What may stand in from: a table, or what is like one.
 *
 * @param <R> what a row of it becomes
 * @see <a href="https://www.postgresql.org/docs/current/queries-table-expressions.html">PostgreSQL: table
 *     expressions</a>
 */
public abstract sealed class Relation<R> implements Selectable<R> permits Table, Derived, Sample {
    Relation() {}

    /** The name that its columns are qualified with, as it stands in a statement. */
    abstract String qualifier();
}
