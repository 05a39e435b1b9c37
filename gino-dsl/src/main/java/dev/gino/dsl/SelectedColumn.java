package dev.gino.dsl;

/**
 * One column of a select list.
 *
 * @param expression what it says
 * @param label its name; empty if PostgreSQL is to choose
 */
record SelectedColumn(Expression<?, ?> expression, String label) {
    Output output() {
        return new Output(label, expression.type().codec());
    }
}
