package dev.gino.dsl;

import java.util.Arrays;
import java.util.List;

/**
 * {@code select … from … where …}: a value. Every word answers a changed copy.
 *
 * @param <R> what a row becomes
 * @see <a href="https://www.postgresql.org/docs/current/sql-select.html">PostgreSQL: SELECT</a>
 */
public final class Select<R> extends QueryExpression<R> {
    final Clauses<R> clauses;

    private Select(Clauses<R> clauses) {
        this.clauses = clauses;
    }

    static <R> Select<R> of(SelectList<R> list) {
        return new Select<>(new Clauses<>(list));
    }

    /** Written only between a copy and the statement that is made of it; never after. */
    static final class Clauses<R> implements Cloneable {
        SelectList<R> list;
        boolean distinct;
        List<Expression<?, ?>> distinctOn = List.of();
        List<Join> from = List.of();
        List<Condition> where = List.of();
        boolean groupDistinct;
        List<Groupable> groupBy = List.of();
        List<Condition> having = List.of();
        List<Window> windows = List.of();
        List<Order> orderBy = List.of();
        Paging paging = Paging.ALL;
        List<RowLock> locks = List.of();

        Clauses(SelectList<R> list) {
            this.list = list;
        }

        @SuppressWarnings("unchecked") // a clone has the class of the original
        Clauses<R> copy() {
            try {
                return (Clauses<R>) clone();
            } catch (CloneNotSupportedException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    /** One change of a copy. */
    private interface Change<R> {
        void apply(Clauses<R> clauses);
    }

    private Select<R> with(Change<R> change) {
        Clauses<R> copy = clauses.copy();
        change.apply(copy);
        return new Select<>(copy);
    }

    /** {@code select distinct}: equal rows once. */
    public Select<R> distinct() {
        return with(copy -> copy.distinct = true);
    }

    /** {@code select distinct on (expressions)}: of the rows that are equal in these, the first in order. */
    public Select<R> distinctOn(Expression<?, ?>... expressions) {
        return with(copy -> copy.distinctOn = append(copy.distinctOn, Arrays.asList(expressions)));
    }

    /** {@code from relations}; said again, more of them. */
    public Select<R> from(Relation<?>... relations) {
        Select<R> changed = this;
        for (Relation<?> relation : relations) {
            changed = changed.joined(Join.of(changed.clauses.from.isEmpty() ? "" : ", ", relation, null));
        }
        return changed;
    }

    /** {@code join relation on condition}. */
    public Select<R> join(Relation<?> relation, Condition on) {
        return joined(Join.of(" join ", relation, on));
    }

    /** {@code left join relation on condition}: rows without a partner stay, with NULLs. */
    public Select<R> leftJoin(Relation<?> relation, Condition on) {
        return joined(Join.of(" left join ", relation, on));
    }

    /** {@code right join relation on condition}. */
    public Select<R> rightJoin(Relation<?> relation, Condition on) {
        return joined(Join.of(" right join ", relation, on));
    }

    /** {@code full join relation on condition}. */
    public Select<R> fullJoin(Relation<?> relation, Condition on) {
        return joined(Join.of(" full join ", relation, on));
    }

    /** {@code cross join relation}. */
    public Select<R> crossJoin(Relation<?> relation) {
        return joined(Join.of(" cross join ", relation, null));
    }

    /** {@code natural join relation}: on all columns that have the same name. */
    public Select<R> naturalJoin(Relation<?> relation) {
        return joined(Join.of(" natural join ", relation, null));
    }

    /** {@code join relation using (columns)}: on these columns, which both have. */
    public Select<R> joinUsing(Relation<?> relation, Column<?>... columns) {
        return joined(new Join(" join ", relation, null, names(columns)));
    }

    /** {@code left join relation using (columns)}. */
    public Select<R> leftJoinUsing(Relation<?> relation, Column<?>... columns) {
        return joined(new Join(" left join ", relation, null, names(columns)));
    }

    private static List<String> names(Column<?>... columns) {
        return Arrays.stream(columns).map(Column::name).toList();
    }

    private Select<R> joined(Join join) {
        return with(copy -> copy.from = append(copy.from, List.of(join)));
    }

    /** {@code where condition}; said again, both must be satisfied. */
    public Select<R> where(Condition condition) {
        return with(copy -> copy.where = append(copy.where, List.of(condition)));
    }

    /** {@code group by expressions}, or sets of them: {@link Dsl#rollup}, {@link Dsl#cube}, {@link Dsl#groupingSets}. */
    public Select<R> groupBy(Groupable... items) {
        return with(copy -> copy.groupBy = append(copy.groupBy, Arrays.asList(items)));
    }

    /** {@code group by distinct}: of equal grouping sets only one. */
    public Select<R> groupByDistinct(Groupable... items) {
        return groupBy(items).with(copy -> copy.groupDistinct = true);
    }

    /** {@code having condition}; said again, both must be satisfied. */
    public Select<R> having(Condition condition) {
        return with(copy -> copy.having = append(copy.having, List.of(condition)));
    }

    /** {@code window name as (…)}: windows that several functions share. */
    public Select<R> window(Window... named) {
        return with(copy -> copy.windows = append(copy.windows, Arrays.asList(named)));
    }

    /** {@code order by orderings}; said again, it orders what was equal so far. */
    public Select<R> orderBy(Ordering... orderings) {
        return with(copy -> copy.orderBy = append(copy.orderBy, Ordering.orders(orderings)));
    }

    /** {@code limit rows}: at most so many. */
    public Select<R> limit(long rows) {
        return with(copy -> copy.paging = copy.paging.limit(rows));
    }

    /** {@code fetch first rows rows with ties}: as many, and those that are equal to the last in order. */
    public Select<R> limitWithTies(long rows) {
        return with(copy -> copy.paging = copy.paging.withTies(rows));
    }

    /** {@code offset rows}: not the first so many. */
    public Select<R> offset(long rows) {
        return with(copy -> copy.paging = copy.paging.offset(rows));
    }

    /** {@code for update}: locks the rows until the transaction ends. */
    public Select<R> forUpdate() {
        return lock(RowLock.UPDATE);
    }

    /** {@code for update skip locked}: locks the rows that no other transaction has locked, and answers with those. */
    public Select<R> forUpdateSkipLocked() {
        return lock(RowLock.UPDATE.skipLocked());
    }

    /** {@code for update|no key update|share|key share …}; said again, another lock for other tables. */
    public Select<R> lock(RowLock lock) {
        return with(copy -> copy.locks = append(copy.locks, List.of(lock)));
    }

    /** Whether it can stand beside a set operator as it is. */
    boolean isBare() {
        return clauses.orderBy.isEmpty() && clauses.paging.equals(Paging.ALL) && clauses.locks.isEmpty();
    }

    @Override
    SelectList<R> list() {
        return clauses.list;
    }

    @Override
    @SuppressWarnings("unchecked") // the column of a query of one column is of R
    QueryExpression<R> represented(SqlType<R, ?> type) {
        Expression<R, ?> column =
                (Expression<R, ?>) clauses.list.columns().get(0).expression();
        Node represented = type.represent(column);
        return represented.equals(column.node())
                ? this
                : with(copy -> copy.list = type.adopt(column).selected());
    }

    @Override
    List<?> clauses() {
        return List.of(
                clauses.list.columns(),
                clauses.distinct,
                clauses.distinctOn,
                clauses.from,
                clauses.where,
                clauses.groupDistinct,
                clauses.groupBy,
                clauses.having,
                clauses.windows,
                clauses.orderBy,
                clauses.paging,
                clauses.locks);
    }

    /** One array, and nobody else gets hold of it: this is done for each word of each query. */
    @SuppressWarnings("unchecked") // of As
    private static <A> List<A> append(List<A> list, List<? extends A> more) {
        Object[] all = list.toArray(new Object[list.size() + more.size()]);
        for (int i = 0; i < more.size(); i++) {
            all[list.size() + i] = more.get(i);
        }
        return (List<A>) Arrays.asList(all);
    }
}
