package dev.gino.jsonb;

import dev.gino.dsl.Expression;
import dev.gino.dsl.NumericExpression;

/** A property that is a number. */
public final class NumericProperty<N extends Number & Comparable<N>> extends NumericExpression<N>
        implements Property<N, NumericExpression<N>, NumericProperty<N>> {
    private final PropertyDeclaration<N, NumericExpression<N>> declaration;

    NumericProperty(PropertyDeclaration<N, NumericExpression<N>> declaration) {
        super(declaration.expression().term());
        this.declaration = declaration;
    }

    @Override
    public PropertyDeclaration<N, NumericExpression<N>> declaration() {
        return declaration;
    }

    @Override
    public NumericProperty<N> with(PropertyDeclaration<N, NumericExpression<N>> changed) {
        return new NumericProperty<>(changed);
    }

    @Override
    public Expression<N, ?> expression() {
        return this;
    }

    @Override
    public String label() {
        return field();
    }
}
