package dev.gino.dsl;

/** A column of texts. */
public final class TextColumn extends TextExpression implements DeclaredColumn<String, TextExpression, TextColumn> {
    /** The column of a declaration. */
    public TextColumn(Declaration<String, TextExpression> declaration) {
        super(declaration.term());
    }

    @Override
    public TextColumn with(Declaration<String, TextExpression> changed) {
        return new TextColumn(changed);
    }
}
