package dev.gino.dsl;

/**
 * A hardware address: {@code macaddr} or {@code macaddr8}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-net.html">PostgreSQL: network address functions</a>
 */
public class MacAddressExpression<T> extends Expression<T, MacAddressExpression<T>> {
    /** For columns and properties of such types. */
    public MacAddressExpression(Term<T, MacAddressExpression<T>> term) {
        super(term);
    }

    /** {@code ~ this}. */
    public final MacAddressExpression<T> bitNot() {
        return Dsl.template(type(), "~ {}", this);
    }

    /** {@code this & mask}. */
    public final MacAddressExpression<T> bitAnd(T mask) {
        return infix(Operator.BIT_AND, beside(mask));
    }

    /** {@code this & other}. */
    public final MacAddressExpression<T> bitAnd(Expression<T, ?> other) {
        return infix(Operator.BIT_AND, other);
    }

    /** {@code this | mask}. */
    public final MacAddressExpression<T> bitOr(T mask) {
        return infix(Operator.BIT_OR, beside(mask));
    }

    /** {@code this | other}. */
    public final MacAddressExpression<T> bitOr(Expression<T, ?> other) {
        return infix(Operator.BIT_OR, other);
    }

    /** {@code trunc(this)}: its maker, the rest being 0. */
    public final MacAddressExpression<T> trunc() {
        return call("trunc");
    }

    /** {@code macaddr8_set7bit(this)}: as a part of an IPv6 address. */
    public final MacAddressExpression<T> set7bit() {
        return call("macaddr8_set7bit");
    }
}
