package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.INTEGER;
import static dev.gino.dsl.SqlTypes.TEXT;

import dev.gino.type.TsQuery;
import dev.gino.type.TsVector;

/**
 * A query for a text search.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-textsearch.html">PostgreSQL: text search functions</a>
 */
public class TsQueryExpression extends Expression<TsQuery, TsQueryExpression> {
    /** For columns and properties of such types. */
    public TsQueryExpression(Term<TsQuery, TsQueryExpression> term) {
        super(term);
    }

    /** {@code this && query}: both. */
    public final TsQueryExpression and(TsQuery query) {
        return infix(Operator.OVERLAPS, beside(query));
    }

    /** {@code this && other}: both. */
    public final TsQueryExpression and(Expression<TsQuery, ?> other) {
        return infix(Operator.OVERLAPS, other);
    }

    /** {@code this || query}: one of them. */
    public final TsQueryExpression or(TsQuery query) {
        return infix(Operator.CONCAT, beside(query));
    }

    /** {@code this || other}: one of them. */
    public final TsQueryExpression or(Expression<TsQuery, ?> other) {
        return infix(Operator.CONCAT, other);
    }

    /** {@code !! this}. */
    public final TsQueryExpression not() {
        return Dsl.template(type(), "!! {}", this);
    }

    /** {@code this <-> next}: one right behind the other. */
    public final TsQueryExpression followedBy(Expression<TsQuery, ?> next) {
        return infix(Operator.DISTANCE, next);
    }

    /** {@code tsquery_phrase(this, next, distance)}: one so many lexemes behind the other. */
    public final TsQueryExpression followedBy(Expression<TsQuery, ?> next, int distance) {
        return call("tsquery_phrase", next, value(distance));
    }

    /** {@code this @> other}: whether all its lexemes are in this. */
    public final Condition contains(Expression<TsQuery, ?> other) {
        return compare(Operator.CONTAINS, other);
    }

    /** {@code this <@ other}. */
    public final Condition containedBy(Expression<TsQuery, ?> other) {
        return compare(Operator.CONTAINED_BY, other);
    }

    /** {@code this @@ document}. */
    public final Condition matches(Expression<TsVector, ?> document) {
        return compare(Operator.SEARCH, document);
    }

    /** {@code numnode(this)}: how many lexemes and operators it has. */
    public final NumericExpression<Integer> numnode() {
        return call(INTEGER, "numnode");
    }

    /** {@code querytree(this)}: the part that an index can answer. */
    public final TextExpression querytree() {
        return call(TEXT, "querytree");
    }

    /** {@code ts_rewrite(this, target, substitute)}. */
    public final TsQueryExpression rewrite(Expression<TsQuery, ?> target, Expression<TsQuery, ?> substitute) {
        return call("ts_rewrite", target, substitute);
    }

    /** {@code ts_rewrite(this, select)}: by the targets and substitutes that a query, given as a text, answers. */
    public final TsQueryExpression rewrite(String select) {
        return call("ts_rewrite", value(select));
    }
}
