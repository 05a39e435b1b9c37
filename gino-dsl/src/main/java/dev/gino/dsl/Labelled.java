package dev.gino.dsl;

/**
 * {@code expression as label}: legal in a select list, and nowhere else.
 *
 * @param unlabelled the expression
 * @param label its name in the result
 */
public record Labelled<T, E extends Expression<T, E>>(Expression<T, E> unlabelled, String label)
        implements Selectable<T> {
    /** Refuses a label that is no identifier. */
    public Labelled {
        new Identifier(label);
    }

    @Override
    public SelectList<T> selected() {
        return SelectList.of(unlabelled, label);
    }
}
