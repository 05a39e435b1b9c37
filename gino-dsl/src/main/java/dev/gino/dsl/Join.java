package dev.gino.dsl;

import org.jspecify.annotations.Nullable;

/** A table joined to those before it: {@code left join teams on condition}. */
record Join(String words, Table<?> table, @Nullable Condition on) {}
