package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;

import dev.gino.dsl.Column;
import dev.gino.dsl.Constraint;
import dev.gino.dsl.Index;
import dev.gino.dsl.Table;
import dev.gino.error.UsageException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter table name actions}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">PostgreSQL: ALTER TABLE</a>
 */
public class AlterTable extends Words<AlterTable> {
    private static final Clauses SYNOPSIS = Clauses.of("alter table [if exists] [only] <name> <actions>");
    private static final Clauses ADD_COLUMN = Clauses.of("add column [if not exists] <column>");
    private static final Clauses DROP = Clauses.of("drop <kind> [if exists] <name> [cascade]");

    private final @Nullable Table<?> table;
    private final List<Clauses> actions;

    private AlterTable(@Nullable Table<?> table, Clauses clauses, List<Clauses> actions) {
        super(clauses);
        this.table = table;
        this.actions = actions;
    }

    AlterTable(AlterTable other) {
        this(other.table, other.head(), other.actions);
    }

    static AlterTable of(Table<?> table) {
        return new AlterTable(table, SYNOPSIS.say("name", table.sql()), List.of());
    }

    static AlterTable of(String name) {
        return new AlterTable(null, SYNOPSIS.say("name", identifier(name)), List.of());
    }

    @Override
    AlterTable with(Clauses changed) {
        return new AlterTable(table, changed, actions);
    }

    private Clauses head() {
        return super.clauses();
    }

    @Override
    Clauses clauses() {
        return actions.isEmpty() ? head() : head().say("actions", Clauses.list("", actions, ", ", ""));
    }

    final AlterTable action(Clauses action) {
        List<Clauses> more = new ArrayList<>(actions);
        more.add(action);
        return new AlterTable(table, head(), List.copyOf(more));
    }

    private AlterTable action(String words) {
        return action(Clauses.words(words));
    }

    /** Renames and their kin stand alone. */
    private AlterTable alone(String words) {
        if (!actions.isEmpty()) {
            throw new UsageException("a statement of its own: " + words, toString(), "say it in another alterTable(…)");
        }
        return action(words);
    }

    // ---- an action of which more can be said

    /** {@code add column …}. */
    public static final class AddColumn extends AlterTable {
        private final AlterTable before;
        private final Clauses last;

        private AddColumn(AlterTable before, Clauses last) {
            super(before.action(last));
            this.before = before;
            this.last = last;
        }

        /** {@code add column if not exists …}. */
        public AddColumn ifMissing() {
            return new AddColumn(before, last.say("if not exists"));
        }
    }

    /** {@code drop column …}, {@code drop constraint …}. */
    public static final class DropPart extends AlterTable {
        private final AlterTable before;
        private final Clauses last;

        private DropPart(AlterTable before, Clauses last) {
            super(before.action(last));
            this.before = before;
            this.last = last;
        }

        /** {@code drop … if exists …}. */
        public DropPart ifPresent() {
            return new DropPart(before, last.say("if exists"));
        }

        /** {@code … cascade}: what depends on it, too. */
        public DropPart cascade() {
            return new DropPart(before, last.say("cascade"));
        }
    }

    // ---- the table

    /** {@code alter table if exists …}. */
    public final AlterTable ifExists() {
        return say("if exists");
    }

    /** {@code alter table only …}: not those that inherit from it, nor its partitions. */
    public final AlterTable only() {
        return say("only");
    }

    // ---- columns

    /** {@code add column …}, as it is declared. */
    public final AddColumn addColumn(Column<?> column) {
        Clauses declared =
                ColumnText.of(column.declaration(), column.declaration().isPrimaryKey(), reference -> true);
        return new AddColumn(this, ADD_COLUMN.say("column", declared));
    }

    /** {@code drop column name}. */
    public final DropPart dropColumn(String column) {
        return drop("column", column);
    }

    /** {@code alter column …}, to be continued. */
    public final <T> AlterColumn<T> alterColumn(Column<T> column) {
        return new AlterColumn<>(this, column.name());
    }

    /** {@code alter column name …}, of one that is not declared, to be continued. */
    public final AlterColumn<Object> alterColumn(String column) {
        return new AlterColumn<>(this, column);
    }

    /** {@code rename column name to name}. */
    public final AlterTable renameColumn(String from, String to) {
        return alone("rename column " + identifier(from) + " to " + identifier(to));
    }

    // ---- constraints

    /** {@code add constraint …}, as it is declared. */
    public final AlterTable addConstraint(Constraint constraint) {
        return action(Clauses.list("add ", List.of(ConstraintText.of(constraint)), "", ""));
    }

    /** {@code add constraint name unique using index name}: the index becomes the constraint's, and is named so. */
    public final AlterTable addUniqueUsing(Index index, String constraint) {
        return action("add constraint " + identifier(constraint) + " unique using index "
                + index.name().sql());
    }

    /** {@code add constraint name primary key using index name}: the index becomes the key's, and is named so. */
    public final AlterTable addPrimaryKeyUsing(Index index, String constraint) {
        return action("add constraint " + identifier(constraint) + " primary key using index "
                + index.name().sql());
    }

