package dev.gino.dsl;

/** A column of texts. */
public final class TextColumn extends TextExpression implements DeclaredColumn<String, TextExpression, TextColumn> {
    private final Declaration<String, TextExpression> declaration;

    /** The column of a declaration. */
    public TextColumn(Declaration<String, TextExpression> declaration) {
        super(declaration.term());
        this.declaration = declaration;
    }

    @Override
    public Declaration<String, TextExpression> declaration() {
        return declaration;
    }

    @Override
    public TextColumn with(Declaration<String, TextExpression> changed) {
        return new TextColumn(changed);
    }

    @Override
    public Expression<String, ?> expression() {
        return this;
    }

    @Override
    public String label() {
        return name();
    }
}
