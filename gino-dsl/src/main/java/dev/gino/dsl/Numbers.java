package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Functions.call;
import static dev.gino.dsl.Functions.since;
import static dev.gino.dsl.SqlTypes.BIGINT;
import static dev.gino.dsl.SqlTypes.DOUBLE;
import static dev.gino.dsl.SqlTypes.INTEGER;
import static dev.gino.dsl.SqlTypes.NUMERIC;

import java.math.BigDecimal;

/**
 * Numbers that are made of no other: series, and numbers by chance.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-math.html">PostgreSQL: mathematical functions</a>
 */
public final class Numbers {
    private Numbers() {}

    /** {@code pi()}. */
    public static NumericExpression<Double> pi() {
        return call(DOUBLE, "pi");
    }

    /** {@code random()}: at least 0, and less than 1. */
    public static NumericExpression<Double> random() {
        return call(DOUBLE, "random");
    }

    /** {@code random(least, greatest)}. PostgreSQL 17. */
    public static NumericExpression<Integer> random(int least, int greatest) {
        return since(17, call(INTEGER, "random", value(least), value(greatest)));
    }

    /** {@code random(least, greatest)}. PostgreSQL 17. */
    public static NumericExpression<Long> random(long least, long greatest) {
        return since(17, call(BIGINT, "random", value(least), value(greatest)));
    }

    /** {@code random(least, greatest)}. PostgreSQL 17. */
    public static NumericExpression<BigDecimal> random(BigDecimal least, BigDecimal greatest) {
        return since(17, call(NUMERIC, "random", value(NUMERIC, least), value(NUMERIC, greatest)));
    }

    /** {@code random_normal(mean, deviation)}. PostgreSQL 16. */
    public static NumericExpression<Double> randomNormal(double mean, double deviation) {
        return since(16, call(DOUBLE, "random_normal", value(DOUBLE, mean), value(DOUBLE, deviation)));
    }

    /** {@code setseed(seed)}: what {@link #random()} then answers is always the same; from -1 to 1. */
    public static ValueExpression<String> setSeed(double seed) {
        return call(Session.VOID, "setseed", value(DOUBLE, seed));
    }

    /** {@code generate_series(from, to)}: a row for each. */
    public static <N extends Number & Comparable<N>> NumericExpression<N> series(
            NumericExpression<N> from, Expression<N, ?> to) {
        return call(from.type(), "generate_series", from, to);
    }

    /** {@code generate_series(from, to, step)}: a row for each. */
    public static <N extends Number & Comparable<N>> NumericExpression<N> series(
            NumericExpression<N> from, Expression<N, ?> to, Expression<N, ?> step) {
        return call(from.type(), "generate_series", from, to, step);
    }

    /** {@code generate_series(from, to)}: a row for each. */
    public static NumericExpression<Integer> series(int from, int to) {
        return series(value(from), value(to));
    }
}