    /** {@code drop constraint name}. */
    public final DropPart dropConstraint(String constraint) {
        return drop("constraint", constraint);
    }

    private DropPart drop(String kind, String name) {
        return new DropPart(this, DROP.say("kind", kind).say("name", identifier(name)));
    }

    /** {@code validate constraint name}: looks at the rows that were there before it. */
    public final AlterTable validateConstraint(String constraint) {
        return action("validate constraint " + identifier(constraint));
    }

    /** {@code alter constraint name deferrable initially deferred}, of a foreign key. */
    public final AlterTable deferConstraint(String constraint) {
        return action("alter constraint " + identifier(constraint) + " deferrable initially deferred");
    }

    /** {@code alter constraint name not deferrable}, of a foreign key. */
    public final AlterTable doNotDeferConstraint(String constraint) {
        return action("alter constraint " + identifier(constraint) + " not deferrable");
    }

    /** {@code rename constraint name to name}. */
    public final AlterTable renameConstraint(String from, String to) {
        return alone("rename constraint " + identifier(from) + " to " + identifier(to));
    }

    // ---- the whole

    /** {@code rename to name}. */
    public final AlterTable renameTo(String name) {
        return alone("rename to " + identifier(name));
    }

    /** {@code set schema name}. */
    public final AlterTable setSchema(String schema) {
        return alone("set schema " + identifier(schema));
    }

    /** {@code owner to role}. */
    public final AlterTable ownerTo(String role) {
        return action("owner to " + identifier(role));
    }

    /** {@code set tablespace name}. */
    public final AlterTable setTablespace(String space) {
        return action("set tablespace " + identifier(space));
    }

    /** {@code set (parameter = value)}. */
    public final AlterTable set(String parameter, Object value) {
        return action("set (" + KeyText.assignment(parameter, value) + ")");
    }

    /** {@code reset (parameter)}. */
    public final AlterTable reset(String parameter) {
        return action("reset (" + identifier(parameter) + ")");
    }

    /** {@code set logged}. */
    public final AlterTable setLogged() {
        return action("set logged");
    }

    /** {@code set unlogged}: faster, and empty after a crash. */
    public final AlterTable setUnlogged() {
        return action("set unlogged");
    }

    /** {@code cluster on index}: in whose order {@code cluster} is to put the rows. */
    public final AlterTable clusterOn(Index index) {
        return action("cluster on " + index.name().sql());
    }

    /** {@code replica identity full}: all of an old row is logged, for replication. */
    public final AlterTable replicaIdentityFull() {
        return action("replica identity full");
    }

    /** {@code replica identity using index name}. */
    public final AlterTable replicaIdentity(Index index) {
        return action("replica identity using index " + index.name().sql());
    }

    /** {@code inherit table}. */
    public final AlterTable inherit(Table<?> parent) {
        return action("inherit " + parent.sql());
    }

    /** {@code no inherit table}. */
    public final AlterTable noInherit(Table<?> parent) {
        return action("no inherit " + parent.sql());
    }

    // ---- rows and triggers

    /** {@code enable row level security}: policies decide which rows are seen, but of its owner. */
    public final AlterTable enableRowLevelSecurity() {
        return action("enable row level security");
    }

    /** {@code disable row level security}. */
    public final AlterTable disableRowLevelSecurity() {
        return action("disable row level security");
    }

    /** {@code force row level security}: for its owner, too. */
    public final AlterTable forceRowLevelSecurity() {
        return action("force row level security");
    }

    /** {@code no force row level security}. */
    public final AlterTable noForceRowLevelSecurity() {
        return action("no force row level security");
    }

    /** {@code enable trigger name}. */
    public final AlterTable enableTrigger(String trigger) {
        return action("enable trigger " + identifier(trigger));
    }

    /** {@code disable trigger name}. */
    public final AlterTable disableTrigger(String trigger) {
        return action("disable trigger " + identifier(trigger));
    }

    // ---- partitions

    /** {@code attach partition name for values …}. */
    public final AlterTable attachPartition(String partition, PartitionBounds bounds) {
        return attach(identifier(partition), bounds);
    }

    /** {@code attach partition name for values …}. */
    public final AlterTable attachPartition(Table<?> partition, PartitionBounds bounds) {
        return attach(partition.sql(), bounds);
    }

    private AlterTable attach(String partition, PartitionBounds bounds) {
        if (table == null) {
            throw new UsageException(
                    "values of an unknown key", head().said("name"), "use alterTable(table), with its declaration");
        }
        return alone("attach partition " + partition + " " + bounds.sql(table));
    }

    /** {@code detach partition name}. */
    public final AlterTable detachPartition(String partition) {
        return alone("detach partition " + identifier(partition));
    }

    /** {@code detach partition name concurrently}: others may read and write meanwhile. Not inside a transaction. */
    public final AlterTable detachPartitionConcurrently(String partition) {
        return alone("detach partition " + identifier(partition) + " concurrently");
    }
}
