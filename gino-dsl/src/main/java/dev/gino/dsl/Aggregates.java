package dev.gino.dsl;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * Functions of many rows, one line each. Meant to be imported statically. Each call can be narrowed and placed: {@code
 * sum(ORDERS.total).filter(ORDERS.paid).over(partitionBy(ORDERS.userId))}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-aggregate.html">PostgreSQL: aggregate functions</a>
 */
public final class Aggregates {
    private static final Node COUNT = Node.Call.of("count", List.of(Node.word("*")));

    private Aggregates() {}

    /** {@code name(arguments)}: an aggregate that has no word here. */
    public static <T, E extends Expression<T, E>> Aggregate<T, E> aggregate(
            SqlType<T, E> type, String name, Expression<?, ?>... arguments) {
        return new Aggregate<>(new Term<>(call(name, arguments), type));
    }

    private static Node call(String name, Expression<?, ?>... arguments) {
        return Node.Call.of(name, Functions.nodes(arguments));
    }

    private static <N extends Number & Comparable<N>> NumericAggregate<N> number(
            SqlType<N, NumericExpression<N>> type, Node call) {
        return new NumericAggregate<>(new Term<>(call, type));
    }

    private static NumericAggregate<Double> floating(String name, Expression<?, ?>... arguments) {
        return number(SqlTypes.DOUBLE, call(name, arguments));
    }

    /** As numeric whatever it is of, so that what is computed from it is not cut to integers. */
    private static NumericAggregate<BigDecimal> numeric(String name, Expression<?, ?> argument) {
        return number(SqlTypes.NUMERIC, new Node.Cast(call(name, argument), SqlTypes.NUMERIC.codec()));
    }

    /** {@code count(*)}: how many rows. */
    public static NumericAggregate<Long> count() {
        return number(SqlTypes.BIGINT, COUNT);
    }

    /** {@code count(expression)}: how many rows where it is not NULL. */
    public static NumericAggregate<Long> count(Expression<?, ?> expression) {
        return number(SqlTypes.BIGINT, call("count", expression));
    }

    /** {@code count(distinct expression)}: how many different values. */
    public static NumericAggregate<Long> countDistinct(Expression<?, ?> expression) {
        return count(expression).distinct();
    }

    /** {@code sum(number)::numeric}; NULL of no rows. */
    public static <N extends Number> NumericAggregate<BigDecimal> sum(Expression<N, ?> number) {
        return numeric("sum", number);
    }

    /** {@code sum(expression)::type}, of its own type: of {@code real}, {@code double precision}, {@code interval}, {@code money}. */
    public static <T, E extends Expression<T, E>> Aggregate<T, E> sum(SqlType<T, E> type, Expression<T, ?> expression) {
        return new Aggregate<>(new Term<>(new Node.Cast(call("sum", expression), type.codec()), type));
    }

    /** {@code avg(number)::numeric}; NULL of no rows. */
    public static <N extends Number> NumericAggregate<BigDecimal> avg(Expression<N, ?> number) {
        return numeric("avg", number);
    }

    /** {@code avg(expression)::type}, of its own type: of {@code double precision}, {@code interval}. */
    public static <T, E extends Expression<T, E>> Aggregate<T, E> avg(SqlType<T, E> type, Expression<T, ?> expression) {
        return new Aggregate<>(new Term<>(new Node.Cast(call("avg", expression), type.codec()), type));
    }

    /** {@code min(number)}: NULL of no rows. */
    public static <N extends Number & Comparable<N>> NumericAggregate<N> min(NumericExpression<N> number) {
        return number(number.type(), call("min", number));
    }

    /** {@code min(expression)}: NULL of no rows. */
    public static <T, E extends Expression<T, E>> Aggregate<T, E> min(Expression<T, E> expression) {
        return aggregate(expression.type(), "min", expression);
    }

    /** {@code max(number)}: NULL of no rows. */
    public static <N extends Number & Comparable<N>> NumericAggregate<N> max(NumericExpression<N> number) {
        return number(number.type(), call("max", number));
    }

    /** {@code max(expression)}: NULL of no rows. */
    public static <T, E extends Expression<T, E>> Aggregate<T, E> max(Expression<T, E> expression) {
        return aggregate(expression.type(), "max", expression);
    }

