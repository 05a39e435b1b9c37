package dev.gino.type;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ranges and multiranges over a type. They come out as bytes, because the text of their bounds follows
 * {@code DateStyle}, {@code TimeZone} and {@code extra_float_digits}.
 *
 * @param bound reads and writes the bounds
 * @param form what PostgreSQL makes of a range
 */
record RangeCodec<T>(Codec<T> bound, UnaryOperator<Range<T>> form) {
    private static final int EMPTY = 1;
    private static final int LOWER_INCLUSIVE = 2;
    private static final int UPPER_INCLUSIVE = 4;
    private static final int NO_LOWER = 8;
    private static final int NO_UPPER = 16;

    /** Refuses bounds that cannot be read. */
    RangeCodec {
        bound.refuseUnlessReceived("a range");
    }

    Codec<Range<T>> range(String name) {
        return Codec.sent(name, "range_send", Range.class, this::text, this::read);
    }

    Codec<Multirange<T>> multirange(String name) {
        return Codec.sent(name, "multirange_send", Multirange.class, this::text, this::readAll);
    }

    private String text(Range<T> range) {
        return form.apply(range).text(this::bound);
    }

    private String text(Multirange<T> ranges) {
        return new Multirange<>(ranges.ranges().stream().map(form).toList()).text(this::bound);
    }

    private String bound(T value) {
        return Quoted.text(bound.text(value));
    }

    private Range<T> read(ByteBuffer binary) {
        int flags = binary.get();
        T lower = (flags & (EMPTY | NO_LOWER)) == 0 ? value(binary) : null;
        T upper = (flags & (EMPTY | NO_UPPER)) == 0 ? value(binary) : null;
        return new Range<>(
                lower, upper, (flags & LOWER_INCLUSIVE) != 0, (flags & UPPER_INCLUSIVE) != 0, (flags & EMPTY) != 0);
    }

    private @Nullable T value(ByteBuffer binary) {
        return bound.received(Objects.requireNonNull(Elements.member(binary)));
    }

    private Multirange<T> readAll(ByteBuffer binary) {
        int count = binary.getInt();
        List<Range<T>> ranges = Stream.generate(() -> Objects.requireNonNull(Elements.member(binary)))
                .limit(count)
                .map(range -> read(range.buffer()))
                .toList();
        return new Multirange<>(ranges);
    }
}
