package dev.gino.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A composite type.
 *
 * @param name its name
 * @param attributes in their order
 * @param comment on it
 */
public record CompositeEntry(QualifiedName name, List<Attribute> attributes, Optional<String> comment) {
    /**
     * A part of a composite type.
     *
     * @param name its name
     * @param type as PostgreSQL prints it
     */
    public record Attribute(String name, String type) {}

    static CompositeEntry read(Fields fields) {
        return new CompositeEntry(fields.name(), attributes(fields), fields.optional());
    }

    private static List<Attribute> attributes(Fields fields) {
        return IntStream.range(0, fields.names.size())
                .mapToObj(i -> new Attribute(fields.names.get(i), fields.others.get(i)))
                .toList();
    }
}