    /** {@code any_value(expression)}: of some row. PostgreSQL 16. */
    public static <T, E extends Expression<T, E>> Aggregate<T, E> anyValue(Expression<T, E> expression) {
        return new Aggregate<>(new Term<>(new Node.Since(16, call("any_value", expression)), expression.type()));
    }

    /** {@code bool_and(condition)}: whether all rows satisfy it. */
    public static BooleanAggregate boolAnd(Condition condition) {
        return new BooleanAggregate(new Term<>(call("bool_and", condition), SqlTypes.BOOLEAN));
    }

    /** {@code bool_or(condition)}: whether a row satisfies it. */
    public static BooleanAggregate boolOr(Condition condition) {
        return new BooleanAggregate(new Term<>(call("bool_or", condition), SqlTypes.BOOLEAN));
    }

    /** {@code bit_and(expression)}: of integers or bit strings. */
    public static <T, E extends Expression<T, E>> Aggregate<T, E> bitAnd(Expression<T, E> expression) {
        return aggregate(expression.type(), "bit_and", expression);
    }

    /** {@code bit_or(expression)}: of integers or bit strings. */
    public static <T, E extends Expression<T, E>> Aggregate<T, E> bitOr(Expression<T, E> expression) {
        return aggregate(expression.type(), "bit_or", expression);
    }

    /** {@code bit_xor(expression)}: of integers or bit strings. */
    public static <T, E extends Expression<T, E>> Aggregate<T, E> bitXor(Expression<T, E> expression) {
        return aggregate(expression.type(), "bit_xor", expression);
    }

    /** {@code string_agg(text, separator)}. */
    public static Aggregate<String, TextExpression> stringAgg(Expression<String, ?> text, String separator) {
        return aggregate(SqlTypes.TEXT, "string_agg", text, Dsl.value(separator));
    }

    /** {@code string_agg(bytes, separator)}. */
    public static <E extends Expression<byte[], E>> Aggregate<byte[], E> stringAgg(
            Expression<byte[], E> bytes, byte[] separator) {
        return aggregate(bytes.type(), "string_agg", bytes, Dsl.value(bytes.type(), separator));
    }

    /** {@code array_agg(expression)}; NULL of no rows. */
    public static <T, E extends Expression<T, E>> Aggregate<List<T>, ArrayExpression<T>> arrayAgg(
            Expression<T, E> expression) {
        return aggregate(expression.type().array(), "array_agg", expression);
    }

    /** {@code stddev_pop(number)}, of the population. */
    public static <N extends Number> NumericAggregate<BigDecimal> stddevPop(Expression<N, ?> number) {
        return numeric("stddev_pop", number);
    }

    /** {@code stddev_samp(number)}, of a sample. */
    public static <N extends Number> NumericAggregate<BigDecimal> stddevSamp(Expression<N, ?> number) {
        return numeric("stddev_samp", number);
    }

    /** {@code var_pop(number)}, of the population. */
    public static <N extends Number> NumericAggregate<BigDecimal> varPop(Expression<N, ?> number) {
        return numeric("var_pop", number);
    }

    /** {@code var_samp(number)}, of a sample. */
    public static <N extends Number> NumericAggregate<BigDecimal> varSamp(Expression<N, ?> number) {
        return numeric("var_samp", number);
    }

    /** {@code corr(y, x)}: the coefficient of correlation. */
    public static NumericAggregate<Double> corr(Expression<Double, ?> y, Expression<Double, ?> x) {
        return floating("corr", y, x);
    }

    /** {@code covar_pop(y, x)}, of the population. */
    public static NumericAggregate<Double> covarPop(Expression<Double, ?> y, Expression<Double, ?> x) {
        return floating("covar_pop", y, x);
    }

    /** {@code covar_samp(y, x)}, of a sample. */
    public static NumericAggregate<Double> covarSamp(Expression<Double, ?> y, Expression<Double, ?> x) {
        return floating("covar_samp", y, x);
    }

    /** {@code regr_avgx(y, x)}. */
    public static NumericAggregate<Double> regrAvgx(Expression<Double, ?> y, Expression<Double, ?> x) {
        return floating("regr_avgx", y, x);
    }

    /** {@code regr_avgy(y, x)}. */
    public static NumericAggregate<Double> regrAvgy(Expression<Double, ?> y, Expression<Double, ?> x) {
        return floating("regr_avgy", y, x);
    }

    /** {@code regr_count(y, x)}: how many rows where neither is NULL. */
    public static NumericAggregate<Long> regrCount(Expression<Double, ?> y, Expression<Double, ?> x) {
        return number(SqlTypes.BIGINT, call("regr_count", y, x));
    }

