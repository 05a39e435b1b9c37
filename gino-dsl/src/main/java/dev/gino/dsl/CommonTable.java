package dev.gino.dsl;

import dev.gino.error.UsageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A common table expression: {@code name (columns) as (query)}, which stands in from, and is said in {@code with}.
 *
 * <pre>{@code
 * var tree = recursive("tree", select(PARTS.id).from(PARTS).where(PARTS.parent.isNull()), above ->
 *         select(PARTS.id).from(PARTS).join(above, PARTS.parent.eq(above.get(PARTS.id))));
 *
 * select(tree.get(PARTS.id)).from(tree).with(tree)
 * }</pre>
 *
 * @param <R> what a row becomes
 * @see <a href="https://www.postgresql.org/docs/current/queries-with.html">PostgreSQL: WITH queries</a>
 */
public final class CommonTable<R> extends Derived<R> {
    final Definition<R> definition;
    private final @Nullable Identifier alias;

    private CommonTable(List<SelectedColumn> columns, Definition<R> definition, @Nullable Identifier alias) {
        super(definition.name, columns);
        this.definition = definition;
        this.alias = alias;
    }

    /**
     * What stands in with. A recursion refers to itself before it has a query.
     *
     * @param words what stands before and after the query
     */
    record Definition<R>(
            Identifier name, SelectList<R> list, @Nullable Rendered query, boolean recursive, List<String> words) {}

    static <R> CommonTable<R> of(String name, SelectList<R> list, @Nullable Rendered query, boolean recursive) {
        return new CommonTable<>(
                list.columns(), new Definition<>(new Identifier(name), list, query, recursive, List.of("", "")), null);
    }

    static <R> CommonTable<R> recursive(
            String name, QueryExpression<R> base, Function<CommonTable<R>, QueryExpression<R>> query) {
        return of(name, base.list(), query.apply(of(name, base.list(), null, true)), true);
    }

    /** {@code as materialized (query)}: computed once, and apart from the rest. */
    public CommonTable<R> materialized() {
        return with(source(), "materialized ", after());
    }

    /** {@code as not materialized (query)}: planned with the rest, even if it is used more than once. */
    public CommonTable<R> notMaterialized() {
        return with(source(), "not materialized ", after());
    }

    /** {@code search depth first by columns set ordering}: ordered by {@code get(ordering)}, parents come before children. */
    public CommonTable<R> searchDepthFirst(Attribute<?, ?> ordering, Expression<?, ?>... columns) {
        return followed(ordering, " search depth first by ", columns, "");
    }

    /** {@code search breadth first by columns set ordering}: ordered by {@code get(ordering)}, level comes after level. */
    public CommonTable<R> searchBreadthFirst(Attribute<?, ?> ordering, Expression<?, ?>... columns) {
        return followed(ordering, " search breadth first by ", columns, "");
    }

    /**
     * {@code cycle columns set mark using path}: a row that is met again is marked, and not followed further.
     *
     * @param path the name of the column that keeps the way
     */
    public CommonTable<R> cycle(Attribute<Boolean, Condition> mark, String path, Expression<?, ?>... columns) {
        return followed(mark, " cycle ", columns, " using " + Identifier.sql(path));
    }

    private <T, E extends Expression<T, E>> CommonTable<R> followed(
            Attribute<T, E> set, String words, Expression<?, ?>[] columns, String end) {
        List<SelectedColumn> more = new ArrayList<>(source());
        more.add(set.selectedColumn());
        String names = Arrays.stream(columns).map(this::nameOf).collect(Collectors.joining(", "));
        return with(
                more, definition.words.get(0), after() + words + names + " set " + Identifier.sql(set.name()) + end);
    }

    private String after() {
        return definition.words.get(1);
    }

    private CommonTable<R> with(List<SelectedColumn> columns, String before, String after) {
        return new CommonTable<>(
                columns,
                new Definition<>(
                        definition.name,
                        definition.list,
                        definition.query,
                        definition.recursive,
                        List.of(before, after)),
                alias);
    }

    /** {@code name as alias}: a second look at it, for joins with itself. */
    public CommonTable<R> as(String other) {
        return new CommonTable<>(source(), definition, new Identifier(other));
    }

    /** What it stands for. */
    Rendered query() {
        if (definition.query == null) {
            throw new UsageException(
                    "a recursion is used outside of itself",
                    name().name(),
                    "say with(…) of what recursive(…) answered");
        }
        return definition.query;
    }

    /** As it stands in from. */
    String declared() {
        return alias == null ? name().sql() : name().sql() + " as " + alias.sql();
    }

    @Override
    String qualifier() {
        return alias == null ? name().sql() : alias.sql();
    }

    @Override
    public SelectList<R> selected() {
        return new SelectList<>(columns().subList(0, definition.list.columns().size()), definition.list.projection());
    }

    @Override
    List<?> parts() {
        return Arrays.asList(declared(), names(), definition.query, definition.words);
    }
}
