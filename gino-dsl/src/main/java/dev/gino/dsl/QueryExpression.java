package dev.gino.dsl;

import java.util.List;

/**
 * A query that can stand within another: {@code select}, {@code values}, two of them put together, or any of these with
 * common tables before it.
 *
 * @param <R> what a row becomes
 */
public abstract sealed class QueryExpression<R> extends Rendered implements Query<R>
        permits Select, SetOperation, Values, WithQuery {
    QueryExpression() {}

    /** What it answers with. */
    abstract SelectList<R> list();

    /** The same, its one column in the representation of a type. */
    abstract QueryExpression<R> represented(SqlType<R, ?> type);

    @Override
    public final Projection<R> projection() {
        return list().projection();
    }

    /** {@code (this) as name}, to stand in from. */
    public final Subquery<R> as(String name) {
        return new Subquery<>(new Identifier(name), this, false);
    }

    /** {@code lateral (this) as name}: what stands before it in from can be used in it. */
    public final Subquery<R> lateral(String name) {
        return new Subquery<>(new Identifier(name), this, true);
    }

    /** {@code exists (this)}. */
    public final Condition exists() {
        return Condition.of(new Node.Subquery("exists ", this));
    }

    /** {@code this union other}: equal rows once. */
    public final SetOperation<R> union(QueryExpression<R> other) {
        return SetOperation.of(this, "union", other);
    }

    /** {@code this union all other}. */
    public final SetOperation<R> unionAll(QueryExpression<R> other) {
        return SetOperation.of(this, "union all", other);
    }

    /** {@code this intersect other}: the rows that both have, once. */
    public final SetOperation<R> intersect(QueryExpression<R> other) {
        return SetOperation.of(this, "intersect", other);
    }

    /** {@code this intersect all other}. */
    public final SetOperation<R> intersectAll(QueryExpression<R> other) {
        return SetOperation.of(this, "intersect all", other);
    }

    /** {@code this except other}: the rows that the other does not have, once. */
    public final SetOperation<R> except(QueryExpression<R> other) {
        return SetOperation.of(this, "except", other);
    }

    /** {@code this except all other}. */
    public final SetOperation<R> exceptAll(QueryExpression<R> other) {
        return SetOperation.of(this, "except all", other);
    }

    /** {@code with tables this}. */
    public final QueryExpression<R> with(CommonTable<?>... tables) {
        return new WithQuery<>(List.of(tables), this);
    }
}
