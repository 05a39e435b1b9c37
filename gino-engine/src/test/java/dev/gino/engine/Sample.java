package dev.gino.engine;

import dev.gino.dsl.SqlType;
import dev.gino.dsl.ValueExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A type, values of it that are known to hurt, and more at random.
 *
 * @param stored what PostgreSQL makes of a value that can be written in several ways
 */
record Sample<T>(
        SqlType<T, ValueExpression<T>> type, List<T> edges, Function<Random, T> chance, UnaryOperator<T> stored) {
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static <T> Sample<T> of(SqlType<T, ?> type, Function<Random, T> chance, T... edges) {
        return new Sample<>(SqlType.of(type.codec()), List.of(edges), chance, value -> value);
    }

    Sample<T> stored(UnaryOperator<T> as) {
        return new Sample<>(type, edges, chance, as);
    }

    /** The values at the edges, and so many others. */
    List<T> values(int count, long seed) {
        Random random = new Random(seed);
        List<T> values = new ArrayList<>(edges);
        Stream.generate(() -> chance.apply(random)).limit(count).forEach(values::add);
        return values;
    }

    @Override
    public String toString() {
        return type.codec().declared();
    }
}
