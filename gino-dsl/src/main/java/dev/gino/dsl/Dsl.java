package dev.gino.dsl;

import dev.gino.type.Codecs;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where statements and expressions begin. Meant to be imported statically. */
public final class Dsl {
    private Dsl() {}

    /** {@code select columns from relation}: all of it, as its objects. */
    public static <R> Select<R> select(Relation<R> relation) {
        return Select.of(relation.selected()).from(relation);
    }

    /** {@code select expression}: its values; or several columns that become one object. */
    public static <T> Select<T> select(Selectable<T> selected) {
        Select<T> select = Select.of(selected.selected());
        return selected instanceof Relation<T> relation ? select.from(relation) : select; // Groovy may come by here
    }

    /** {@code select expressions}: rows without a class. */
    public static Select<Row> select(Selectable<?> first, Selectable<?> second, Selectable<?>... others) {
        return Select.of(SelectList.of(first, second, others));
    }

    /** {@code select columns}, as a record or a bean whose components have their names. */
    public static <R> Select<R> select(Class<R> type, Selectable<?>... columns) {
        return Select.of(SelectList.named(type, List.of(columns)));
    }

    /** {@code select a, b}, as what a constructor makes of them. */
    public static <A, B, R> Select<R> select(Into.Two<A, B, R> into, Selectable<A> a, Selectable<B> b) {
        return Select.of(Into.into(into, a, b));
    }

    /** {@code select a, b, c}, as what a constructor makes of them. */
    public static <A, B, C, R> Select<R> select(
            Into.Three<A, B, C, R> into, Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return Select.of(Into.into(into, a, b, c));
    }

    /** {@code select a, b, c, d}, as what a constructor makes of them. */
    public static <A, B, C, D, R> Select<R> select(
            Into.Four<A, B, C, D, R> into, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return Select.of(Into.into(into, a, b, c, d));
    }

    /** {@code select a, b, c, d, e}, as what a constructor makes of them. */
    public static <A, B, C, D, E, R> Select<R> select(
            Into.Five<A, B, C, D, E, R> into,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e) {
        return Select.of(Into.into(into, a, b, c, d, e));
    }

    /** {@code select a, b, c, d, e, f}, as what a constructor makes of them. */
    public static <A, B, C, D, E, F, R> Select<R> select(
            Into.Six<A, B, C, D, E, F, R> into,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f) {
        return Select.of(Into.into(into, a, b, c, d, e, f));
    }

    /** {@code select a, b, c, d, e, f, g}, as what a constructor makes of them. */
    public static <A, B, C, D, E, F, G, R> Select<R> select(
            Into.Seven<A, B, C, D, E, F, G, R> into,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g) {
        return Select.of(Into.into(into, a, b, c, d, e, f, g));
    }

    /** {@code select a, b, c, d, e, f, g, h}, as what a constructor makes of them. */
    public static <A, B, C, D, E, F, G, H, R> Select<R> select(
            Into.Eight<A, B, C, D, E, F, G, H, R> into,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h) {
        return Select.of(Into.into(into, a, b, c, d, e, f, g, h));
    }

    /** {@code select a, b, c, d, e, f, g, h, i}, as what a constructor makes of them. */
    public static <A, B, C, D, E, F, G, H, I, R> Select<R> select(
            Into.Nine<A, B, C, D, E, F, G, H, I, R> into,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i) {
        return Select.of(Into.into(into, a, b, c, d, e, f, g, h, i));
    }

    /** {@code select a, b, c, d, e, f, g, h, i, j}, as what a constructor makes of them. */
    public static <A, B, C, D, E, F, G, H, I, J, R> Select<R> select(
            Into.Ten<A, B, C, D, E, F, G, H, I, J, R> into,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j) {
        return Select.of(Into.into(into, a, b, c, d, e, f, g, h, i, j));
    }

