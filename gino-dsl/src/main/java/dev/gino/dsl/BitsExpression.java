package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.BIGINT;
import static dev.gino.dsl.SqlTypes.INTEGER;

import dev.gino.type.Bits;

/**
 * A string of bits.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-bitstring.html">PostgreSQL: bit string functions</a>
 */
public class BitsExpression extends Expression<Bits, BitsExpression> {
    /** For columns and properties of such types. */
    public BitsExpression(Term<Bits, BitsExpression> term) {
        super(term);
    }

    /** {@code this || bits}. */
    public final BitsExpression concat(Bits bits) {
        return infix(Operator.CONCAT, beside(bits));
    }

    /** {@code this || other}. */
    public final BitsExpression concat(Expression<Bits, ?> other) {
        return infix(Operator.CONCAT, other);
    }

    /** {@code this & mask}. */
    public final BitsExpression bitAnd(Bits mask) {
        return infix(Operator.BIT_AND, beside(mask));
    }

    /** {@code this & other}. */
    public final BitsExpression bitAnd(Expression<Bits, ?> other) {
        return infix(Operator.BIT_AND, other);
    }

    /** {@code this | mask}. */
    public final BitsExpression bitOr(Bits mask) {
        return infix(Operator.BIT_OR, beside(mask));
    }

    /** {@code this | other}. */
    public final BitsExpression bitOr(Expression<Bits, ?> other) {
        return infix(Operator.BIT_OR, other);
    }

    /** {@code this # mask}. */
    public final BitsExpression bitXor(Bits mask) {
        return infix(Operator.BIT_XOR, beside(mask));
    }

    /** {@code this # other}. */
    public final BitsExpression bitXor(Expression<Bits, ?> other) {
        return infix(Operator.BIT_XOR, other);
    }

    /** {@code ~ this}. */
    public final BitsExpression bitNot() {
        return Dsl.template(type(), "~ {}", this);
    }

    /** {@code this << bits}. */
    public final BitsExpression shiftLeft(int bits) {
        return infix(Operator.SHIFT_LEFT, value(bits));
    }

    /** {@code this >> bits}. */
    public final BitsExpression shiftRight(int bits) {
        return infix(Operator.SHIFT_RIGHT, value(bits));
    }

    /** {@code length(this)}, in bits. */
    public final NumericExpression<Integer> length() {
        return call(INTEGER, "length");
    }

    /** {@code octet_length(this)}, in bytes. */
    public final NumericExpression<Integer> octetLength() {
        return call(INTEGER, "octet_length");
    }

    /** {@code bit_count(this)}: how many bits are set. */
    public final NumericExpression<Long> bitCount() {
        return call(BIGINT, "bit_count");
    }

    /** {@code get_bit(this, index)}; the first is 0. */
    public final NumericExpression<Integer> getBit(int index) {
        return call(INTEGER, "get_bit", value(index));
    }

    /** {@code set_bit(this, index, bit)}. */
    public final BitsExpression setBit(int index, int bit) {
        return call("set_bit", value(index), value(bit));
    }

    /** {@code substring(this, from)}; the first bit is 1. */
    public final BitsExpression substring(int from) {
        return call("substring", value(from));
    }

    /** {@code substring(this, from, count)}; the first bit is 1. */
    public final BitsExpression substring(int from, int count) {
        return call("substring", value(from), value(count));
    }

    /** {@code overlay(this, placing, from)}. */
    public final BitsExpression overlay(Bits placing, int from) {
        return call("overlay", beside(placing), value(from));
    }

    /** {@code overlay(this, placing, from, count)}. */
    public final BitsExpression overlay(Bits placing, int from, int count) {
        return call("overlay", beside(placing), value(from), value(count));
    }

    /** {@code position(this, part)}: where the part begins, from 1; 0 where it is not in this. */
    public final NumericExpression<Integer> position(Bits part) {
        return call(INTEGER, "position", beside(part));
    }
}
