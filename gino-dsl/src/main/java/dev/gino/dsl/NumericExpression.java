package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Functions.since;
import static dev.gino.dsl.SqlTypes.DOUBLE;
import static dev.gino.dsl.SqlTypes.INTEGER;
import static dev.gino.dsl.SqlTypes.NUMERIC;
import static dev.gino.dsl.SqlTypes.TEXT;
import static dev.gino.dsl.SqlTypes.TIMESTAMPTZ;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A number. What is computed from it has its own type, or says which. Bits are those of integers.
 *
 * <p>Roots, powers and logarithms are {@code float8} here; {@link Decimals} has those of {@code numeric}.
 *
 * @param <N> its Java type
 * @see <a href="https://www.postgresql.org/docs/current/functions-math.html">PostgreSQL: mathematical functions</a>
 */
public class NumericExpression<N extends Number & Comparable<N>> extends Expression<N, NumericExpression<N>> {
    private static final Set<String> ROUNDED_TO_THEMSELVES = Set.of("float8", "numeric");

    /** For columns and properties that are numbers. */
    public NumericExpression(Term<N, NumericExpression<N>> term) {
        super(term);
    }

    /** {@code this + number}. */
    public final NumericExpression<N> plus(N number) {
        return infix(Operator.PLUS, beside(number));
    }

    /** {@code this + other}. */
    public final NumericExpression<N> plus(Expression<N, ?> other) {
        return infix(Operator.PLUS, other);
    }

    /** {@code this - number}. */
    public final NumericExpression<N> minus(N number) {
        return infix(Operator.MINUS, beside(number));
    }

    /** {@code this - other}. */
    public final NumericExpression<N> minus(Expression<N, ?> other) {
        return infix(Operator.MINUS, other);
    }

    /** {@code this * number}. */
    public final NumericExpression<N> times(N number) {
        return infix(Operator.TIMES, beside(number));
    }

    /** {@code this * other}. */
    public final NumericExpression<N> times(Expression<N, ?> other) {
        return infix(Operator.TIMES, other);
    }

    /** {@code this / number}: of integers, cut towards zero, as in PostgreSQL. */
    public final NumericExpression<N> dividedBy(N number) {
        return infix(Operator.DIVIDED_BY, beside(number));
    }

    /** {@code this / other}: of integers, cut towards zero, as in PostgreSQL. */
    public final NumericExpression<N> dividedBy(Expression<N, ?> other) {
        return infix(Operator.DIVIDED_BY, other);
    }

    /** {@code this % number}. */
    public final NumericExpression<N> modulo(N number) {
        return infix(Operator.MODULO, beside(number));
    }

    /** {@code this % other}. */
    public final NumericExpression<N> modulo(Expression<N, ?> other) {
        return infix(Operator.MODULO, other);
    }

    /** {@code - this}. */
    public final NumericExpression<N> negated() {
        return type().expression(new Node.Negation(node()));
    }

    /** {@code abs(this)}. */
    public final NumericExpression<N> abs() {
        return call("abs");
    }

    /** {@code this & mask}. */
    public final NumericExpression<N> bitAnd(N mask) {
        return infix(Operator.BIT_AND, beside(mask));
    }

    /** {@code this & other}. */
    public final NumericExpression<N> bitAnd(Expression<N, ?> other) {
        return infix(Operator.BIT_AND, other);
    }

    /** {@code this | mask}. */
    public final NumericExpression<N> bitOr(N mask) {
        return infix(Operator.BIT_OR, beside(mask));
    }

    /** {@code this | other}. */
    public final NumericExpression<N> bitOr(Expression<N, ?> other) {
        return infix(Operator.BIT_OR, other);
    }

    /** {@code this # mask}. */
    public final NumericExpression<N> bitXor(N mask) {
        return infix(Operator.BIT_XOR, beside(mask));
    }

    /** {@code this # other}. */
    public final NumericExpression<N> bitXor(Expression<N, ?> other) {
        return infix(Operator.BIT_XOR, other);
    }

    /** {@code ~ this}. */
    public final NumericExpression<N> bitNot() {
        return Dsl.template(type(), "~ {}", this);
    }

    /** {@code this << bits}. */
    public final NumericExpression<N> shiftLeft(int bits) {
        return infix(Operator.SHIFT_LEFT, value(bits));
    }

    /** {@code this >> bits}. */
    public final NumericExpression<N> shiftRight(int bits) {
        return infix(Operator.SHIFT_RIGHT, value(bits));
    }

