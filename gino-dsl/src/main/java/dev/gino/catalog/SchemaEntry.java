package dev.gino.catalog;

import java.util.Optional;

/**
 * A schema.
 *
 * @param name its name
 * @param comment on it
 */
public record SchemaEntry(String name, Optional<String> comment) {
    static SchemaEntry read(Fields fields) {
        return new SchemaEntry(fields.text(), fields.optional());
    }
}
