package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.INTEGER;
import static dev.gino.dsl.SqlTypes.NUMERIC;

import java.math.BigDecimal;

/**
 * What PostgreSQL computes of {@code numeric} in its own precision: the roots, powers and logarithms of
 * {@link NumericExpression} are {@code float8}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-math.html">PostgreSQL: mathematical functions</a>
 */
public final class Decimals {
    private Decimals() {}

    /** {@code sqrt(number)}. */
    public static NumericExpression<BigDecimal> sqrt(Expression<BigDecimal, ?> number) {
        return number.call(NUMERIC, "sqrt");
    }

    /** {@code exp(number)}. */
    public static NumericExpression<BigDecimal> exp(Expression<BigDecimal, ?> number) {
        return number.call(NUMERIC, "exp");
    }

    /** {@code ln(number)}. */
    public static NumericExpression<BigDecimal> ln(Expression<BigDecimal, ?> number) {
        return number.call(NUMERIC, "ln");
    }

    /** {@code log10(number)}. */
    public static NumericExpression<BigDecimal> log10(Expression<BigDecimal, ?> number) {
        return number.call(NUMERIC, "log10");
    }

    /** {@code log(base, number)}. */
    public static NumericExpression<BigDecimal> log(Expression<BigDecimal, ?> base, Expression<BigDecimal, ?> number) {
        return base.call(NUMERIC, "log", number);
    }

    /** {@code power(number, exponent)}. */
    public static NumericExpression<BigDecimal> power(Expression<BigDecimal, ?> number, BigDecimal exponent) {
        return power(number, value(NUMERIC, exponent));
    }

    /** {@code power(number, exponent)}. */
    public static NumericExpression<BigDecimal> power(
            Expression<BigDecimal, ?> number, Expression<BigDecimal, ?> exponent) {
        return number.call(NUMERIC, "power", exponent);
    }

    /** {@code div(dividend, divisor)}: the quotient, cut towards zero. */
    public static NumericExpression<BigDecimal> div(
            Expression<BigDecimal, ?> dividend, Expression<BigDecimal, ?> divisor) {
        return dividend.call(NUMERIC, "div", divisor);
    }

    /** {@code scale(number)}: how many digits are behind the point. */
    public static NumericExpression<Integer> scale(Expression<BigDecimal, ?> number) {
        return number.call(INTEGER, "scale");
    }

    /** {@code min_scale(number)}: how many digits behind the point it needs. */
    public static NumericExpression<Integer> minScale(Expression<BigDecimal, ?> number) {
        return number.call(INTEGER, "min_scale");
    }

    /** {@code trim_scale(number)}: without zeros at the end. */
    public static NumericExpression<BigDecimal> trimScale(Expression<BigDecimal, ?> number) {
        return number.call(NUMERIC, "trim_scale");
    }
}