    /** {@code ceil(this)}. */
    public final NumericExpression<N> ceil() {
        return rounded("ceil");
    }

    /** {@code floor(this)}. */
    public final NumericExpression<N> floor() {
        return rounded("floor");
    }

    /** {@code round(this)}: a half of a numeric goes away from zero, of a float8 to the even number. */
    public final NumericExpression<N> round() {
        return rounded("round");
    }

    /** {@code trunc(this)}: towards zero. */
    public final NumericExpression<N> trunc() {
        return rounded("trunc");
    }

    /** {@code sign(this)}: -1, 0 or 1. */
    public final NumericExpression<N> sign() {
        return rounded("sign");
    }

    /** {@code round(this::numeric, digits)}: digits behind the point. */
    public final NumericExpression<BigDecimal> round(int digits) {
        return cast(NUMERIC).call("round", value(digits));
    }

    /** {@code trunc(this::numeric, digits)}: digits behind the point. */
    public final NumericExpression<BigDecimal> trunc(int digits) {
        return cast(NUMERIC).call("trunc", value(digits));
    }

    /** {@code gcd(this, number)}: the greatest common divisor. */
    public final NumericExpression<N> gcd(N number) {
        return call("gcd", beside(number));
    }

    /** {@code gcd(this, other)}: the greatest common divisor. */
    public final NumericExpression<N> gcd(Expression<N, ?> other) {
        return call("gcd", other);
    }

    /** {@code lcm(this, number)}: the least common multiple. */
    public final NumericExpression<N> lcm(N number) {
        return call("lcm", beside(number));
    }

    /** {@code lcm(this, other)}: the least common multiple. */
    public final NumericExpression<N> lcm(Expression<N, ?> other) {
        return call("lcm", other);
    }

    /** {@code factorial(this)}. */
    public final NumericExpression<BigDecimal> factorial() {
        return call(NUMERIC, "factorial");
    }

    /** {@code sqrt(this::float8)}. */
    public final NumericExpression<Double> sqrt() {
        return real("sqrt");
    }

    /** {@code cbrt(this::float8)}. */
    public final NumericExpression<Double> cbrt() {
        return real("cbrt");
    }

    /** {@code exp(this::float8)}. */
    public final NumericExpression<Double> exp() {
        return real("exp");
    }

    /** {@code ln(this::float8)}. */
    public final NumericExpression<Double> ln() {
        return real("ln");
    }

    /** {@code log10(this::float8)}. */
    public final NumericExpression<Double> log10() {
        return real("log10");
    }

    /** {@code power(this::float8, exponent)}. */
    public final NumericExpression<Double> power(double exponent) {
        return real("power", value(DOUBLE, exponent));
    }

    /** {@code power(this::float8, exponent)}. */
    public final NumericExpression<Double> power(Expression<Double, ?> exponent) {
        return real("power", exponent);
    }

    /** {@code degrees(this::float8)}, of radians. */
    public final NumericExpression<Double> degrees() {
        return real("degrees");
    }

    /** {@code radians(this::float8)}, of degrees. */
    public final NumericExpression<Double> radians() {
        return real("radians");
    }

    /** {@code sin(this::float8)}. */
    public final NumericExpression<Double> sin() {
        return real("sin");
    }

    /** {@code sind(this::float8)}, of degrees. */
    public final NumericExpression<Double> sind() {
        return real("sind");
    }

    /** {@code cos(this::float8)}. */
    public final NumericExpression<Double> cos() {
        return real("cos");
    }

    /** {@code cosd(this::float8)}, of degrees. */
    public final NumericExpression<Double> cosd() {
        return real("cosd");
    }

    /** {@code tan(this::float8)}. */
    public final NumericExpression<Double> tan() {
        return real("tan");
    }

    /** {@code tand(this::float8)}, of degrees. */
    public final NumericExpression<Double> tand() {
        return real("tand");
    }

    /** {@code cot(this::float8)}. */
    public final NumericExpression<Double> cot() {
        return real("cot");
    }

    /** {@code cotd(this::float8)}, of degrees. */
    public final NumericExpression<Double> cotd() {
        return real("cotd");
    }

    /** {@code asin(this::float8)}. */
    public final NumericExpression<Double> asin() {
        return real("asin");
    }

    /** {@code asind(this::float8)}, in degrees. */
    public final NumericExpression<Double> asind() {
        return real("asind");
    }

