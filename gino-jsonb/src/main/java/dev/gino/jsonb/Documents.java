package dev.gino.jsonb;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gino.dsl.Dsl;
import dev.gino.dsl.SqlType;
import dev.gino.type.Codec;
import java.nio.charset.StandardCharsets;

/** Documents without a class of their own. */
final class Documents {
    /** As a tree of Jackson's. */
    static final SqlType<JsonNode, JsonbExpression<JsonNode>> NODE =
            Json.DEFAULT.document(Json.DEFAULT.type(JsonNode.class), JsonNode.class);

    /** As JSON text that is already right. */
    static final SqlType<String, JsonbExpression<String>> TEXT = SqlType.of(
            Codec.document(String.class, text -> text, bytes -> new String(bytes.copy(), StandardCharsets.UTF_8)),
            JsonbExpression::new);

    private Documents() {}

    /** {@code $1::text::jsonb}. */
    static JsonbExpression<String> text(Object document) {
        return Dsl.value(TEXT, Json.DEFAULT.text(document));
    }

    /** {@code '{}'::jsonb}. */
    static JsonbExpression<String> empty() {
        return Dsl.literal("{}").cast(TEXT);
    }
}
