package dev.gino.jsonb;

import dev.gino.dsl.Expression;

/** A property that is an object or an array. */
public final class JsonbProperty<T> extends JsonbExpression<T>
        implements Property<T, JsonbExpression<T>, JsonbProperty<T>> {
    private final PropertyDeclaration<T, JsonbExpression<T>> declaration;

    JsonbProperty(PropertyDeclaration<T, JsonbExpression<T>> declaration) {
        super(declaration.expression().term());
        this.declaration = declaration;
    }

    @Override
    public PropertyDeclaration<T, JsonbExpression<T>> declaration() {
        return declaration;
    }

    @Override
    public JsonbProperty<T> with(PropertyDeclaration<T, JsonbExpression<T>> changed) {
        return new JsonbProperty<>(changed);
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
