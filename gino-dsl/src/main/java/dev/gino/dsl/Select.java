package dev.gino.dsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code select … from … where …}: a value. Every word answers a changed copy.
 *
 * @param <R> what a row becomes
 * @see <a href="https://www.postgresql.org/docs/current/sql-select.html">PostgreSQL: SELECT</a>
 */
public final class Select<R> extends Rendered implements Query<R> {
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

        @Nullable
        Table<?> from;

        List<Join> joins = List.of();
        Optional<Condition> where = Optional.empty();
        List<Expression<?, ?>> groupBy = List.of();
        Optional<Condition> having = Optional.empty();
        List<Order> orderBy = List.of();
        Optional<Long> limit = Optional.empty();
        Optional<Long> offset = Optional.empty();
        String lock = "";

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

    /** {@code from table}. */
    public Select<R> from(Table<?> table) {
        return with(copy -> copy.from = table);
    }

    /** {@code join table on condition}. */
    public Select<R> join(Table<?> table, Condition on) {
        return joined(new Join("join", table, on));
    }

    /** {@code left join table on condition}: rows without a partner stay, with NULLs. */
    public Select<R> leftJoin(Table<?> table, Condition on) {
        return joined(new Join("left join", table, on));
    }

    /** {@code right join table on condition}. */
    public Select<R> rightJoin(Table<?> table, Condition on) {
        return joined(new Join("right join", table, on));
    }

    /** {@code full join table on condition}. */
    public Select<R> fullJoin(Table<?> table, Condition on) {
        return joined(new Join("full join", table, on));
    }

    /** {@code cross join table}. */
    public Select<R> crossJoin(Table<?> table) {
        return joined(new Join("cross join", table, null));
    }

    private Select<R> joined(Join join) {
        return with(copy -> copy.joins = append(copy.joins, List.of(join)));
    }

    /** {@code where condition}; said again, both must be satisfied. */
    public Select<R> where(Condition condition) {
        return with(copy -> copy.where = and(copy.where, condition));
    }

    /** {@code group by expressions}. */
    public Select<R> groupBy(Expression<?, ?>... expressions) {
        return with(copy -> copy.groupBy = append(copy.groupBy, Arrays.asList(expressions)));
    }

    /** {@code having condition}; said again, both must be satisfied. */
    public Select<R> having(Condition condition) {
        return with(copy -> copy.having = and(copy.having, condition));
    }

    /** {@code order by orders}; said again, it orders what was equal so far. */
    public Select<R> orderBy(Order... orders) {
        return with(copy -> copy.orderBy = append(copy.orderBy, Arrays.asList(orders)));
    }

    /** {@code order by expressions}, ascending. */
    public Select<R> orderBy(Expression<?, ?>... expressions) {
        return orderBy(Stream.of(expressions).map(Expression::asc).toArray(Order[]::new));
    }

    /** {@code limit rows}: at most so many. */
    public Select<R> limit(long rows) {
        return with(copy -> copy.limit = Optional.of(rows));
    }

    /** {@code offset rows}: not the first so many. */
    public Select<R> offset(long rows) {
        return with(copy -> copy.offset = Optional.of(rows));
    }

    /** {@code for update}: locks the rows until the transaction ends. */
    public Select<R> forUpdate() {
        return with(copy -> copy.lock = " for update");
    }

    /** {@code for update skip locked}: locks the rows that no other transaction has locked, and answers with those. */
    public Select<R> forUpdateSkipLocked() {
        return with(copy -> copy.lock = " for update skip locked");
    }

    /** The same, its one column in the representation of a type. */
    @SuppressWarnings("unchecked") // the column of a query of one column is of R
    Select<R> represented(SqlType<R, ?> type) {
        Expression<R, ?> column =
                (Expression<R, ?>) clauses.list.columns().get(0).unlabelled();
        Node represented = type.represent(column);
        return represented.equals(column.node()) ? this : with(copy -> copy.list = SelectList.of(type.adopt(column)));
    }

    /** {@code exists (this)}. */
    public Condition exists() {
        return Condition.of(new Node.Exists(this));
    }

    @Override
    public Projection<R> projection() {
        return clauses.list.projection();
    }

    @Override
    List<?> clauses() {
        return Arrays.asList(
                clauses.list.columns(),
                clauses.distinct,
                clauses.from,
                clauses.joins,
                clauses.where,
                clauses.groupBy,
                clauses.having,
                clauses.orderBy,
                clauses.limit,
                clauses.offset,
                clauses.lock);
    }

    private static Optional<Condition> and(Optional<Condition> sofar, Condition condition) {
        return Optional.of(sofar.map(all -> all.and(condition)).orElse(condition));
    }

    private static <A> List<A> append(List<A> list, List<? extends A> more) {
        List<A> all = new ArrayList<>(list);
        all.addAll(more);
        return List.copyOf(all);
    }
}
