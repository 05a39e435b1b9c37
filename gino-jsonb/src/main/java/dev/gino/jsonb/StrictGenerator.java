package dev.gino.jsonb;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import dev.gino.error.UsageException;
import dev.gino.type.Codecs;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Refuses what would arrive as something else: NaN as a string, lone surrogates as question marks. */
final class StrictGenerator extends JsonGeneratorDelegate {
    StrictGenerator(JsonGenerator json) {
        super(json, false); // what is copied passes through here too
    }

    @Override
    public void writeString(@Nullable String text) throws IOException {
        super.writeString(text == null ? null : Codecs.encodable(text));
    }

    @Override
    public void writeString(char[] text, int offset, int length) throws IOException {
        writeString(new String(text, offset, length));
    }

    @Override
    public void writeFieldName(String name) throws IOException {
        super.writeFieldName(Codecs.encodable(name));
    }

    @Override
    public void writeNumber(double number) throws IOException {
        super.writeNumber(finite(number));
    }

    @Override
    public void writeNumber(float number) throws IOException {
        finite(number);
        super.writeNumber(number);
    }

    @Override
    public void writeArray(double[] numbers, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            finite(numbers[i]);
        }
        super.writeArray(numbers, offset, length);
    }

    private static double finite(double number) {
        if (Double.isFinite(number)) {
            return number;
        }
        throw new UsageException("JSON has no number " + number, null, "leave it out, or write it as a text");
    }
}
