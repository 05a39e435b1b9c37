package dev.gino.jsonb;

import dev.gino.dsl.Aggregates;
import dev.gino.dsl.Bind;
import dev.gino.dsl.Dsl;
import dev.gino.dsl.Expression;
import dev.gino.dsl.Statement;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one writes, and what is sent.
 *
 * @param name what it shows
 * @param statement what one writes; an expression is selected from people
 * @param expression what one writes, if it is no statement
 * @param sql what is sent; of an expression, its part
 * @param binds the values that travel beside it, in their order, as their carriers print
 */
record Example(
        String name, Statement statement, @Nullable Expression<?, ?> expression, String sql, List<String> binds) {
    static Example example(String name, Statement statement, String sql, String... binds) {
        return new Example(name, statement, null, sql, List.of(binds));
    }

    static Example example(String name, Expression<?, ?> expression, String sql, String... binds) {
        return new Example(name, Dsl.select(expression).from(People.PEOPLE), expression, sql, List.of(binds));
    }

    /** The text that is sent; of an expression, as it stands in group by, where nothing is converted. */
    String spelling() {
        if (expression == null) {
            return statement.toSql().text();
        }
        String text = Dsl.select(Aggregates.count()).groupBy(expression).toSql().text();
        return text.substring("select count(*) group by ".length());
    }

    List<String> carriers() {
        return statement.toSql().binds().stream().map(Example::carrier).toList();
    }

    private static String carrier(Bind<?> bind) {
        Object carrier = bind.carrier();
        return carrier instanceof Object[] elements ? Arrays.toString(elements) : String.valueOf(carrier);
    }

    @Override
    public String toString() {
        return name;
    }
}
