package dev.gino.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gino.dsl.Output;
import dev.gino.dsl.Projection;
import dev.gino.dsl.Reading;
import dev.gino.error.UsageException;
import dev.gino.type.Codec;
import dev.gino.type.Codecs;
import dev.gino.type.RowType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoaderTest {
    record Wide(
            long a,
            Integer b,
            String c,
            boolean d,
            double e,
            @Nullable String f) {}

    private static RowView row(@Nullable Object... carriers) {
        return position -> Arrays.asList(carriers).get(position);
    }

    private static Output output(String name, Codec<?> codec) {
        return new Output(name, codec);
    }

    private static <R> Projection<R> typed(Class<R> type, Output... outputs) {
        return new Projection<>(List.of(outputs), new Reading.Typed<>(RowType.of(type)));
    }

    private static final Projection<Wide> WIDE = typed(
            Wide.class,
            output("f", Codecs.TEXT), // in an order of their own: components are found by name, once
            output("e", Codecs.FLOAT8),
            output("d", Codecs.BOOL),
            output("c", Codecs.TEXT),
            output("b", Codecs.INT4),
            output("a", Codecs.INT8));

    @Test
    void aRecordIsFilledByNameAndReadByPosition() {
        assertThat(Loader.of(WIDE).load(row(null, 1.5, true, "c", 2, 3L)))
                .isEqualTo(new Wide(3, 2, "c", true, 1.5, null));
    }

    @Test
    void thePlanIsMadeOnce() {
        assertThat(Loader.of(WIDE)).isSameAs(Loader.of(WIDE));
    }

    @Test
    void nullForAPrimitiveNamesTheComponent() {
        assertThatThrownBy(() -> Loader.of(WIDE).load(row("f", 1.5, true, "c", 2, null)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("NULL for a component of a primitive type")
                .hasMessageContaining("where    a".replace("    a", "   a"));
    }

    @Test
    void whatAConstructorThrowsIsPassedOn() {
        Loader<Strict> loader = Loader.of(typed(Strict.class, output("value", Codecs.INT4)));
        assertThatThrownBy(() -> loader.load(row(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    record Strict(int value) {
        Strict {
            if (value < 0) {
                throw new IllegalArgumentException("negative");
            }
        }
    }

    @Test
    void aSingleColumnMayBeNull() {
        Projection<Integer> single = new Projection<>(List.of(output("n", Codecs.INT4)), new Reading.Single<>());
        assertThat(Loader.of(single).load(row(7))).isEqualTo(7);
        assertThat((Object) Loader.of(single).load(row((Object) null))).isNull();
    }

    @Test
    void aFunctionGetsTheValuesInOrder() {
        Projection<String> joined = new Projection<>(
                List.of(output("a", Codecs.INT4), output("b", Codecs.NUMERIC)), new Reading.Mapped<>(Arrays::toString));
        assertThat(Loader.of(joined).load(row(1, "2.50"))).isEqualTo("[1, 2.50]");
    }
}
