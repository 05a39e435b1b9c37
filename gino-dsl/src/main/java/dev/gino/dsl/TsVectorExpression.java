package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.INTEGER;
import static dev.gino.dsl.SqlTypes.REAL;
import static dev.gino.dsl.SqlTypes.TEXT;
import static dev.gino.dsl.SqlTypes.TSQUERY;

import dev.gino.type.TsQuery;
import dev.gino.type.TsVector;
import java.util.List;

/**
 * A document, prepared for search: its lexemes, where they stand, and their weights.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-textsearch.html">PostgreSQL: text search functions</a>
 */
public class TsVectorExpression extends Expression<TsVector, TsVectorExpression> {
    /** For columns and properties of such types. */
    public TsVectorExpression(Term<TsVector, TsVectorExpression> term) {
        super(term);
    }

    /** {@code this @@ query}. */
    public final Condition matches(TsQuery query) {
        return compare(Operator.SEARCH, value(TSQUERY, query));
    }

    /** {@code this @@ query}. */
    public final Condition matches(Expression<TsQuery, ?> query) {
        return compare(Operator.SEARCH, query);
    }

    /** {@code this || other}. */
    public final TsVectorExpression concat(TsVector other) {
        return infix(Operator.CONCAT, beside(other));
    }

    /** {@code this || other}. */
    public final TsVectorExpression concat(Expression<TsVector, ?> other) {
        return infix(Operator.CONCAT, other);
    }

    /** {@code length(this)}: how many lexemes it has. */
    public final NumericExpression<Integer> length() {
        return call(INTEGER, "length");
    }

    /** {@code strip(this)}: without places and weights. */
    public final TsVectorExpression strip() {
        return call("strip");
    }

    /** {@code setweight(this, 'A')}. */
    public final TsVectorExpression setWeight(Weight weight) {
        return call("setweight", weight.literal());
    }

    /** {@code setweight(this, 'A', lexemes)}: of these only. */
    public final TsVectorExpression setWeight(Weight weight, List<String> lexemes) {
        return call("setweight", weight.literal(), value(TEXT.array(), lexemes));
    }

    /** {@code ts_filter(this, '{a,b}')}: the lexemes of these weights. */
    public final TsVectorExpression filter(Weight... weights) {
        return call("ts_filter", Weight.array(weights));
    }

    /** {@code ts_delete(this, lexeme)}. */
    public final TsVectorExpression delete(String lexeme) {
        return call("ts_delete", value(lexeme));
    }

    /** {@code ts_delete(this, lexemes)}. */
    public final TsVectorExpression delete(List<String> lexemes) {
        return call("ts_delete", value(TEXT.array(), lexemes));
    }

    /** {@code tsvector_to_array(this)}: the lexemes. */
    public final ArrayExpression<String> toArray() {
        return call(TEXT.array(), "tsvector_to_array");
    }

    /** {@code ts_rank(this, query)}: how well it answers the query, by how often. */
    public final NumericExpression<Float> rank(Expression<TsQuery, ?> query) {
        return call(REAL, "ts_rank", query);
    }

    /** {@code ts_rank(this, query, normalization)}: with regard to the length. */
    public final NumericExpression<Float> rank(Expression<TsQuery, ?> query, int normalization) {
        return call(REAL, "ts_rank", query, value(normalization));
    }

    /** {@code ts_rank(weights, this, query, normalization)}: the weights are of D, C, B and A. */
    public final NumericExpression<Float> rank(List<Float> weights, Expression<TsQuery, ?> query, int normalization) {
        return weighted("ts_rank", weights, query, normalization);
    }

    /** {@code ts_rank_cd(this, query)}: how well it answers the query, by how near. */
    public final NumericExpression<Float> rankCd(Expression<TsQuery, ?> query) {
        return call(REAL, "ts_rank_cd", query);
    }

    /** {@code ts_rank_cd(this, query, normalization)}. */
    public final NumericExpression<Float> rankCd(Expression<TsQuery, ?> query, int normalization) {
        return call(REAL, "ts_rank_cd", query, value(normalization));
    }

    /** {@code ts_rank_cd(weights, this, query, normalization)}. */
    public final NumericExpression<Float> rankCd(List<Float> weights, Expression<TsQuery, ?> query, int normalization) {
        return weighted("ts_rank_cd", weights, query, normalization);
    }

    private NumericExpression<Float> weighted(
            String function, List<Float> weights, Expression<TsQuery, ?> query, int normalization) {
        return Functions.call(REAL, function, value(REAL.array(), weights), this, query, value(normalization));
    }
}
