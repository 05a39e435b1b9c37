package dev.gino.jsonb;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gino.dsl.Declaration;
import dev.gino.dsl.DeclaredColumn;
import dev.gino.dsl.Dsl;
import java.util.List;

/** A column of documents that have properties, and otherwise no shape. */
public final class JsonbColumn extends JsonbExpression<JsonNode>
        implements DeclaredColumn<JsonNode, JsonbExpression<JsonNode>, JsonbColumn>, JsonbHost<JsonNode> {
    private final Json json;

    JsonbColumn(Declaration<JsonNode, JsonbExpression<JsonNode>> declaration, Json json) {
        super(declaration.term());
        this.json = json;
    }

    @Override
    public JsonbColumn with(Declaration<JsonNode, JsonbExpression<JsonNode>> changed) {
        return new JsonbColumn(changed, json);
    }

    /** {@code not null default '{}'}: a document that says nothing is empty. */
    @Override
    public JsonbColumn notNull() {
        return DeclaredColumn.super.notNull().defaultTo(Dsl.literal("{}").cast(type()));
    }

    @Override
    public JsonbPath path() {
        return new JsonbPath(this, this, json, List.of());
    }
}