    /** {@code acos(this::float8)}. */
    public final NumericExpression<Double> acos() {
        return real("acos");
    }

    /** {@code acosd(this::float8)}, in degrees. */
    public final NumericExpression<Double> acosd() {
        return real("acosd");
    }

    /** {@code atan(this::float8)}. */
    public final NumericExpression<Double> atan() {
        return real("atan");
    }

    /** {@code atand(this::float8)}, in degrees. */
    public final NumericExpression<Double> atand() {
        return real("atand");
    }

    /** {@code atan2(this::float8, x)}: the angle of a point whose y is this. */
    public final NumericExpression<Double> atan2(Expression<Double, ?> x) {
        return real("atan2", x);
    }

    /** {@code atan2d(this::float8, x)}, in degrees. */
    public final NumericExpression<Double> atan2d(Expression<Double, ?> x) {
        return real("atan2d", x);
    }

    /** {@code sinh(this::float8)}. */
    public final NumericExpression<Double> sinh() {
        return real("sinh");
    }

    /** {@code cosh(this::float8)}. */
    public final NumericExpression<Double> cosh() {
        return real("cosh");
    }

    /** {@code tanh(this::float8)}. */
    public final NumericExpression<Double> tanh() {
        return real("tanh");
    }

    /** {@code asinh(this::float8)}. */
    public final NumericExpression<Double> asinh() {
        return real("asinh");
    }

    /** {@code acosh(this::float8)}. */
    public final NumericExpression<Double> acosh() {
        return real("acosh");
    }

    /** {@code atanh(this::float8)}. */
    public final NumericExpression<Double> atanh() {
        return real("atanh");
    }

    /** {@code erf(this::float8)}: the error function. PostgreSQL 16. */
    public final NumericExpression<Double> erf() {
        return since(16, real("erf"));
    }

    /** {@code erfc(this::float8)}: what the error function lacks to 1. PostgreSQL 16. */
    public final NumericExpression<Double> erfc() {
        return since(16, real("erfc"));
    }

    /** {@code gamma(this::float8)}. PostgreSQL 18. */
    public final NumericExpression<Double> gamma() {
        return since(18, real("gamma"));
    }

    /** {@code lgamma(this::float8)}: the logarithm of gamma. PostgreSQL 18. */
    public final NumericExpression<Double> lgamma() {
        return since(18, real("lgamma"));
    }

    /** {@code width_bucket(this, low, high, count)}: which of so many equal parts this lies in. */
    public final NumericExpression<Integer> widthBucket(N low, N high, int count) {
        return call(INTEGER, "width_bucket", beside(low), beside(high), value(count));
    }

    /** {@code width_bucket(this, bounds)}: which of the parts that begin there this lies in. */
    public final NumericExpression<Integer> widthBucket(Expression<List<N>, ?> lowerBounds) {
        return call(INTEGER, "width_bucket", lowerBounds);
    }

    /** {@code to_char(this, format)}. */
    public final TextExpression toChar(String format) {
        return call(TEXT, "to_char", value(format));
    }

    /** {@code to_hex(this)}. */
    public final TextExpression toHex() {
        return call(TEXT, "to_hex");
    }

    /** {@code to_oct(this)}. PostgreSQL 17. */
    public final TextExpression toOct() {
        return since(17, call(TEXT, "to_oct"));
    }

    /** {@code to_bin(this)}. PostgreSQL 17. */
    public final TextExpression toBin() {
        return since(17, call(TEXT, "to_bin"));
    }

    /** {@code chr(this)}: the character of that code. */
    public final TextExpression chr() {
        return call(TEXT, "chr");
    }

    /** {@code pg_size_pretty(this)}: bytes as {@code 10 MB}. */
    public final TextExpression sizePretty() {
        return call(TEXT, "pg_size_pretty");
    }

    /** {@code to_timestamp(this)}: seconds since 1970. */
    public final TemporalExpression<Instant> toTimestamp() {
        return call(TIMESTAMPTZ, "to_timestamp");
    }

    private NumericExpression<Double> real(String function, Expression<?, ?>... arguments) {
        return (type().codec().name().equals("float8") ? this : cast(DOUBLE)).call(DOUBLE, function, arguments);
    }

    /** The functions that round know float8 and numeric: other types come back as themselves. */
    private NumericExpression<N> rounded(String function) {
        NumericExpression<N> rounded = call(function);
        return ROUNDED_TO_THEMSELVES.contains(type().codec().name()) ? rounded : rounded.cast(type());
    }
}
