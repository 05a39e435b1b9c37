package dev.gino.dsl;

import java.util.List;
import java.util.stream.Stream;

/**
 * {@code function(arguments) [with ordinality] as name (columns)}: a function whose rows stand in from; of several
 * functions, {@code rows from (…)}, side by side. What stands before it in from can be among its arguments.
 *
 * @param <R> what a row becomes
 * @see <a href="https://www.postgresql.org/docs/current/queries-table-expressions.html">PostgreSQL: table functions</a>
 */
public final class FunctionTable<R> extends Derived<R> {
    private static final Attribute<Long, NumericExpression<Long>> ORDINALITY =
            new Attribute<>("ordinality", SqlTypes.BIGINT);

    final List<Node> functions;
    final boolean defined;
    final boolean numbered;
    private final SelectList<R> list;

    private FunctionTable(
            Identifier name, List<Node> functions, boolean defined, boolean numbered, SelectList<R> list) {
        super(name, numbered ? with(list.columns(), ORDINALITY.selectedColumn()) : list.columns());
        this.functions = functions;
        this.defined = defined;
        this.numbered = numbered;
        this.list = list;
    }

    private static List<SelectedColumn> with(List<SelectedColumn> columns, SelectedColumn last) {
        return Stream.concat(columns.stream(), Stream.of(last)).toList();
    }

    /** Functions of one column each. */
    static <R> FunctionTable<R> of(String name, SelectList<R> functions) {
        List<Node> nodes = functions.columns().stream()
                .map(column -> column.expression().node())
                .toList();
        return new FunctionTable<>(new Identifier(name), nodes, false, false, functions);
    }

    /** A function of several columns. */
    static FunctionTable<Row> of(String name, Node function, boolean defined, List<Attribute<?, ?>> columns) {
        List<SelectedColumn> selected =
                columns.stream().map(Attribute::selectedColumn).toList();
        return new FunctionTable<>(new Identifier(name), List.of(function), defined, false, SelectList.rows(selected));
    }

    /** {@code with ordinality}: the rows are numbered, from one. */
    public FunctionTable<R> withOrdinality() {
        return new FunctionTable<>(name(), functions, defined, true, list);
    }

    /** {@code name.ordinality}: the number of the row, from one, after {@link #withOrdinality}. */
    public NumericExpression<Long> ordinality() {
        return get(ORDINALITY);
    }

    @Override
    public SelectList<R> selected() {
        return new SelectList<>(columns().subList(0, list.columns().size()), list.projection());
    }

    @Override
    List<?> parts() {
        return List.of(name(), functions, names(), defined, numbered);
    }
}
