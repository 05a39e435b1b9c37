package dev.gino.dsl;

import java.util.List;

/**
 * Raw SQL whose rows are known. The rows are read by the types that were declared, as those of any query.
 *
 * @param <R> what a row becomes
 */
public final class RawQuery<R> extends Rendered implements Query<R> {
    final RawSql raw;
    final String name;
    final SelectList<R> list;

    RawQuery(RawSql raw, String name, SelectList<R> list) {
        this.raw = raw;
        this.name = name;
        this.list = list;
    }

    @Override
    public Projection<R> projection() {
        return list.projection();
    }

    @Override
    List<?> clauses() {
        return List.of(raw, name, list.columns());
    }
}
