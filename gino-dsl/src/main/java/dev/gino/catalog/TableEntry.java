package dev.gino.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A table, or what is asked like one.
 *
 * @param name its name
 * @param kind what it is
 * @param unlogged whether it is forgotten in a crash
 * @param columns in their order
 * @param constraints by name
 * @param indexes by name, those of constraints too
 * @param policies by name
 * @param triggers by name
 * @param options the storage parameters, such as {@code fillfactor=70}
 * @param partitionKey {@code RANGE (made_at)}, if it is partitioned
 * @param partition of what it is a partition, if it is one
 * @param query what a view selects
 * @param rowSecurity whether its policies hold
 * @param forcedRowSecurity whether they hold for its owner too
 * @param comment on it
 */
public record TableEntry(
        QualifiedName name,
        Kind kind,
        boolean unlogged,
        List<ColumnEntry> columns,
        List<ConstraintEntry> constraints,
        List<IndexEntry> indexes,
        List<PolicyEntry> policies,
        List<TriggerEntry> triggers,
        List<String> options,
        Optional<String> partitionKey,
        Optional<Partition> partition,
        Optional<String> query,
        boolean rowSecurity,
        boolean forcedRowSecurity,
        Optional<String> comment) {

    /** What can be asked like a table, with the letter that the catalog has for it. */
    public enum Kind {
        /** An ordinary table. */
        TABLE('r'),
        /** A partitioned table. */
        PARTITIONED_TABLE('p'),
        /** A view. */
        VIEW('v'),
        /** A materialized view. */
        MATERIALIZED_VIEW('m');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        static Kind of(char letter) {
            return Letters.find(values(), kind -> kind.letter, letter);
        }
    }

    /**
     * A part of a partitioned table.
     *
     * @param of the partitioned table
     * @param bound {@code FOR VALUES FROM … TO …}, or {@code DEFAULT}
     */
    public record Partition(QualifiedName of, String bound) {}

    /** Whether it holds rows of its own, or its partitions do. */
    public boolean isTable() {
        return kind == Kind.TABLE || kind == Kind.PARTITIONED_TABLE;
    }

    /** The column of a name, if there is one. */
    public Optional<ColumnEntry> column(String column) {
        return columns.stream().filter(entry -> entry.name().equals(column)).findFirst();
    }

    /** The constraint of a name, if there is one. */
    public Optional<ConstraintEntry> constraint(String constraint) {
        return constraints.stream()
                .filter(entry -> entry.name().equals(constraint))
                .findFirst();
    }

    /** The index of a name, if there is one. */
    public Optional<IndexEntry> index(String index) {
        return indexes.stream().filter(entry -> entry.name().equals(index)).findFirst();
    }

    /** The columns of the primary key; of none, empty. */
    public List<String> primaryKey() {
        return constraints.stream()
                .filter(constraint -> constraint.kind() == ConstraintEntry.Kind.PRIMARY_KEY)
                .map(ConstraintEntry::columns)
                .findFirst()
                .orElse(List.of());
    }
}
