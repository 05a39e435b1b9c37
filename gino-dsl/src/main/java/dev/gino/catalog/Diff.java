package dev.gino.catalog;

import static dev.gino.dsl.Spelling.identifier;

import dev.gino.ddl.Definition;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What differs between two catalogs, and the statements that make the one like the other. It prints as a script.
 *
 * <p>The statements are to be run in their order, each on its own: PostgreSQL does not let a label of an enum be used in
 * the transaction that adds it. Names in them are in full, so that they mean the same on every search path.
 *
 * @param differences in the order in which they are to be closed
 */
public record Diff(List<Difference> differences) {
    /**
     * What is to be done to a live catalog so that it has what is wanted. Tables and types that are not wanted are left
     * alone and not mentioned; of those that are wanted everything is compared, but the order of columns.
     */
    public static Diff between(Catalog live, Catalog wanted) {
        Differences differences = new Differences();
        wanted.schemas().stream()
                .filter(schema -> !live.hasSchema(schema.name()))
                .forEach(schema -> differences.add(
                        Phase.SCHEMA,
                        identifier(schema.name()) + " is missing",
                        "create schema " + identifier(schema.name())));
        new TypeDiff(live, wanted, differences).compare();
        wanted.tables().stream()
                .filter(TableEntry::isTable)
                .forEach(table -> TableDiff.compare(live.table(table.name()), table, differences));
        return new Diff(differences.inOrder());
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** The statements that close the gap, in an order that works. */
    public List<Definition> statements() {
        return differences.stream()
                .flatMap(difference -> difference.statements().stream())
                .toList();
    }

    /** Those whose statements destroy data, or may: look at them before you run them. */
    public List<Difference> destructive() {
        return differences.stream().filter(Difference::destructive).toList();
    }

    /** Those that no statement closes. */
    public List<Difference> byHand() {
        return differences.stream()
                .filter(difference -> difference.remedy().isPresent())
                .toList();
    }

    @Override
    public String toString() {
        return differences.stream().map(Difference::toString).collect(Collectors.joining());
    }
}
