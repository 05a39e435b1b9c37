package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.BIGINT;
import static dev.gino.dsl.SqlTypes.BOOLEAN;
import static dev.gino.dsl.SqlTypes.CIDR;
import static dev.gino.dsl.SqlTypes.INET;
import static dev.gino.dsl.SqlTypes.INTEGER;
import static dev.gino.dsl.SqlTypes.TEXT;

import dev.gino.type.Cidr;
import dev.gino.type.Inet;

/**
 * A host or a network: {@code inet} or {@code cidr}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-net.html">PostgreSQL: network address functions</a>
 */
public class NetworkExpression<T> extends Expression<T, NetworkExpression<T>> {
    /** For columns and properties of such types. */
    public NetworkExpression(Term<T, NetworkExpression<T>> term) {
        super(term);
    }

    /** {@code this << network}: whether it is a part of the network, and not all of it. */
    public final Condition within(T network) {
        return compare(Operator.SHIFT_LEFT, beside(network));
    }

    /** {@code this << network}. */
    public final Condition within(NetworkExpression<?> network) {
        return compare(Operator.SHIFT_LEFT, network);
    }

    /** {@code this <<= network}. */
    public final Condition withinOrEqual(T network) {
        return compare(Operator.WITHIN_OR_EQUAL, beside(network));
    }

    /** {@code this <<= network}. */
    public final Condition withinOrEqual(NetworkExpression<?> network) {
        return compare(Operator.WITHIN_OR_EQUAL, network);
    }

    /** {@code this >> host}: whether it is a part of this, and not all of it. */
    public final Condition encloses(T host) {
        return compare(Operator.SHIFT_RIGHT, beside(host));
    }

    /** {@code this >> host}. */
    public final Condition encloses(NetworkExpression<?> host) {
        return compare(Operator.SHIFT_RIGHT, host);
    }

    /** {@code this >>= host}. */
    public final Condition enclosesOrEqual(T host) {
        return compare(Operator.ENCLOSES_OR_EQUAL, beside(host));
    }

    /** {@code this >>= host}. */
    public final Condition enclosesOrEqual(NetworkExpression<?> host) {
        return compare(Operator.ENCLOSES_OR_EQUAL, host);
    }

    /** {@code this && network}. */
    public final Condition overlaps(T network) {
        return compare(Operator.OVERLAPS, beside(network));
    }

    /** {@code this && network}. */
    public final Condition overlaps(NetworkExpression<?> network) {
        return compare(Operator.OVERLAPS, network);
    }

    /** {@code ~ this}. */
    public final NetworkExpression<Inet> bitNot() {
        return Dsl.template(INET, "~ {}", this);
    }

    /** {@code this & other}. */
    public final NetworkExpression<Inet> bitAnd(NetworkExpression<?> other) {
        return infix(INET, Operator.BIT_AND, other);
    }

    /** {@code this | other}. */
    public final NetworkExpression<Inet> bitOr(NetworkExpression<?> other) {
        return infix(INET, Operator.BIT_OR, other);
    }

    /** {@code this + hosts}. */
    public final NetworkExpression<Inet> plus(long hosts) {
        return infix(INET, Operator.PLUS, value(hosts));
    }

    /** {@code this - hosts}. */
    public final NetworkExpression<Inet> minus(long hosts) {
        return infix(INET, Operator.MINUS, value(hosts));
    }

    /** {@code this - other}: how many hosts lie between. */
    public final NumericExpression<Long> minus(NetworkExpression<?> other) {
        return infix(BIGINT, Operator.MINUS, other);
    }

    /** {@code abbrev(this)}. */
    public final TextExpression abbrev() {
        return call(TEXT, "abbrev");
    }

    /** {@code broadcast(this)}. */
    public final NetworkExpression<Inet> broadcast() {
        return call(INET, "broadcast");
    }

    /** {@code family(this)}: 4 or 6. */
    public final NumericExpression<Integer> family() {
        return call(INTEGER, "family");
    }

    /** {@code host(this)}: the address without the length of its mask. */
    public final TextExpression host() {
        return call(TEXT, "host");
    }

    /** {@code hostmask(this)}. */
    public final NetworkExpression<Inet> hostmask() {
        return call(INET, "hostmask");
    }

    /** {@code netmask(this)}. */
    public final NetworkExpression<Inet> netmask() {
        return call(INET, "netmask");
    }

    /** {@code masklen(this)}: the length of its mask, in bits. */
    public final NumericExpression<Integer> masklen() {
        return call(INTEGER, "masklen");
    }

    /** {@code set_masklen(this, bits)}. */
    public final NetworkExpression<T> setMasklen(int bits) {
        return call("set_masklen", value(bits));
    }

    /** {@code network(this)}: the network that it is in. */
    public final NetworkExpression<Cidr> network() {
        return call(CIDR, "network");
    }

    /** {@code inet_same_family(this, other)}. */
    public final Condition sameFamily(NetworkExpression<?> other) {
        return call(BOOLEAN, "inet_same_family", other);
    }

    /** {@code inet_merge(this, other)}: the smallest network that has both. */
    public final NetworkExpression<Cidr> merge(NetworkExpression<?> other) {
        return call(CIDR, "inet_merge", other);
    }
}
