package dev.gino.dsl;

import java.util.List;

/**
 * Functions that look at the rows around a row, and the words for which rows those are. Meant to be imported statically.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-window.html">PostgreSQL: window functions</a>
 */
public final class WindowFunctions {
    private WindowFunctions() {}

    /** A function that makes no sense without {@code over}. */
    public static final class WindowFunction<T, E extends Expression<T, E>> {
        private final SqlType<T, E> type;
        private final Node call;

        private WindowFunction(SqlType<T, E> type, Node call) {
            this.type = type;
            this.call = call;
        }

        /** {@code function(…) over (window)}. */
        public E over(Window window) {
            return type.expression(new Node.Over(call, window));
        }
    }

    private static <T, E extends Expression<T, E>> WindowFunction<T, E> call(
            SqlType<T, E> type, String function, Node... arguments) {
        return new WindowFunction<>(type, Node.Call.of(function, List.of(arguments)));
    }

    private static Node integer(int number) {
        return Dsl.value(number).node();
    }

    /** {@code over ()}: all rows. */
    public static Window allRows() {
        return Window.ALL;
    }

    /** {@code partition by expressions}, to be continued. */
    public static Window partitionBy(Expression<?, ?>... expressions) {
        return Window.ALL.partitionBy(expressions);
    }

    /** {@code order by orderings}, to be continued. */
    public static Window orderBy(Ordering... orderings) {
        return Window.ALL.orderBy(orderings);
    }

    /** {@code unbounded preceding}. */
    public static Window.Bound unboundedPreceding() {
        return new Window.Bound(null, "unbounded preceding");
    }

    /** {@code offset preceding}, in rows or groups. */
    public static Window.Bound preceding(int offset) {
        return preceding(Dsl.value(offset));
    }

    /** {@code offset preceding}, as far as the value that is ordered by. */
    public static Window.Bound preceding(Expression<?, ?> offset) {
        return new Window.Bound(offset.node(), " preceding");
    }

    /** {@code current row}. */
    public static Window.Bound currentRow() {
        return new Window.Bound(null, "current row");
    }

    /** {@code offset following}, in rows or groups. */
    public static Window.Bound following(int offset) {
        return following(Dsl.value(offset));
    }

    /** {@code offset following}, as far as the value that is ordered by. */
    public static Window.Bound following(Expression<?, ?> offset) {
        return new Window.Bound(offset.node(), " following");
    }

    /** {@code unbounded following}. */
    public static Window.Bound unboundedFollowing() {
        return new Window.Bound(null, "unbounded following");
    }

    /** {@code row_number()}: from one. */
    public static WindowFunction<Long, NumericExpression<Long>> rowNumber() {
        return call(SqlTypes.BIGINT, "row_number");
    }

    /** {@code rank()}: rows that are equal in order have the same, and leave a gap behind them. */
    public static WindowFunction<Long, NumericExpression<Long>> rank() {
        return call(SqlTypes.BIGINT, "rank");
    }

    /** {@code dense_rank()}: rows that are equal in order have the same, and leave no gap. */
    public static WindowFunction<Long, NumericExpression<Long>> denseRank() {
        return call(SqlTypes.BIGINT, "dense_rank");
    }

    /** {@code percent_rank()}: from 0 to 1. */
    public static WindowFunction<Double, NumericExpression<Double>> percentRank() {
        return call(SqlTypes.DOUBLE, "percent_rank");
    }

    /** {@code cume_dist()}: which part of the rows is not after this one, above 0 and to 1. */
    public static WindowFunction<Double, NumericExpression<Double>> cumeDist() {
        return call(SqlTypes.DOUBLE, "cume_dist");
    }

    /** {@code ntile(buckets)}: the number of the bucket, from one. */
    public static WindowFunction<Integer, NumericExpression<Integer>> ntile(int buckets) {
        return call(SqlTypes.INTEGER, "ntile", integer(buckets));
    }

    /** {@code lag(expression)}: of the row before; NULL of the first. */
    public static <T, E extends Expression<T, E>> WindowFunction<T, E> lag(Expression<T, E> expression) {
        return call(expression.type(), "lag", expression.node());
    }

    /** {@code lag(expression, offset)}: of the row so many before. */
    public static <T, E extends Expression<T, E>> WindowFunction<T, E> lag(Expression<T, E> expression, int offset) {
        return call(expression.type(), "lag", expression.node(), integer(offset));
    }

    /** {@code lag(expression, offset, otherwise)}: of the row so many before; where there is none, what is given. */
    public static <T, E extends Expression<T, E>> WindowFunction<T, E> lag(
            Expression<T, E> expression, int offset, Expression<T, ?> otherwise) {
        SqlType<T, E> type = expression.type();
        return call(type, "lag", expression.node(), integer(offset), type.represent(otherwise));
    }

    /** {@code lead(expression)}: of the row after; NULL of the last. */
    public static <T, E extends Expression<T, E>> WindowFunction<T, E> lead(Expression<T, E> expression) {
        return call(expression.type(), "lead", expression.node());
    }

    /** {@code lead(expression, offset)}: of the row so many after. */
    public static <T, E extends Expression<T, E>> WindowFunction<T, E> lead(Expression<T, E> expression, int offset) {
        return call(expression.type(), "lead", expression.node(), integer(offset));
    }

    /** {@code lead(expression, offset, otherwise)}: of the row so many after; where there is none, what is given. */
    public static <T, E extends Expression<T, E>> WindowFunction<T, E> lead(
            Expression<T, E> expression, int offset, Expression<T, ?> otherwise) {
        SqlType<T, E> type = expression.type();
        return call(type, "lead", expression.node(), integer(offset), type.represent(otherwise));
    }

    /** {@code first_value(expression)}: of the first row of the frame. */
    public static <T, E extends Expression<T, E>> WindowFunction<T, E> firstValue(Expression<T, E> expression) {
        return call(expression.type(), "first_value", expression.node());
    }

    /** {@code last_value(expression)}: of the last row of the frame, which ends at the current row unless said otherwise. */
    public static <T, E extends Expression<T, E>> WindowFunction<T, E> lastValue(Expression<T, E> expression) {
        return call(expression.type(), "last_value", expression.node());
    }

    /** {@code nth_value(expression, n)}: of a row of the frame, counted from one; NULL if it has less. */
    public static <T, E extends Expression<T, E>> WindowFunction<T, E> nthValue(Expression<T, E> expression, int n) {
        return call(expression.type(), "nth_value", expression.node(), integer(n));
    }
}