    /** {@code select a, b, c, d, e, f, g, h, i, j, k}, as what a constructor makes of them. */
    public static <A, B, C, D, E, F, G, H, I, J, K, R> Select<R> select(
            Into.Eleven<A, B, C, D, E, F, G, H, I, J, K, R> into,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j,
            Selectable<K> k) {
        return Select.of(Into.into(into, a, b, c, d, e, f, g, h, i, j, k));
    }

    /** {@code select a, b, c, d, e, f, g, h, i, j, k, l}, as what a constructor makes of them. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, R> Select<R> select(
            Into.Twelve<A, B, C, D, E, F, G, H, I, J, K, L, R> into,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j,
            Selectable<K> k,
            Selectable<L> l) {
        return Select.of(Into.into(into, a, b, c, d, e, f, g, h, i, j, k, l));
    }

    /** {@code insert into table}. */
    public static Insert.Into insertInto(Table<?> table) {
        return new Insert.Into(table);
    }

    /** {@code update table}. */
    public static Update.Unbounded update(Table<?> table) {
        return new Update.Unbounded(table, List.of(), List.of());
    }

    /** {@code delete from table}. */
    public static Delete.Unbounded deleteFrom(Table<?> table) {
        return new Delete.Unbounded(table, List.of());
    }

    /** {@code target = value}, for an insert or an update. */
    public static <T> Assignment<T> set(Assignable<T> target, T value) {
        return target.to(value);
    }

    /** {@code target = expression}, for an insert or an update. */
    public static <T> Assignment<T> set(Assignable<T> target, Expression<T, ?> value) {
        return target.to(value);
    }

    /** {@code name type}: of a composite type, or of what a function returns. */
    public static <T, E extends Expression<T, E>> Attribute<T, E> attribute(String name, SqlType<T, E> type) {
        return new Attribute<>(name, type);
    }

    /** {@code $1::type}: a value, sent beside the text. */
    public static <T, E extends Expression<T, E>> E value(SqlType<T, E> type, T value) {
        return type.expression(type.value(type.codec().exactly(value, type), false));
    }

    /** {@code $1::text}. */
    public static TextExpression value(String value) {
        return value(SqlTypes.TEXT, value);
    }

    /** {@code $1::int4}. */
    public static NumericExpression<Integer> value(int value) {
        return value(SqlTypes.INTEGER, value);
    }

    /** {@code $1::int8}. */
    public static NumericExpression<Long> value(long value) {
        return value(SqlTypes.BIGINT, value);
    }

    /** {@code $1::bool}. */
    public static Condition value(boolean value) {
        return value(SqlTypes.BOOLEAN, value);
    }

    /** {@code 'text'}: spelled inside the statement, for what shapes it; a value belongs into {@link #value}. */
    public static TextExpression literal(String text) {
        return SqlTypes.TEXT.expression(new Node.Literal(Codecs.encodable(text)));
    }

    /** {@code merge into table}. PostgreSQL 15. */
    public static Merge.Into mergeInto(Table<?> table) {
        return new Merge.Into(table);
    }

    /** {@code excluded.column}, in {@code on conflict do update}: what would have been inserted. */
    public static <T, E extends Expression<T, E>> E excluded(Expression<T, E> expression) {
        return seen(expression, "excluded");
    }

    /** {@code old.column}, in returning: as it was before the change. PostgreSQL 18. */
    public static <T, E extends Expression<T, E>> E oldValue(Expression<T, E> expression) {
        return expression.type().expression(new Node.Since(18, new Node.Seen(expression.node(), "old")));
    }

    /** {@code new.column}, in returning: as it is after the change. PostgreSQL 18. */
    public static <T, E extends Expression<T, E>> E newValue(Expression<T, E> expression) {
        return expression.type().expression(new Node.Since(18, new Node.Seen(expression.node(), "new")));
    }

