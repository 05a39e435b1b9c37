package dev.gino.jsonb;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gino.dsl.SqlType;
import dev.gino.error.UsageException;
import dev.gino.type.Bytes;
import dev.gino.type.Codec;
import java.io.IOException;
import java.util.List;

/**
 * Java objects as JSON, by a Jackson mapper: the default one, or one of yours.
 *
 * <p>The default mapper knows the modules on the class path, keeps decimals exact, ignores keys that a class has no
 * place for, and refuses null for a primitive. Whatever the mapper, what PostgreSQL cannot store is refused before it
 * is sent: NaN and infinities, U+0000, lone surrogates.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259: JSON</a>
 */
public final class Json {
    /** Of the default mapper. */
    public static final Json DEFAULT = new Json(JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build());

    private final JsonMapper mapper;

    private Json(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Of a mapper of yours. */
    public static Json of(JsonMapper mapper) {
        return new Json(mapper.copy());
    }

    JavaType type(Class<?> type) {
        return mapper.constructType(type);
    }

    JavaType list(Class<?> element) {
        return mapper.getTypeFactory().constructCollectionType(List.class, element);
    }

    /** {@code jsonb} as a Java type. */
    <T> SqlType<T, JsonbExpression<T>> document(JavaType type, Class<? super T> javaType) {
        ObjectWriter writer = mapper.writerFor(type);
        ObjectReader reader = mapper.readerFor(type);
        Codec<T> codec = Codec.document(
                javaType, value -> text(json -> writer.writeValue(json, value)), bytes -> read(reader, bytes));
        return SqlType.of(codec, JsonbExpression::new);
    }

    /** The JSON text of anything that the mapper knows. */
    String text(Object value) {
        return text(json -> mapper.writeValue(json, value));
    }

    /** What writes JSON. */
    interface Writing {
        void write(JsonGenerator json) throws IOException;
    }

    String text(Writing writing) {
        try (SegmentedStringWriter text = new SegmentedStringWriter(new BufferRecycler());
                JsonGenerator json = new StrictGenerator(mapper.createGenerator(text))) {
            writing.write(json);
            json.flush();
            return text.getAndClear();
        } catch (IOException failure) {
            throw refused(failure);
        }
    }

    private static UsageException refused(IOException failure) {
        return failure.getCause() instanceof UsageException refused
                ? refused
                : new UsageException(
                        "a value cannot be written as JSON",
                        message(failure),
                        "give Jackson what it asks for",
                        failure);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // the reader is of T
    private static <T> T read(ObjectReader reader, Bytes bytes) {
        try {
            return reader.readValue(bytes.array(), bytes.offset(), bytes.length());
        } catch (IOException failure) {
            throw new UsageException(
                    "a stored document cannot be read as "
                            + reader.getValueType().toCanonical(),
                    message(failure),
                    "mend the document, or declare what it holds",
                    failure);
        }
    }

    private static String message(IOException failure) {
        return failure instanceof JacksonException jackson ? jackson.getOriginalMessage() : failure.toString();
    }
}
