package dev.gino.type;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keys and values of the extension hstore. */
final class Hstore {
    private Hstore() {}

    /** {@code "key"=>"value","other"=>NULL}. */
    static String text(Map<String, @Nullable String> pairs) {
        return pairs.entrySet().stream()
                .map(pair ->
                        quoted(pair.getKey()) + "=>" + (pair.getValue() == null ? "NULL" : quoted(pair.getValue())))
                .collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        return Quoted.text(Codecs.encodable(text));
    }

    static Map<String, @Nullable String> read(ByteBuffer binary) {
        Map<String, @Nullable String> pairs = new LinkedHashMap<>();
        for (int count = binary.getInt(); count > 0; count--) {
            String key = Objects.requireNonNull(Elements.member(binary)).text();
            Bytes value = Elements.member(binary);
            pairs.put(key, value == null ? null : value.text());
        }
        return Collections.unmodifiableMap(pairs);
    }
}