    private static <T, E extends Expression<T, E>> E seen(Expression<T, E> expression, String relation) {
        return expression.type().expression(new Node.Seen(expression.node(), relation));
    }

    /** {@code merge_action()}, in returning of a merge: {@code INSERT}, {@code UPDATE} or {@code DELETE}. PostgreSQL 17. */
    public static TextExpression mergeAction() {
        return SqlTypes.TEXT.expression(new Node.Since(17, Functions.node("merge_action", List.of())));
    }

    /** {@code values (…), (…)}: a row for each item; of no items, no rows. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <I> Values values(Collection<? extends I> items, Attribute.Source<I, ?>... columns) {
        return Values.of(items, List.of(columns));
    }

    /** {@code name (columns) as (query)}, for {@code with} and from. */
    public static <R> CommonTable<R> commonTable(String name, QueryExpression<R> query) {
        return CommonTable.of(name, query.list(), query, false);
    }

    /** {@code name (columns) as (change returning …)}: the rows that a change made, for {@code with} and from. */
    public static <R> CommonTable<R> commonTable(String name, Returning<R> change) {
        return CommonTable.of(name, change.list, change, false);
    }

    /**
     * {@code name (columns) as (base union all step)}, recursive.
     *
     * @param step from the rows that were found last to the next; of none, it ends
     */
    public static <R> CommonTable<R> recursive(
            String name, QueryExpression<R> base, Function<? super CommonTable<R>, ? extends QueryExpression<R>> step) {
        return CommonTable.recursive(name, base, found -> base.unionAll(step.apply(found)));
    }

    /** {@code name (columns) as (base union step)}, recursive: rows that were found before are not followed again. */
    public static <R> CommonTable<R> recursiveDistinct(
            String name, QueryExpression<R> base, Function<? super CommonTable<R>, ? extends QueryExpression<R>> step) {
        return CommonTable.recursive(name, base, found -> base.union(step.apply(found)));
    }

    /** {@code function as name (columns)}, in from; of several functions {@code rows from (…)}, side by side. */
    public static FunctionTable<Row> table(
            String name, Selectable<?> first, Selectable<?> second, Selectable<?>... others) {
        return FunctionTable.of(name, SelectList.of(first, second, others));
    }

    /** {@code function as name (column)}, in from: a row for each value. */
    public static <T> FunctionTable<T> table(String name, Selectable<T> function) {
        return FunctionTable.of(name, function.selected());
    }

    /** {@code function as name (columns)}, in from: a function that answers with several columns. */
    public static FunctionTable<Row> table(
            String name, Expression<?, ?> function, Attribute<?, ?> first, Attribute<?, ?>... others) {
        return FunctionTable.of(name, function.node(), false, attributes(first, others));
    }

    /** {@code function as name (column type, …)}, in from: a function whose columns must be told it. */
    public static FunctionTable<Row> recordset(
            String name, Expression<?, ?> function, Attribute<?, ?> first, Attribute<?, ?>... others) {
        return FunctionTable.of(name, function.node(), true, attributes(first, others));
    }

    private static List<Attribute<?, ?>> attributes(Attribute<?, ?> first, Attribute<?, ?>... others) {
        return Stream.<Attribute<?, ?>>concat(Stream.of(first), Stream.of(others))
                .toList();
    }

    /** {@code table tablesample method (percent)}. */
    public static <R> Sample<R> tablesample(Table<R> table, Sample.Method method, double percent) {
        return new Sample<>(table, method, percent);
    }

    /** {@code rollup (a, b)}: grouped by both, by the first, and all together. */
    public static GroupingSet rollup(Groupable... items) {
        return new GroupingSet("rollup ", items);
    }

    /** {@code cube (a, b)}: grouped by every choice of them. */
    public static GroupingSet cube(Groupable... items) {
        return new GroupingSet("cube ", items);
    }

    /** {@code grouping sets (…)}: grouped by each of these. */
    public static GroupingSet groupingSets(Groupable... sets) {
        return new GroupingSet("grouping sets ", sets);
    }

