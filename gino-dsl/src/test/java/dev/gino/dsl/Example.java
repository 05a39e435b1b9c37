package dev.gino.dsl;

import static dev.gino.dsl.Shop.USERS;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one writes, and what is sent: tested for its spelling, prepared on servers, and read as documentation.
 *
 * @param name what it shows
 * @param statement what one writes; an expression is selected from users
 * @param expression what one writes, if it is no statement
 * @param sql what is sent; of an expression, its part
 * @param binds the values that travel beside it, in their order
 */
record Example(
        String name, Statement statement, @Nullable Expression<?, ?> expression, String sql, List<Object> binds) {
    static Example example(String name, Statement statement, String sql, Object... binds) {
        return new Example(name, statement, null, sql, Arrays.asList(binds));
    }

    static Example example(String name, Expression<?, ?> expression, String sql, Object... binds) {
        return new Example(name, Dsl.select(expression).from(USERS), expression, sql, Arrays.asList(binds));
    }

    /** All that there are. */
    static List<Example> all() {
        return List.of(
                        ExpressionExamples.ALL,
                        AggregateExamples.ALL,
                        SelectExamples.ALL,
                        RelationExamples.ALL,
                        InsertExamples.ALL,
                        UpdateExamples.ALL,
                        DeleteExamples.ALL,
                        ChangeExamples.ALL,
                        RawSqlExamples.ALL,
                        DdlExamples.ALL,
                        Words.all())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The text that is sent; of an expression, as it stands in group by, where nothing is converted. */
    String spelling() {
        if (expression == null) {
            return statement.toSql().text();
        }
        String text = Dsl.select(Aggregates.count()).groupBy(expression).toSql().text();
        return text.substring("select count(*) group by ".length());
    }

    /** What the driver is handed, element by element where it is an array. */
    List<Object> carriers() {
        return statement.toSql().binds().stream().map(Example::carrier).toList();
    }

    private static Object carrier(Bind<?> bind) {
        Object carrier = bind.carrier();
        return carrier instanceof Object[] elements ? Arrays.asList(elements) : String.valueOf(carrier);
    }

    /** The expected ones, likewise. */
    List<Object> expected() {
        return binds.stream()
                .map(bind -> bind instanceof List<?> ? bind : String.valueOf(bind))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
