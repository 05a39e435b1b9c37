package dev.gino.dsl;

/** A statement that changes rows, and can answer with them as they are then. */
abstract sealed class Modification extends Rendered permits Insert, Update, Delete {
    /** {@code returning} all of the table, as its objects. */
    public <R> Returning<R> returning(Table<R> whole) {
        return Returning.of(this, whole);
    }

    /** {@code returning expression}. */
    public <T> Returning<T> returning(Expression<T, ?> expression) {
        return Returning.of(this, expression);
    }

    /** {@code returning expressions}. */
    public Returning<Row> returning(Expression<?, ?> first, Expression<?, ?> second, Expression<?, ?>... others) {
        return Returning.of(this, first, second, others);
    }
}
