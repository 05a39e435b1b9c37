package dev.gino.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A domain: a type with a condition.
 *
 * @param name its name
 * @param type of its values
 * @param notNull whether NULL is refused
 * @param defaultTo its default
 * @param checks its conditions, by name
 * @param comment on it
 */
public record DomainEntry(
        QualifiedName name,
        String type,
        boolean notNull,
        Optional<String> defaultTo,
        List<Check> checks,
        Optional<String> comment) {

    /**
     * A condition of a domain.
     *
     * @param name its name
     * @param definition as PostgreSQL prints it: {@code CHECK ((VALUE > 0))}
     */
    public record Check(String name, String definition) {}

    static DomainEntry read(Fields fields) {
        return new DomainEntry(
                fields.name(), fields.text(), fields.flag(), fields.optional(), checks(fields), fields.optional());
    }

    private static List<Check> checks(Fields fields) {
        return IntStream.range(0, fields.names.size())
                .mapToObj(i -> new Check(fields.names.get(i), fields.others.get(i)))
                .toList();
    }
}
