package dev.gino.type;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers from one class into another, with the same value or not at all. */
final class Exact {
    private Exact() {}

    /** The number as {@code type}, or as it was if it would not be the same number. */
    static Object number(Number number, Class<?> type) {
        try {
            return convert(new BigDecimal(number.toString()), number, type);
        } catch (ArithmeticException | NumberFormatException inexact) {
            return number;
        }
    }

    private static Object convert(BigDecimal exact, Number number, Class<?> type) {
        if (type == Short.class) return exact.shortValueExact();
        if (type == Integer.class) return exact.intValueExact();
        if (type == Long.class) return exact.longValueExact();
        if (type == BigInteger.class) return exact.toBigIntegerExact();
        if (type == BigDecimal.class) return exact;
        if (type == Double.class) return same(exact, number.doubleValue());
        if (type == Float.class) return same(exact, number.floatValue());
        return number;
    }

    private static Number same(BigDecimal exact, Number floating) {
        if (new BigDecimal(floating.toString()).compareTo(exact) != 0) {
            throw new ArithmeticException("not the same number");
        }
        return floating;
    }
}
