package dev.gino.dsl;

import dev.gino.error.UsageException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row without a class of its own: values by the expressions that were selected, or by position. */
public final class Row {
    private final List<Expression<?, ?>> expressions;
    private final List<@Nullable Object> values;

    Row(List<Expression<?, ?>> expressions, @Nullable Object[] values) {
        this.expressions = expressions;
        this.values = Collections.unmodifiableList(Arrays.asList(values));
    }

    /**
     * The value of a selected expression; {@code null} for SQL NULL.
     *
     * @throws UsageException if it was not selected
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // values were decoded by the expression's type
    public <T> @Nullable T get(Expression<T, ?> expression) {
        int position = expressions.indexOf(expression);
        if (position < 0) {
            throw new UsageException("not selected: " + expression, expressions.toString(), "select it");
        }
        return (T) values.get(position);
    }

    /** The value at a position, from zero; {@code null} for SQL NULL. */
    public @Nullable Object get(int position) {
        return values.get(position);
    }

    /** All values, in the order of the select list. */
    public List<@Nullable Object> values() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && values.equals(row.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }
}
