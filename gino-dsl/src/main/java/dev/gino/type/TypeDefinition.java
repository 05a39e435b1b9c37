package dev.gino.type;

import java.util.List;
import java.util.Map;

/** A type that somebody has to create before it can be used. */
public sealed interface TypeDefinition {
    /** The type as PostgreSQL spells it, quoted if it needs to be, with its schema if it has one. */
    String name();

    /** {@code create type name as enum (labels)}. */
    record Enumeration(String name, List<String> labels) implements TypeDefinition {}

    /** {@code create domain name as base}. */
    record Domain(String name, Codec<?> base) implements TypeDefinition {}

    /** {@code create type name as (attributes)}, in their order, by names that are not quoted. */
    record Composite(String name, Map<String, Codec<?>> attributes) implements TypeDefinition {}

    /** {@code create type name as range (subtype = …)}. */
    record RangeOf(String name, Codec<?> subtype) implements TypeDefinition {}
}
