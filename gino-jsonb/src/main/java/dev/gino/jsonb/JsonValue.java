package dev.gino.jsonb;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gino.dsl.Assignment;
import dev.gino.type.Codec;
import dev.gino.type.Wire;
import java.io.IOException;

/** Values as JSON, by the type of the property that they are assigned to. */
final class JsonValue {
    private JsonValue() {}

    /** The key and its value; nothing for what is not known here. */
    static <T> void write(JsonGenerator json, String key, Assignment<T> assignment) throws IOException {
        if (assignment instanceof Assignment.Null<T>) {
            json.writeNullField(key);
        } else if (assignment instanceof Assignment.Value<T> value) {
            json.writeFieldName(key);
            Codec<T> codec = value.target().expression().type().codec();
            write(json, codec, codec.carrier(value.value()));
        }
    }

    private static void write(JsonGenerator json, Codec<?> codec, Object carrier) throws IOException {
        if (codec.wire() == Wire.DOCUMENT) json.writeRawValue((String) carrier);
        else if (codec.name().equals("numeric")) json.writeNumber((String) carrier);
        else if (carrier instanceof Integer number) json.writeNumber(number);
        else if (carrier instanceof Long number) json.writeNumber(number);
        else if (carrier instanceof Double number) json.writeNumber(number);
        else if (carrier instanceof Boolean truth) json.writeBoolean(truth);
        else json.writeString(carrier.toString());
    }
}
