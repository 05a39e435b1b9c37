package dev.gino.dsl;

/** A column of bytes. */
public final class BytesColumn extends BytesExpression implements DeclaredColumn<byte[], BytesExpression, BytesColumn> {
    /** The column of a declaration. */
    public BytesColumn(Declaration<byte[], BytesExpression> declaration) {
        super(declaration.term());
    }

    @Override
    public BytesColumn with(Declaration<byte[], BytesExpression> changed) {
        return new BytesColumn(changed);
    }
}
