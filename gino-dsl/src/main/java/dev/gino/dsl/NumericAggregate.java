package dev.gino.dsl;

/** A call of an aggregate whose values are numbers. */
public final class NumericAggregate<N extends Number & Comparable<N>> extends NumericExpression<N>
        implements Aggregated<N, NumericExpression<N>, NumericAggregate<N>> {
    NumericAggregate(Term<N, NumericExpression<N>> term) {
        super(term);
    }

    @Override
    public NumericAggregate<N> with(Term<N, NumericExpression<N>> changed) {
        return new NumericAggregate<>(changed);
    }
}
