package dev.gino.dsl;

import static dev.gino.dsl.Functions.call;

/**
 * The constants of enum types, in their order.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-enum.html">PostgreSQL: enum functions</a>
 */
public final class Enums {
    private Enums() {}

    /** {@code enum_first(null::type)}. */
    public static <T extends Enum<T>, E extends Expression<T, E>> E first(SqlType<T, E> type) {
        return call(type, "enum_first", nothing(type));
    }

    /** {@code enum_last(null::type)}. */
    public static <T extends Enum<T>, E extends Expression<T, E>> E last(SqlType<T, E> type) {
        return call(type, "enum_last", nothing(type));
    }

    /** {@code enum_range(null::type)}: all. */
    public static <T extends Enum<T>, E extends Expression<T, E>> ArrayExpression<T> range(SqlType<T, E> type) {
        return call(type.array(), "enum_range", nothing(type));
    }

    /** {@code enum_range(first, last)}: both, and all between them. */
    public static <T extends Enum<T>, E extends Expression<T, E>> ArrayExpression<T> range(
            Expression<T, E> first, Expression<T, ?> last) {
        return call(first.type().array(), "enum_range", first, last);
    }

    private static <T, E extends Expression<T, E>> Expression<T, ?> nothing(SqlType<T, E> type) {
        return Dsl.template(type, "null::" + type.codec().name());
    }
}
