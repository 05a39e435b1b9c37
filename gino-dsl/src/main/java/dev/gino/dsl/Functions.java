package dev.gino.dsl;

import java.math.BigDecimal;
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
    private static final Node STAR = new Node.Template(List.of("*"), List.of());

    private Functions() {}

    static Node node(String function, List<Node> arguments) {
        return new Node.Call(function, false, arguments, null);
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

    /** {@code count(*)}: how many rows. */
    public static NumericExpression<Long> count() {
        return SqlTypes.BIGINT.expression(node("count", List.of(STAR)));
    }

    /** {@code count(expression)}: how many rows where it is not NULL. */
    public static NumericExpression<Long> count(Expression<?, ?> expression) {
        return call(SqlTypes.BIGINT, "count", expression);
    }

    /** {@code count(distinct expression)}: how many different values. */
    public static NumericExpression<Long> countDistinct(Expression<?, ?> expression) {
        return SqlTypes.BIGINT.expression(new Node.Call("count", true, List.of(expression.node()), null));
    }

    /** {@code sum(number)::numeric}, so that what is computed from it is not cut to integers; NULL of no rows. */
    public static <N extends Number> NumericExpression<BigDecimal> sum(Expression<N, ?> number) {
        return call(SqlTypes.NUMERIC, "sum", number).cast(SqlTypes.NUMERIC);
    }

    /** {@code avg(number)::numeric}: NULL of no rows. */
    public static <N extends Number> NumericExpression<BigDecimal> avg(Expression<N, ?> number) {
        return call(SqlTypes.NUMERIC, "avg", number).cast(SqlTypes.NUMERIC);
    }

    /** {@code min(expression)}: NULL of no rows. */
    public static <T, E extends Expression<T, E>> E min(Expression<T, E> expression) {
        return call(expression.type(), "min", expression);
    }

    /** {@code max(expression)}: NULL of no rows. */
    public static <T, E extends Expression<T, E>> E max(Expression<T, E> expression) {
        return call(expression.type(), "max", expression);
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

    static List<Node> nodes(Expression<?, ?>... expressions) {
        return Arrays.stream(expressions).<Node>map(Expression::node).toList();
    }

    static List<Node> joined(Expression<?, ?> first, Expression<?, ?>... others) {
        return Stream.concat(Stream.of(first), Arrays.stream(others))
                .<Node>map(Expression::node)
                .toList();
    }

    /** What only PostgreSQL of a version, and later ones, have. */
    static <T, E extends Expression<T, E>> E since(int version, Expression<T, E> expression) {
        return expression.type().expression(expression.node());
    }
}
