package dev.gino.dsl;

import java.util.List;

/**
 * {@code (select …) as name (columns)}.
 *
 * @param <R> what a row becomes
 */
public final class Subquery<R> extends Derived<R> {
    final QueryExpression<R> query;
    final boolean lateral;

    Subquery(Identifier name, QueryExpression<R> query, boolean lateral) {
        super(name, query.list().columns());
        this.query = query;
        this.lateral = lateral;
    }

    @Override
    public SelectList<R> selected() {
        return new SelectList<>(columns(), query.projection());
    }

    @Override
    List<?> parts() {
        return List.of(name(), query, lateral);
    }
}
