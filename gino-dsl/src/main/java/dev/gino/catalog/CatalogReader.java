package dev.gino.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts the rows of the query together, each part with its table. */
final class CatalogReader {
    private final Map<String, List<CatalogRow>> rows;

    CatalogReader(List<CatalogRow> rows) {
        this.rows = rows.stream().collect(groupingBy(CatalogRow::kind));
    }

    Catalog catalog() {
        return new Catalog(
                sorted("schema", SchemaEntry::read, SchemaEntry::name),
                tables(),
                sorted("enum", EnumEntry::read, EnumEntry::name),
                sorted("domain", DomainEntry::read, DomainEntry::name),
                sorted("composite", CompositeEntry::read, CompositeEntry::name),
                sorted("range", RangeEntry::read, RangeEntry::name),
                sorted("sequence", SequenceEntry::read, SequenceEntry::name),
                sorted("extension", ExtensionEntry::read, ExtensionEntry::name));
    }

    private List<TableEntry> tables() {
        Map<QualifiedName, List<ColumnEntry>> columns = columns();
        Map<QualifiedName, List<ConstraintEntry>> constraints =
                parts("constraint", ConstraintEntry::read, ConstraintEntry::name);
        Map<QualifiedName, List<IndexEntry>> indexes = parts("index", IndexEntry::read, IndexEntry::name);
        Map<QualifiedName, List<PolicyEntry>> policies = parts("policy", PolicyEntry::read, PolicyEntry::name);
        Map<QualifiedName, List<TriggerEntry>> triggers = parts("trigger", TriggerEntry::read, TriggerEntry::name);
        return sorted(
                "table",
                fields -> {
                    QualifiedName name = fields.name();
                    return new TableEntry(
                            name,
                            TableEntry.Kind.of(fields.letter()),
                            fields.flag(),
                            columns.getOrDefault(name, List.of()),
                            constraints.getOrDefault(name, List.of()),
                            indexes.getOrDefault(name, List.of()),
                            policies.getOrDefault(name, List.of()),
                            triggers.getOrDefault(name, List.of()),
                            fields.names,
                            fields.optional(),
                            partition(fields),
                            fields.optional(),
                            fields.flag(),
                            fields.flag(),
                            fields.optional());
                },
                TableEntry::name);
    }

    private static Optional<TableEntry.Partition> partition(Fields fields) {
        Optional<QualifiedName> of = fields.optionalName();
        String bound = fields.text();
        return of.map(present -> new TableEntry.Partition(present, bound));
    }

    /** A column of a table, before the table. */
    private record Part<T>(QualifiedName table, int position, T entry) {}

    private Map<QualifiedName, List<ColumnEntry>> columns() {
        return fields("column")
                .map(fields -> new Part<>(fields.name(), fields.number(), ColumnEntry.read(fields)))
                .sorted(Comparator.comparing(Part::position))
                .collect(groupingBy(Part::table, mapping(Part::entry, toList())));
    }

    private <T> Map<QualifiedName, List<T>> parts(String kind, Function<Fields, T> read, Function<T, String> name) {
        return fields(kind)
                .map(fields -> new Part<>(fields.name(), 0, read.apply(fields)))
                .sorted(Comparator.comparing(part -> name.apply(part.entry())))
                .collect(groupingBy(Part::table, mapping(Part::entry, toList())));
    }

    private <T, K extends Comparable<K>> List<T> sorted(String kind, Function<Fields, T> read, Function<T, K> name) {
        return fields(kind).map(read).sorted(Comparator.comparing(name)).toList();
    }

    private Stream<Fields> fields(String kind) {
        return rows.getOrDefault(kind, List.of()).stream().map(Fields::new);
    }
}
