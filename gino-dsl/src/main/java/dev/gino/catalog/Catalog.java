package dev.gino.catalog;

import dev.gino.dsl.Query;
import dev.gino.dsl.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is in some schemas of a database, as it was when it was read. Every name in it, within definitions too, is in
 * full, but for those of PostgreSQL itself. What belongs to an extension is left out.
 *
 * @param schemas those that were asked for and are there
 * @param tables tables and views, by name
 * @param enums by name
 * @param domains by name
 * @param composites by name
 * @param ranges by name
 * @param sequences by name, those of identity columns too
 * @param extensions all of the database, by name
 */
public record Catalog(
        List<SchemaEntry> schemas,
        List<TableEntry> tables,
        List<EnumEntry> enums,
        List<DomainEntry> domains,
        List<CompositeEntry> composites,
        List<RangeEntry> ranges,
        List<SequenceEntry> sequences,
        List<ExtensionEntry> extensions) {

    /** What is to be run before {@link #query}, in the same transaction: {@code set local search_path to ''}. */
    public static Statement fullNames() {
        return CatalogQuery.FULL_NAMES;
    }

    /** The query whose rows are a catalog. */
    public static Query<CatalogRow> query(String... schemas) {
        return CatalogQuery.of(List.of(schemas));
    }

    /** The catalog that the rows of the query are. */
    public static Catalog of(List<CatalogRow> rows) {
        return new CatalogReader(rows).catalog();
    }

    /** The table or view of a name, if there is one. */
    public Optional<TableEntry> table(String schema, String name) {
        return table(new QualifiedName(schema, name));
    }

    Optional<TableEntry> table(QualifiedName name) {
        return find(tables, TableEntry::name, name);
    }

    /** Whether there is a schema of a name. */
    public boolean hasSchema(String schema) {
        return schemas.stream().anyMatch(entry -> entry.name().equals(schema));
    }

    /** Whether there is a table or view of a name. */
    public boolean hasTable(String schema, String name) {
        return table(schema, name).isPresent();
    }

    /** Whether there is a sequence of a name. */
    public boolean hasSequence(String schema, String name) {
        return find(sequences, SequenceEntry::name, new QualifiedName(schema, name))
                .isPresent();
    }

    /** Whether there is an enum, a domain, a composite type or a range of a name. */
    public boolean hasType(String schema, String name) {
        QualifiedName type = new QualifiedName(schema, name);
        return find(enums, EnumEntry::name, type).isPresent()
                || find(domains, DomainEntry::name, type).isPresent()
                || find(composites, CompositeEntry::name, type).isPresent()
                || find(ranges, RangeEntry::name, type).isPresent();
    }

    static <T> Optional<T> find(List<T> entries, Function<T, ?> names, Object name) {
        return entries.stream().filter(entry -> names.apply(entry).equals(name)).findFirst();
    }
}
