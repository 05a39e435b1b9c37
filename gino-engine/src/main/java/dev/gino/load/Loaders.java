package dev.gino.load;

import dev.gino.dsl.Output;
import dev.gino.dsl.Projection;
import dev.gino.dsl.Reading;
import dev.gino.type.Codec;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The plan of each way of reading. */
final class Loaders {
    private Loaders() {}

    static <R> Loader<R> of(Projection<R> projection) {
        List<Output> outputs = projection.outputs();
        if (projection.reading() instanceof Reading.Typed<R> typed) {
            return ObjectPlan.of(typed.type(), outputs);
        }
        if (projection.reading() instanceof Reading.Mapped<R> mapped) {
            return mapped(outputs.stream().<Codec<?>>map(Output::codec).toArray(Codec<?>[]::new), mapped.mapper());
        }
        if (projection.reading() instanceof Reading.Nested<R> nested) {
            return new NestedPlan<>(nested);
        }
        return single(outputs.get(0).codec());
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // the codec is of R, and a value may be null: see Loader
    private static <R> Loader<R> single(Codec<?> codec) {
        return row -> (R) codec.value(row.carrier(0));
    }

    private static <R> Loader<R> mapped(Codec<?>[] codecs, Function<@Nullable Object[], R> mapper) {
        return row -> {
            @Nullable Object[] values = new Object[codecs.length];
            for (int i = 0; i < codecs.length; i++) {
                values[i] = codecs[i].value(row.carrier(i));
            }
            return mapper.apply(values);
        };
    }
}
