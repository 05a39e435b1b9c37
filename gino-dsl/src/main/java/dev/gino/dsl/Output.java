package dev.gino.dsl;

import dev.gino.type.Codec;

/**
 * A column that a query answers with.
 *
 * @param name its name, which is also that of the component of a record that it fills
 * @param codec how its values cross the wire
 */
public record Output(String name, Codec<?> codec) {}
