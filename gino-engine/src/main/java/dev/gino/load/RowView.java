package dev.gino.load;

import org.jspecify.annotations.Nullable;

/** One row that came back, as a loader sees it. */
public interface RowView {
    /**
     * The carrier of a column's value, as {@link dev.gino.type.Codec} describes it; {@code null} for SQL NULL.
     *
     * @param position from zero
     */
    @Nullable
    Object carrier(int position);
}
