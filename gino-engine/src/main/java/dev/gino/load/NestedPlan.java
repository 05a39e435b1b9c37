package dev.gino.load;

import dev.gino.dsl.Projection;
import dev.gino.dsl.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Objects side by side in one row, each of its own columns, and what is made of them. */
final class NestedPlan<R> implements Loader<R> {
    private final List<Part> parts;
    private final Function<@Nullable Object[], R> mapper;

    NestedPlan(Reading.Nested<R> nested) {
        this.mapper = nested.mapper();
        this.parts = new ArrayList<>();
        int start = 0;
        for (Projection<?> projection : nested.parts()) {
            parts.add(
                    new Part(Loader.of(projection), start, projection.outputs().size()));
            start += projection.outputs().size();
        }
    }

    @Override
    public R load(RowView row) {
        @Nullable Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).load(row);
        }
        return mapper.apply(values);
    }

    /** Which columns become an object, and how. */
    private record Part(Loader<?> loader, int start, int width) {
        @Nullable
        Object load(RowView row) {
            return isAbsent(row) ? null : loader.load(position -> row.carrier(start + position));
        }

        private boolean isAbsent(RowView row) {
            for (int i = start; i < start + width; i++) {
                if (row.carrier(i) != null) {
                    return false;
                }
            }
            return true;
        }
    }
}
