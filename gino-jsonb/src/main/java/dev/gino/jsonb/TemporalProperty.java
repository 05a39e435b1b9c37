package dev.gino.jsonb;

import dev.gino.dsl.Expression;
import dev.gino.dsl.TemporalExpression;

/** A property that is a date or a time. */
public final class TemporalProperty<T> extends TemporalExpression<T>
        implements Property<T, TemporalExpression<T>, TemporalProperty<T>> {
    private final PropertyDeclaration<T, TemporalExpression<T>> declaration;

    TemporalProperty(PropertyDeclaration<T, TemporalExpression<T>> declaration) {
        super(declaration.expression().term());
        this.declaration = declaration;
    }

    @Override
    public PropertyDeclaration<T, TemporalExpression<T>> declaration() {
        return declaration;
    }

    @Override
    public TemporalProperty<T> with(PropertyDeclaration<T, TemporalExpression<T>> changed) {
        return new TemporalProperty<>(changed);
    }

    @Override
    public Expression<T, ?> expression() {
        return this;
    }

    @Override
    public String label() {
        return field();
    }
}
