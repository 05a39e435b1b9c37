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
        T exact = type.codec().exactly(value, expression);
        return type.expression(node("coalesce", List.of(expression.node(), type.value(exact, false))));
    }

    /** {@code coalesce(first, others)}: the first of them that is not NULL. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <T, E extends Expression<T, E>> E coalesce(Expression<T, E> first, Expression<T, ?>... others) {
        return first.type().expression(node("coalesce", represented(first, others)));
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
        Node[] nodes = new Node[expressions.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = expressions[i].node();
        }
        return List.of(nodes);
    }

    static List<Node> joined(Expression<?, ?> first, Expression<?, ?>... others) {
        return Stream.concat(Stream.of(first), Arrays.stream(others))
                .<Node>map(Expression::node)
                .toList();
    }

    /** What only PostgreSQL of a version, and later ones, have. */
    static <T, E extends Expression<T, E>> E since(int version, Expression<T, E> expression) {
        return expression.type().expression(new Node.Since(version, expression.node()));
    }

    /** {@code concat_ws(separator, expressions)}: without NULLs. */
    public static TextExpression concatWs(String separator, Expression<?, ?>... expressions) {
        return Dsl.value(separator).call(SqlTypes.TEXT, "concat_ws", expressions);
    }

    /** {@code num_nulls(expressions)}: how many of them are NULL. */
    public static NumericExpression<Integer> numNulls(Expression<?, ?>... expressions) {
        return call(SqlTypes.INTEGER, "num_nulls", expressions);
    }

    /** {@code num_nonnulls(expressions)}: how many of them are not NULL. */
    public static NumericExpression<Integer> numNonnulls(Expression<?, ?>... expressions) {
        return call(SqlTypes.INTEGER, "num_nonnulls", expressions);
    }

    /** {@code quote_literal(expression)}. */
    public static TextExpression quoteLiteral(Expression<?, ?> expression) {
        return call(SqlTypes.TEXT, "quote_literal", expression);
    }

    /** {@code quote_nullable(expression)}: NULL is the text {@code NULL}. */
    public static TextExpression quoteNullable(Expression<?, ?> expression) {
        return call(SqlTypes.TEXT, "quote_nullable", expression);
    }

    /** {@code greatest(first, others)}: NULLs do not count. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <T, E extends Expression<T, E>> E greatest(Expression<T, E> first, Expression<T, ?>... others) {
        return first.type().expression(node("greatest", represented(first, others)));
    }

    /** {@code least(first, others)}: NULLs do not count. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <T, E extends Expression<T, E>> E least(Expression<T, E> first, Expression<T, ?>... others) {
        return first.type().expression(node("least", represented(first, others)));
    }

    /** {@code array[first, others]}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <T, E extends Expression<T, E>> ArrayExpression<T> array(
            Expression<T, E> first, Expression<T, ?>... others) {
        return first.type().array().expression(bracketed(represented(first, others)));
    }

    /** {@code array_fill(element, lengths)}: the same element everywhere, in as many dimensions as there are lengths. */
    public static <T, E extends Expression<T, E>> ArrayExpression<T> arrayFill(
            Expression<T, E> element, List<Integer> lengths) {
        return call(element.type().array(), "array_fill", element, Dsl.value(SqlTypes.INTEGER.array(), lengths));
    }

    /** {@code array_fill(element, lengths, lowerBounds)}. */
    public static <T, E extends Expression<T, E>> ArrayExpression<T> arrayFill(
            Expression<T, E> element, List<Integer> lengths, List<Integer> lowerBounds) {
        return call(
                element.type().array(),
                "array_fill",
                element,
                Dsl.value(SqlTypes.INTEGER.array(), lengths),
                Dsl.value(SqlTypes.INTEGER.array(), lowerBounds));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static <T, E extends Expression<T, E>> List<Node> represented(
            Expression<T, E> first, Expression<T, ?>... others) {
        Stream<Node> rest = Arrays.stream(others).map(first.type()::represent);
        return Stream.concat(Stream.of(first.node()), rest).toList();
    }

    private static Node bracketed(List<Node> elements) {
        String holes = ", {}".repeat(elements.size()).substring(2);
        return Template.node("array[" + holes + "]", elements);
    }
}