    /** {@code (a, b)}: one of the sets; of nothing, all rows together. */
    public static GroupingSet groupingSet(Expression<?, ?>... expressions) {
        return new GroupingSet("", expressions);
    }

    /** {@code row(a, b)}: several expressions, compared as one. */
    public static RowConstructor row(Expression<?, ?> first, Expression<?, ?>... others) {
        return new RowConstructor(Stream.<Expression<?, ?>>concat(Stream.of(first), Stream.of(others))
                .toList());
    }

    /** {@code any (query)}. */
    public static <T> Quantified<T> any(QueryExpression<T> query) {
        return new Quantified<>(false, new Node.Subquery("", query));
    }

    /** {@code any (array)}. */
    public static <T> Quantified<T> any(ArrayExpression<T> array) {
        return new Quantified<>(false, array.node());
    }

    /** {@code all (query)}. */
    public static <T> Quantified<T> all(QueryExpression<T> query) {
        return new Quantified<>(true, new Node.Subquery("", query));
    }

    /** {@code all (array)}. */
    public static <T> Quantified<T> all(ArrayExpression<T> array) {
        return new Quantified<>(true, array.node());
    }

    /** {@code (query)} as a value: of no rows, NULL. */
    public static <T, E extends Expression<T, E>> E scalar(SqlType<T, E> type, QueryExpression<T> query) {
        return type.expression(new Node.Subquery("", query.represented(type)));
    }

    /** {@code array(query)}: the values of a query as an array; of no rows, empty. */
    public static <T, E extends Expression<T, E>> ArrayExpression<T> array(
            SqlType<T, E> type, QueryExpression<T> query) {
        return type.array().expression(new Node.Subquery("array", query.represented(type)));
    }

    /** {@code exists (query)}. */
    public static Condition exists(QueryExpression<?> query) {
        return query.exists();
    }

    /** {@code not exists (query)}. */
    public static Condition notExists(QueryExpression<?> query) {
        return query.exists().not();
    }

    /** Whether all of them are satisfied; of none, true. */
    public static Condition and(List<Condition> conditions) {
        return Condition.of(new Node.Logic(true, nodes(conditions)));
    }

    /** Whether one of them is satisfied; of none, false. */
    public static Condition or(List<Condition> conditions) {
        return Condition.of(new Node.Logic(false, nodes(conditions)));
    }

    /** {@code not condition}. */
    public static Condition not(Condition condition) {
        return condition.not();
    }

    /** {@code case when condition then result …}, to be continued. */
    public static <T, E extends Expression<T, E>> Case<T, E> when(Condition condition, Expression<T, E> result) {
        return Case.when(condition, result);
    }

    /** {@code left operator right}, for operators that have no word. */
    public static <T, E extends Expression<T, E>> E infix(
            SqlType<T, E> type, Expression<?, ?> left, Operator operator, Expression<?, ?> right) {
        return type.expression(new Node.Infix(left.node(), operator, right.node()));
    }

    /**
     * Text with a hole, {@code {}}, for each argument: the way out for what has no word here.
     *
     * @param text code, never input: it becomes part of the statement as it is
     */
    public static <T, E extends Expression<T, E>> E template(
            SqlType<T, E> type, String text, Expression<?, ?>... arguments) {
        return type.expression(Template.node(text, nodes(List.of(arguments))));
    }

    /**
     * A statement in SQL's own words, with {@code :names} for its values.
     *
     * @param text code, never input
     * @throws dev.gino.error.UsageException if it is blank, more than one statement, begins or ends a transaction, or
     *     copies
     */
    public static RawSql sql(String text) {
        return RawSql.of(text);
    }

    private static List<Node> nodes(List<? extends Expression<?, ?>> expressions) {
        return expressions.stream().<Node>map(Expression::node).toList();
    }
}
