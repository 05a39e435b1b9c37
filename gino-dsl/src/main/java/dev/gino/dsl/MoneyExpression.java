package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.DOUBLE;
import static dev.gino.dsl.SqlTypes.TEXT;

import java.math.BigDecimal;

/**
 * An amount of money, in the currency of {@code lc_monetary}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-money.html">PostgreSQL: monetary type</a>
 */
public class MoneyExpression extends Expression<BigDecimal, MoneyExpression> {
    /** For columns and properties of such types. */
    public MoneyExpression(Term<BigDecimal, MoneyExpression> term) {
        super(term);
    }

    /** {@code this + amount}. */
    public final MoneyExpression plus(BigDecimal amount) {
        return infix(Operator.PLUS, beside(amount));
    }

    /** {@code this + other}. */
    public final MoneyExpression plus(Expression<BigDecimal, MoneyExpression> other) {
        return infix(Operator.PLUS, other);
    }

    /** {@code this - amount}. */
    public final MoneyExpression minus(BigDecimal amount) {
        return infix(Operator.MINUS, beside(amount));
    }

    /** {@code this - other}. */
    public final MoneyExpression minus(Expression<BigDecimal, MoneyExpression> other) {
        return infix(Operator.MINUS, other);
    }

    /** {@code this * factor}. */
    public final MoneyExpression times(long factor) {
        return infix(Operator.TIMES, value(factor));
    }

    /** {@code this * factor}. */
    public final MoneyExpression times(NumericExpression<?> factor) {
        return infix(Operator.TIMES, factor);
    }

    /** {@code this / divisor}. */
    public final MoneyExpression dividedBy(long divisor) {
        return infix(Operator.DIVIDED_BY, value(divisor));
    }

    /** {@code this / divisor}. */
    public final MoneyExpression dividedBy(NumericExpression<?> divisor) {
        return infix(Operator.DIVIDED_BY, divisor);
    }

    /** {@code this / other}. */
    public final NumericExpression<Double> dividedBy(Expression<BigDecimal, MoneyExpression> other) {
        return infix(DOUBLE, Operator.DIVIDED_BY, other);
    }

    /** {@code cash_words(this)}. */
    public final TextExpression words() {
        return call(TEXT, "cash_words");
    }
}
