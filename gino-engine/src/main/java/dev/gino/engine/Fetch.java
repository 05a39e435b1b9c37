package dev.gino.engine;

import org.jspecify.annotations.Nullable;

/**
 * How many rows to ask for.
 *
 * @param portal the cursor that is left open for more; {@code null} if no more will be asked for
 * @param rows at most so many; 0 for all
 * @param resumed whether the cursor is open already
 */
record Fetch(@Nullable String portal, int rows, boolean resumed) {
    static final Fetch ALL = new Fetch(null, 0, false);
    static final Fetch ONE = new Fetch(null, 1, false);
    static final Fetch TWO = new Fetch(null, 2, false);
}
