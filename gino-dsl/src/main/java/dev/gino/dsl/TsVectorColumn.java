package dev.gino.dsl;

import dev.gino.type.TsVector;

/** A column of documents prepared for search. */
public final class TsVectorColumn extends TsVectorExpression
        implements DeclaredColumn<TsVector, TsVectorExpression, TsVectorColumn> {
    /** The column of a declaration. */
    public TsVectorColumn(Declaration<TsVector, TsVectorExpression> declaration) {
        super(declaration.term());
    }

    @Override
    public TsVectorColumn with(Declaration<TsVector, TsVectorExpression> changed) {
        return new TsVectorColumn(changed);
    }
}
