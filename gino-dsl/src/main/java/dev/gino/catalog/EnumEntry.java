package dev.gino.catalog;

import java.util.List;
import java.util.Optional;

/**
 * An enum type.
 *
 * @param name its name
 * @param labels in their order
 * @param comment on it
 */
public record EnumEntry(QualifiedName name, List<String> labels, Optional<String> comment) {
    static EnumEntry read(Fields fields) {
        return new EnumEntry(fields.name(), fields.names, fields.optional());
    }
}
