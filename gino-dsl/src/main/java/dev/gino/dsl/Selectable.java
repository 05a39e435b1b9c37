package dev.gino.dsl;

/**
 * What may stand in a select list: an expression, one with a label, or several columns that become one object, such as
 * a table or {@link Into#into}.
 *
 * @param <T> what a row of it becomes
 */
public sealed interface Selectable<T> permits Expression, Labelled, Relation, SelectList {
    /** Its columns, and what a row of them becomes. */
    SelectList<T> selected();
}
