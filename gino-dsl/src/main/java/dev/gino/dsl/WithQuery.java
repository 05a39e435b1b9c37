package dev.gino.dsl;

import java.util.List;

/** {@code with tables query}. */
final class WithQuery<R> extends QueryExpression<R> {
    final List<CommonTable<?>> tables;
    final QueryExpression<R> query;

    WithQuery(List<CommonTable<?>> tables, QueryExpression<R> query) {
        this.tables = tables;
        this.query = query;
    }

    @Override
    SelectList<R> list() {
        return query.list();
    }

    @Override
    QueryExpression<R> represented(SqlType<R, ?> type) {
        return new WithQuery<>(tables, query.represented(type));
    }

    @Override
    List<?> clauses() {
        return List.of(tables, query);
    }
}
