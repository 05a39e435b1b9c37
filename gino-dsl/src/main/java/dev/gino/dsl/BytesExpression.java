package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Functions.since;
import static dev.gino.dsl.SqlTypes.BIGINT;
import static dev.gino.dsl.SqlTypes.INTEGER;
import static dev.gino.dsl.SqlTypes.TEXT;

/**
 * A string of bytes.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-binarystring.html">PostgreSQL: binary string functions</a>
 */
public class BytesExpression extends Expression<byte[], BytesExpression> {
    /** For columns and properties of such types. */
    public BytesExpression(Term<byte[], BytesExpression> term) {
        super(term);
    }

    /** {@code this || bytes}. */
    public final BytesExpression concat(byte[] bytes) {
        return infix(Operator.CONCAT, beside(bytes));
    }

    /** {@code this || other}. */
    public final BytesExpression concat(Expression<byte[], ?> other) {
        return infix(Operator.CONCAT, other);
    }

    /** {@code this like pattern}. */
    public final Condition like(byte[] pattern) {
        return compare(Operator.LIKE, beside(pattern));
    }

    /** {@code this not like pattern}. */
    public final Condition notLike(byte[] pattern) {
        return compare(Operator.NOT_LIKE, beside(pattern));
    }

    /** {@code length(this)}, in bytes. */
    public final NumericExpression<Integer> length() {
        return call(INTEGER, "length");
    }

    /** {@code bit_length(this)}. */
    public final NumericExpression<Integer> bitLength() {
        return call(INTEGER, "bit_length");
    }

    /** {@code bit_count(this)}: how many bits are set. */
    public final NumericExpression<Long> bitCount() {
        return call(BIGINT, "bit_count");
    }

    /** {@code get_bit(this, index)}; the first is 0. */
    public final NumericExpression<Integer> getBit(long index) {
        return call(INTEGER, "get_bit", value(index));
    }

    /** {@code set_bit(this, index, bit)}. */
    public final BytesExpression setBit(long index, int bit) {
        return call("set_bit", value(index), value(bit));
    }

    /** {@code get_byte(this, index)}; the first is 0. */
    public final NumericExpression<Integer> getByte(int index) {
        return call(INTEGER, "get_byte", value(index));
    }

    /** {@code set_byte(this, index, octet)}. */
    public final BytesExpression setByte(int index, int octet) {
        return call("set_byte", value(index), value(octet));
    }

    /** {@code substring(this, from)}; the first byte is 1. */
    public final BytesExpression substring(int from) {
        return call("substring", value(from));
    }

    /** {@code substring(this, from, count)}; the first byte is 1. */
    public final BytesExpression substring(int from, int count) {
        return call("substring", value(from), value(count));
    }

    /** {@code overlay(this, placing, from)}. */
    public final BytesExpression overlay(byte[] placing, int from) {
        return call("overlay", beside(placing), value(from));
    }

    /** {@code overlay(this, placing, from, count)}. */
    public final BytesExpression overlay(byte[] placing, int from, int count) {
        return call("overlay", beside(placing), value(from), value(count));
    }

    /** {@code position(this, part)}: where the part begins, from 1; 0 where it is not in this. */
    public final NumericExpression<Integer> position(byte[] part) {
        return call(INTEGER, "position", beside(part));
    }

    /** {@code btrim(this, octets)}. */
    public final BytesExpression trim(byte[] octets) {
        return call("btrim", beside(octets));
    }

    /** {@code ltrim(this, octets)}. */
    public final BytesExpression ltrim(byte[] octets) {
        return call("ltrim", beside(octets));
    }

    /** {@code rtrim(this, octets)}. */
    public final BytesExpression rtrim(byte[] octets) {
        return call("rtrim", beside(octets));
    }

    /** {@code reverse(this)}. PostgreSQL 18. */
    public final BytesExpression reverse() {
        return since(18, call("reverse"));
    }

    /** {@code md5(this)}. */
    public final TextExpression md5() {
        return call(TEXT, "md5");
    }

    /** {@code sha224(this)}. */
    public final BytesExpression sha224() {
        return call("sha224");
    }

    /** {@code sha256(this)}. */
    public final BytesExpression sha256() {
        return call("sha256");
    }

    /** {@code sha384(this)}. */
    public final BytesExpression sha384() {
        return call("sha384");
    }

    /** {@code sha512(this)}. */
    public final BytesExpression sha512() {
        return call("sha512");
    }

    /** {@code crc32(this)}. PostgreSQL 18. */
    public final NumericExpression<Long> crc32() {
        return since(18, call(BIGINT, "crc32"));
    }

    /** {@code crc32c(this)}. PostgreSQL 18. */
    public final NumericExpression<Long> crc32c() {
        return since(18, call(BIGINT, "crc32c"));
    }

    /** {@code encode(this, 'format')}. */
    public final TextExpression encode(BinaryFormat format) {
        return call(TEXT, "encode", format.literal());
    }

    /** {@code convert_from(this, encoding)}: the text whose bytes in that encoding these are. */
    public final TextExpression convertFrom(String encoding) {
        return call(TEXT, "convert_from", value(encoding));
    }
}
