package dev.gino.jsonb;

import dev.gino.dsl.Expression;
import dev.gino.dsl.ValueExpression;

/** A property that is of a type without words of its own. */
public final class ValueProperty<T> extends ValueExpression<T>
        implements Property<T, ValueExpression<T>, ValueProperty<T>> {
    private final PropertyDeclaration<T, ValueExpression<T>> declaration;

    ValueProperty(PropertyDeclaration<T, ValueExpression<T>> declaration) {
        super(declaration.expression().term());
        this.declaration = declaration;
    }

    @Override
    public PropertyDeclaration<T, ValueExpression<T>> declaration() {
        return declaration;
    }

    @Override
    public ValueProperty<T> with(PropertyDeclaration<T, ValueExpression<T>> changed) {
        return new ValueProperty<>(changed);
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
