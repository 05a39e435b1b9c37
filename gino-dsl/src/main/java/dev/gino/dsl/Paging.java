package dev.gino.dsl;

import java.util.Optional;

/** Which part of a result: {@code limit rows offset rows}, {@code fetch first rows with ties}. */
record Paging(Optional<Long> limit, boolean ties, Optional<Long> offset) {
    static final Paging ALL = new Paging(Optional.empty(), false, Optional.empty());

    Paging limit(long rows) {
        return new Paging(Optional.of(rows), false, offset);
    }

    Paging withTies(long rows) {
        return new Paging(Optional.of(rows), true, offset);
    }

    Paging offset(long rows) {
        return new Paging(limit, ties, Optional.of(rows));
    }
}
