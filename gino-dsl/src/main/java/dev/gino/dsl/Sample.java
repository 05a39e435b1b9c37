package dev.gino.dsl;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code table tablesample method (percent) [repeatable (seed)]}: some of a table's rows.
 *
 * @param <R> what a row becomes
 * @see <a href="https://www.postgresql.org/docs/current/sql-select.html">PostgreSQL: TABLESAMPLE</a>
 */
public final class Sample<R> extends Relation<R> {
    final Table<R> table;
    final Method method;
    final NumericExpression<Double> percent;
    final @Nullable NumericExpression<Double> seed;

    /** How rows are chosen. */
    public enum Method {
        /** Each row by itself: even, and reads the whole table. */
        BERNOULLI,
        /** Whole blocks: fast, and neighbours come together. */
        SYSTEM;

        String sql() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Sample(Table<R> table, Method method, double percent) {
        this(table, method, Dsl.value(SqlTypes.DOUBLE, percent), null);
    }

    private Sample(
            Table<R> table,
            Method method,
            NumericExpression<Double> percent,
            @Nullable NumericExpression<Double> seed) {
        this.table = table;
        this.method = method;
        this.percent = percent;
        this.seed = seed;
    }

    /** {@code repeatable (seed)}: the same rows each time, as long as the table does not change. */
    public Sample<R> repeatable(double number) {
        return new Sample<>(table, method, percent, Dsl.value(SqlTypes.DOUBLE, number));
    }

    @Override
    public SelectList<R> selected() {
        return table.selected();
    }

    @Override
    String qualifier() {
        return table.qualifier();
    }

    private List<Object> parts() {
        return List.of(table, method, percent);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sample<?> sample && parts().equals(sample.parts()) && Objects.equals(seed, sample.seed);
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }
}
