package dev.gino.dsl;

import java.util.function.Supplier;

/**
 * A foreign key of one column.
 *
 * @param target the column referred to, looked up when it is first needed
 * @param onDelete what becomes of the row when that one is deleted
 */
public record Reference(Supplier<Column<?>> target, OnDelete onDelete) {}
