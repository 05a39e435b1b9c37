package dev.gino.dsl;

/**
 * {@code expression as label}: legal in a select list, and nowhere else.
 *
 * @param unlabelled the expression
 * @param label its name in the result
 */
public record Labelled<T>(Expression<T, ?> unlabelled, String label) implements Selectable<T> {
    /** Refuses a label that is no identifier. */
    public Labelled {
        new Identifier(label);
    }
}
