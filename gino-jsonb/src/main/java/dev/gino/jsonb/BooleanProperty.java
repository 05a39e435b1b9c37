package dev.gino.jsonb;

import dev.gino.dsl.Condition;
import dev.gino.dsl.Expression;

/** A property that is true or false. */
public final class BooleanProperty extends Condition implements Property<Boolean, Condition, BooleanProperty> {
    private final PropertyDeclaration<Boolean, Condition> declaration;

    BooleanProperty(PropertyDeclaration<Boolean, Condition> declaration) {
        super(declaration.expression().term());
        this.declaration = declaration;
    }

    @Override
    public PropertyDeclaration<Boolean, Condition> declaration() {
        return declaration;
    }

    @Override
    public BooleanProperty with(PropertyDeclaration<Boolean, Condition> changed) {
        return new BooleanProperty(changed);
    }

    @Override
    public Expression<Boolean, ?> expression() {
        return this;
    }

    @Override
    public String label() {
        return field();
    }
}
