package dev.gino.jsonb;

import dev.gino.dsl.Declaration;
import dev.gino.dsl.DeclaredColumn;
import dev.gino.dsl.Dsl;
import java.util.List;

/**
 * A column whose documents are objects of a class.
 *
 * @param <D> the class
 */
public final class DocumentColumn<D> extends JsonbExpression<D>
        implements DeclaredColumn<D, JsonbExpression<D>, DocumentColumn<D>>, JsonbHost<D> {
    private final Json json;

    DocumentColumn(Declaration<D, JsonbExpression<D>> declaration, Json json) {
        super(declaration.term());
        this.json = json;
    }

    @Override
    public DocumentColumn<D> with(Declaration<D, JsonbExpression<D>> changed) {
        return new DocumentColumn<>(changed, json);
    }

    /** {@code not null default '{}'}: a document that says nothing is empty. */
    @Override
    public DocumentColumn<D> notNull() {
        return DeclaredColumn.super.notNull().defaultTo(Dsl.literal("{}").cast(type()));
    }

    @Override
    public JsonbPath path() {
        return new JsonbPath(this, this, json, List.of());
    }
}
