package dev.gino.catalog;

import static dev.gino.catalog.Differences.differs;
import static dev.gino.dsl.Spelling.identifier;

import dev.gino.catalog.ConstraintEntry.Kind;
import dev.gino.catalog.Differences.Pair;
import dev.gino.catalog.Differences.Pairs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares a table with itself as it is declared. */
final class TableDiff {
    private final TableEntry live;
    private final TableEntry wanted;
    private final Differences differences;
    private final ColumnDiff columns;

    private TableDiff(TableEntry live, TableEntry wanted, Differences differences) {
        this.live = live;
        this.wanted = wanted;
        this.differences = differences;
        this.columns = new ColumnDiff(wanted.name(), differences);
    }

    static void compare(Optional<TableEntry> live, TableEntry wanted, Differences differences) {
        TableEntry there = live.orElseGet(() -> created(wanted, differences));
        new TableDiff(there, wanted, differences).compare();
    }

    /** The table as it is when it is just created: all else is missing still. */
    private static TableEntry created(TableEntry table, Differences differences) {
        String create = "create " + (table.unlogged() ? "unlogged " : "") + "table " + table.name();
        Phase phase = table.partition().isPresent() ? Phase.CREATE_PARTITION : Phase.CREATE_TABLE;
        differences.add(phase, table.name() + " is missing", create + body(table));
        return new TableEntry(
                table.name(),
                table.kind(),
                table.unlogged(),
                table.columns().stream().map(ColumnEntry::uncommented).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                table.partitionKey(),
                table.partition(),
                table.query(),
                false,
                false,
                Optional.empty());
    }

    private static String body(TableEntry table) {
        String columns =
                table.columns().stream().map(ColumnDiff::declared).collect(Collectors.joining(", ", " (", ")"));
        String part = table.partition()
                .map(partition -> " partition of " + partition.of() + " " + partition.bound())
                .orElse(columns);
        return part + table.partitionKey().map(key -> " partition by " + key).orElse("");
    }

    private void compare() {
        if (live.kind() != wanted.kind() || changed(TableEntry::partitionKey) || changed(TableEntry::partition)) {
            differences.byHand(
                    Phase.ALTER_TABLE,
                    wanted.name() + " " + differs(kind(live), kind(wanted)),
                    "create another table, copy the rows, drop this one, rename the other");
            return;
        }
        Set<String> replaced = columns.compare(live.columns(), wanted.columns());
        constraints(replaced);
        indexes(replaced);
        table();
        policies();
        differences.comment("table " + wanted.name(), live.comment(), wanted.comment());
    }

    private boolean changed(Function<TableEntry, ?> part) {
        return !part.apply(live).equals(part.apply(wanted));
    }

    private static String kind(TableEntry table) {
        return switch (table.kind()) {
            case TABLE ->
                table.partition()
                        .map(partition -> "a partition of " + partition.of() + " " + partition.bound())
                        .orElse("a table");
            case PARTITIONED_TABLE ->
                "a table partitioned by " + table.partitionKey().orElse("");
            case VIEW -> "a view";
            case MATERIALIZED_VIEW -> "a materialized view";
        };
    }

    private void constraints(Set<String> replaced) {
        Pairs<ConstraintEntry> pairs = Differences.pairs(
                own(live, replaced), own(wanted, Set.of()), ConstraintEntry::name, ConstraintEntry::definition);
        pairs.surplus().forEach(constraint -> drop(constraint, "is not declared"));
        pairs.missing().forEach(constraint -> add(constraint, "is missing"));
        for (Pair<ConstraintEntry> pair : pairs.both()) {
            if (pair.differ(ConstraintEntry::definition)) {
                String differs = differs(pair.live().definition(), pair.wanted().definition());
                drop(pair.live(), differs);
                add(pair.wanted(), differs);
            } else {
                renamed(pair, ConstraintEntry::name, alter() + " rename constraint ");
                comment(pair.wanted(), pair.live().comment());
            }
        }
    }

    private static List<ConstraintEntry> own(TableEntry table, Set<String> replaced) {
        return table.constraints().stream()
                .filter(constraint -> !constraint.inherited())
                .filter(constraint -> constraint.columns().stream().noneMatch(replaced::contains))
                .toList();
    }

    private void drop(ConstraintEntry constraint, String why) {
        differences.add(
                constraint.kind() == Kind.FOREIGN_KEY ? Phase.DROP_FOREIGN_KEY : Phase.DROP_CONSTRAINT,
                what(constraint.name(), why),
                alter() + " drop constraint " + identifier(constraint.name()));
    }