    /** {@code regr_intercept(y, x)}. */
    public static NumericAggregate<Double> regrIntercept(Expression<Double, ?> y, Expression<Double, ?> x) {
        return floating("regr_intercept", y, x);
    }

    /** {@code regr_r2(y, x)}. */
    public static NumericAggregate<Double> regrR2(Expression<Double, ?> y, Expression<Double, ?> x) {
        return floating("regr_r2", y, x);
    }

    /** {@code regr_slope(y, x)}. */
    public static NumericAggregate<Double> regrSlope(Expression<Double, ?> y, Expression<Double, ?> x) {
        return floating("regr_slope", y, x);
    }

    /** {@code regr_sxx(y, x)}. */
    public static NumericAggregate<Double> regrSxx(Expression<Double, ?> y, Expression<Double, ?> x) {
        return floating("regr_sxx", y, x);
    }

    /** {@code regr_sxy(y, x)}. */
    public static NumericAggregate<Double> regrSxy(Expression<Double, ?> y, Expression<Double, ?> x) {
        return floating("regr_sxy", y, x);
    }

    /** {@code regr_syy(y, x)}. */
    public static NumericAggregate<Double> regrSyy(Expression<Double, ?> y, Expression<Double, ?> x) {
        return floating("regr_syy", y, x);
    }

    /** {@code mode() within group (order by expression)}: the value that occurs most often. */
    public static <T, E extends Expression<T, E>> Aggregate<T, E> mode(Expression<T, E> expression) {
        return new OrderedSet<>(expression.type(), "mode", List.of()).withinGroup(expression.asc());
    }

    /** {@code percentile_cont(fraction) within group (order by number)}, interpolated between neighbours. */
    public static Aggregate<Double, NumericExpression<Double>> percentileCont(
            double fraction, Expression<Double, ?> number) {
        return percentile(SqlTypes.DOUBLE, "percentile_cont", fraction, number);
    }

    /** {@code percentile_disc(fraction) within group (order by expression)}: the first value at or after it. */
    public static <T, E extends Expression<T, E>> Aggregate<T, E> percentileDisc(
            double fraction, Expression<T, E> expression) {
        return percentile(expression.type(), "percentile_disc", fraction, expression);
    }

    private static <T, E extends Expression<T, E>> Aggregate<T, E> percentile(
            SqlType<T, E> type, String function, double fraction, Expression<T, ?> expression) {
        List<Node> arguments = List.of(Dsl.value(SqlTypes.DOUBLE, fraction).node());
        return new OrderedSet<>(type, function, arguments).withinGroup(expression.asc());
    }

    /** {@code rank(values) within group (…)}: which rank a row of these values would have. */
    public static OrderedSet<Long, NumericExpression<Long>> rank(Expression<?, ?>... values) {
        return hypothetical(SqlTypes.BIGINT, "rank", values);
    }

    /** {@code dense_rank(values) within group (…)}: which rank a row of these values would have, without gaps. */
    public static OrderedSet<Long, NumericExpression<Long>> denseRank(Expression<?, ?>... values) {
        return hypothetical(SqlTypes.BIGINT, "dense_rank", values);
    }

    /** {@code percent_rank(values) within group (…)}: which relative rank a row of these values would have. */
    public static OrderedSet<Double, NumericExpression<Double>> percentRank(Expression<?, ?>... values) {
        return hypothetical(SqlTypes.DOUBLE, "percent_rank", values);
    }

    /** {@code cume_dist(values) within group (…)}: which part of the rows would not be after a row of these values. */
    public static OrderedSet<Double, NumericExpression<Double>> cumeDist(Expression<?, ?>... values) {
        return hypothetical(SqlTypes.DOUBLE, "cume_dist", values);
    }

    private static <T, E extends Expression<T, E>> OrderedSet<T, E> hypothetical(
            SqlType<T, E> type, String function, Expression<?, ?>... values) {
        return new OrderedSet<>(
                type,
                function,
                Arrays.stream(values).<Node>map(Expression::node).toList());
    }

    /** {@code grouping(expressions)}: a bit for each that this row is not grouped by, the last the lowest. */
    public static NumericExpression<Integer> grouping(Expression<?, ?>... expressions) {
        return SqlTypes.INTEGER.expression(call("grouping", expressions));
    }
}
