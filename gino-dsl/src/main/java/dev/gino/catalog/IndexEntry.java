package dev.gino.catalog;

import java.util.List;
import java.util.Optional;

/**
 * An index of a table.
 *
 * @param name its name
 * @param unique whether two rows may not have the same key
 * @param valid whether it can be used; what {@code create index concurrently} left behind in a failure cannot
 * @param method how it is kept: {@code btree} and so on
 * @param on the rest of its definition as PostgreSQL prints it: {@code app.users USING btree (age)}
 * @param condition which rows it holds, if not all
 * @param ofConstraint whether a constraint made it
 * @param inherited whether it came with the table that its table is a part of
 * @param columns all that it depends on, in its expressions and its condition too
 * @param keys its columns and expressions, those that are only included too
 * @param comment on it
 */
public record IndexEntry(
        String name,
        boolean unique,
        boolean valid,
        String method,
        String on,
        Optional<String> condition,
        boolean ofConstraint,
        boolean inherited,
        List<String> columns,
        List<String> keys,
        Optional<String> comment) {

    /** All that is said of it but its name. */
    String key() {
        return (unique ? "unique " : "") + on;
    }

    static IndexEntry read(Fields fields) {
        return new IndexEntry(
                fields.text(),
                fields.flag(),
                fields.flag(),
                fields.text(),
                fields.text(),
                fields.optional(),
                fields.flag(),
                fields.flag(),
                fields.names,
                fields.others,
                fields.optional());
    }
}
