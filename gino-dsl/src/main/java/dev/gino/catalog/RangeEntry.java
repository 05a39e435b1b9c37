package dev.gino.catalog;

import java.util.Optional;

/**
 * A range type.
 *
 * @param name its name
 * @param subtype what it is a range of
 * @param comment on it
 */
public record RangeEntry(QualifiedName name, String subtype, Optional<String> comment) {
    static RangeEntry read(Fields fields) {
        return new RangeEntry(fields.name(), fields.text(), fields.optional());
    }
}
