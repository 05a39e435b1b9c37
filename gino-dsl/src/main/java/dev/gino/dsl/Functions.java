package dev.gino.dsl;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Functions of PostgreSQL, one line each, and the way to call any other.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions.html">PostgreSQL: functions and operators</a>
 */
public final class Functions {
    private Functions() {}

    static Node node(String function, List<Node> arguments) {
        return Node.Call.of(function, arguments);
    }

    /**
     * {@code name(arguments)}: a function that has no word here.
     *
     * @param name the function's, perhaps with its schema; it becomes part of the statement as it is
     */
    public static <T, E extends Expression<T, E>> E call(
            SqlType<T, E> type, String name, Expression<?, ?>... arguments) {
        return type.expression(node(name, nodes(arguments)));
    }

    /** {@code coalesce(expression, value)}: the value where the expression is NULL. */
    public static <T, E extends Expression<T, E>> E coalesce(Expression<T, E> expression, T value) {
        SqlType<T, E> type = expression.type();
        T exact = type.codec().exactly(value, expression.toString());
        return type.expression(node("coalesce", List.of(expression.node(), type.value(exact, false))));
    }

    /** {@code coalesce(first, others)}: the first of them that is not NULL. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <T, E extends Expression<T, E>> E coalesce(Expression<T, E> first, Expression<T, ?>... others) {
        SqlType<T, E> type = first.type();
        Stream<Node> rest = Arrays.stream(others).map(type::represent);
        return type.expression(
                node("coalesce", Stream.concat(Stream.of(first.node()), rest).toList()));
    }

    /** {@code nullif(expression, value)}: NULL where the expression has the value. */
    public static <T, E extends Expression<T, E>> E nullIf(Expression<T, E> expression, T value) {
        return expression.type().expression(node("nullif", List.of(expression.node(), expression.bare(value))));
    }

    /** {@code concat(text, expression)}: NULL counts as empty. */
    public static TextExpression concat(String text, Expression<?, ?> expression) {
        return concat(Dsl.value(text), expression);
    }

    /** {@code concat(expressions)}: NULL counts as empty. */
    public static TextExpression concat(Expression<?, ?>... expressions) {
        return call(SqlTypes.TEXT, "concat", expressions);
    }

    /** {@code now()}: when the transaction began. */
    public static TemporalExpression<Instant> now() {
        return call(SqlTypes.TIMESTAMPTZ, "now");
    }

    private static List<Node> nodes(Expression<?, ?>... expressions) {
        return Arrays.stream(expressions).<Node>map(Expression::node).toList();
    }
}
