package dev.gino.jsonb;

import dev.gino.dsl.Expression;
import dev.gino.dsl.TextExpression;

/** A property that is a text. */
public final class TextProperty extends TextExpression implements Property<String, TextExpression, TextProperty> {
    private final PropertyDeclaration<String, TextExpression> declaration;

    TextProperty(PropertyDeclaration<String, TextExpression> declaration) {
        super(declaration.expression().term());
        this.declaration = declaration;
    }

    @Override
    public PropertyDeclaration<String, TextExpression> declaration() {
        return declaration;
    }

    @Override
    public TextProperty with(PropertyDeclaration<String, TextExpression> changed) {
        return new TextProperty(changed);
    }

    @Override
    public Expression<String, ?> expression() {
        return this;
    }

    @Override
    public String label() {
        return field();
    }
}
