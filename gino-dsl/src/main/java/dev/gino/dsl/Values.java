package dev.gino.dsl;

import java.util.Collection;
import java.util.List;

/**
 * {@code values (…), (…)}: rows that the program brings along. Under a name, {@code values(…).as("v")}, they stand in
 * from.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-values.html">PostgreSQL: VALUES</a>
 */
public final class Values extends QueryExpression<Row> {
    final List<List<Node>> rows;
    private final SelectList<Row> list;

    private Values(List<List<Node>> rows, SelectList<Row> list) {
        this.rows = rows;
        this.list = list;
    }

    static <I> Values of(Collection<? extends I> items, List<Attribute.Source<I, ?>> sources) {
        List<List<Node>> rows = items.stream().map(item -> row(item, sources)).toList();
        List<SelectedColumn> columns = sources.stream()
                .map(source -> source.attribute().selectedColumn())
                .toList();
        return new Values(rows, SelectList.rows(columns));
    }

    private static <I> List<Node> row(I item, List<Attribute.Source<I, ?>> sources) {
        return sources.stream().<Node>map(source -> source.value(item)).toList();
    }

    @Override
    SelectList<Row> list() {
        return list;
    }

    @Override
    QueryExpression<Row> represented(SqlType<Row, ?> type) {
        return this;
    }

    @Override
    List<?> clauses() {
        return List.of(rows, list.columns());
    }
}
