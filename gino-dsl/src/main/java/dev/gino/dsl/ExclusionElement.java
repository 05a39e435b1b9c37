package dev.gino.dsl;

/**
 * {@code key with operator}, of a constraint that excludes. Made by {@link IndexKey#with}.
 *
 * @param key what is compared
 * @param operator how
 */
public record ExclusionElement(IndexElement key, Operator operator) {}
