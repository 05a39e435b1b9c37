package dev.gino.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A sequence.
 *
 * @param name its name
 * @param type of its numbers
 * @param options {@code start with 1} and so on
 * @param owner the column that it goes with, if there is one
 * @param ofIdentity whether it is the inside of an identity column
 * @param comment on it
 */
public record SequenceEntry(
        QualifiedName name,
        String type,
        List<String> options,
        Optional<Owner> owner,
        boolean ofIdentity,
        Optional<String> comment) {

    /**
     * The column that a sequence goes with.
     *
     * @param table its table
     * @param column its name
     */
    public record Owner(QualifiedName table, String column) {}

    static SequenceEntry read(Fields fields) {
        return new SequenceEntry(
                fields.name(), fields.text(), fields.names, owner(fields), fields.flag(), fields.optional());
    }

    private static Optional<Owner> owner(Fields fields) {
        Optional<QualifiedName> table = fields.optionalName();
        String column = fields.text();
        return table.map(present -> new Owner(present, column));
    }
}
