package dev.gino.dsl;

import static dev.gino.dsl.Shop.USERS;
import static dev.gino.dsl.Things.THINGS;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Examples that are a line each: what one writes, and what is sent. */
final class Words {
    private Words() {}

    static List<Example> all() {
        return Stream.of(
                        TextExamples.ALL,
                        NumberExamples.ALL,
                        TimeExamples.ALL,
                        ArrayExamples.ALL,
                        RangeExamples.ALL,
                        BinaryExamples.ALL,
                        NetworkExamples.ALL,
                        GeometryExamples.ALL,
                        SearchExamples.ALL,
                        DocumentExamples.ALL,
                        SessionExamples.ALL)
                .flatMap(List::stream)
                .toList();
    }

    static Example word(Expression<?, ?> expression, String sql, Object... binds) {
        Table<?> from = sql.contains("users.") ? USERS : THINGS;
        return new Example(sql, Dsl.select(expression).from(from), expression, sql, Arrays.asList(binds));
    }
}