    private void add(ConstraintEntry constraint, String why) {
        differences.add(
                constraint.kind() == Kind.FOREIGN_KEY ? Phase.ADD_FOREIGN_KEY : Phase.ADD_CONSTRAINT,
                what(constraint.name(), why),
                alter() + " add constraint " + identifier(constraint.name()) + " " + constraint.definition());
        comment(constraint, Optional.empty());
    }

    private void comment(ConstraintEntry constraint, Optional<String> there) {
        differences.comment(
                "constraint " + identifier(constraint.name()) + " on " + wanted.name(), there, constraint.comment());
    }

    private void indexes(Set<String> replaced) {
        Pairs<IndexEntry> pairs =
                Differences.pairs(alone(live, replaced), alone(wanted, Set.of()), IndexEntry::name, IndexEntry::key);
        pairs.surplus().forEach(index -> drop(index, "is not declared"));
        pairs.missing().forEach(index -> create(index, "is missing"));
        for (Pair<IndexEntry> pair : pairs.both()) {
            if (pair.differ(IndexEntry::key)) {
                String differs = differs(pair.live().key(), pair.wanted().key());
                drop(pair.live(), differs);
                create(pair.wanted(), differs);
            } else if (!pair.live().valid()) {
                drop(pair.live(), "is invalid");
                create(pair.wanted(), "is invalid");
            } else {
                renamed(pair, IndexEntry::name, "alter index " + name(pair.live()) + " rename");
                comment(pair.wanted(), pair.live().comment());
            }
        }
    }

    private static List<IndexEntry> alone(TableEntry table, Set<String> replaced) {
        return table.indexes().stream()
                .filter(index -> !index.ofConstraint() && !index.inherited())
                .filter(index -> index.columns().stream().noneMatch(replaced::contains))
                .toList();
    }

    private void drop(IndexEntry index, String why) {
        differences.add(Phase.DROP_INDEX, what(index.name(), why), "drop index " + name(index));
    }

    private void create(IndexEntry index, String why) {
        differences.add(
                Phase.CREATE_INDEX,
                what(index.name(), why),
                "create " + (index.unique() ? "unique " : "") + "index " + identifier(index.name()) + " on "
                        + index.on());
        comment(index, Optional.empty());
    }

    private void comment(IndexEntry index, Optional<String> there) {
        differences.comment("index " + name(index), there, index.comment());
    }

    private QualifiedName name(IndexEntry index) {
        return new QualifiedName(wanted.name().schema(), index.name());
    }

    private <T> void renamed(Pair<T> pair, Function<T, String> name, String rename) {
        if (pair.differ(name)) {
            String old = name.apply(pair.live());
            String other = identifier(name.apply(pair.wanted()));
            String from = rename.endsWith(" ") ? identifier(old) + " to " : " to ";
            differences.add(Phase.RENAME, what(old, "declared as " + other), rename + from + other);
        }
    }

    private void table() {
        if (live.unlogged() != wanted.unlogged()) {
            String logged = wanted.unlogged() ? "unlogged" : "logged";
            differences.add(Phase.ALTER_TABLE, wanted.name() + ": declared " + logged, alter() + " set " + logged);
        }
        List<String> options = wanted.options().stream()
                .filter(option -> !live.options().contains(option))
                .toList();
        if (!options.isEmpty()) {
            String set = String.join(", ", options);
            differences.add(Phase.ALTER_TABLE, wanted.name() + ": " + set, alter() + " set (" + set + ")");
        }
    }

    /** Tables that declare none may have some: they are often the work of others. */
    private void policies() {
        if (wanted.rowSecurity() && !live.rowSecurity()) {
            security("enable");
        }
        if (wanted.forcedRowSecurity() && !live.forcedRowSecurity()) {
            security("force");
        }
        if (wanted.policies().isEmpty()) {
            return;
        }
        live.policies().stream()
                .filter(policy -> !wanted.policies().contains(policy))
                .forEach(policy -> differences.add(
                        Phase.DROP_POLICY,
                        what(policy.name(), "is not declared"),
                        "drop policy " + identifier(policy.name()) + " on " + wanted.name()));
        wanted.policies().stream()
                .filter(policy -> !live.policies().contains(policy))
                .forEach(policy -> differences.add(
                        Phase.CREATE_POLICY, what(policy.name(), "is missing"), policy.create(wanted.name())));
    }

    private void security(String word) {
        differences.add(
                Phase.CREATE_POLICY,
                wanted.name() + ": declared with row level security",
                alter() + " " + word + " row level security");
    }

    private String alter() {
        return "alter table " + wanted.name();
    }

    private String what(String part, String why) {
        return wanted.name() + ", " + identifier(part) + ": " + why;
    }
}
