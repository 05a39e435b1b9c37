package dev.gino.dsl;

import dev.gino.type.TsQuery;

/** A column of queries for a text search. */
public final class TsQueryColumn extends TsQueryExpression
        implements DeclaredColumn<TsQuery, TsQueryExpression, TsQueryColumn> {
    /** The column of a declaration. */
    public TsQueryColumn(Declaration<TsQuery, TsQueryExpression> declaration) {
        super(declaration.term());
    }

    @Override
    public TsQueryColumn with(Declaration<TsQuery, TsQueryExpression> changed) {
        return new TsQueryColumn(changed);
    }
}
