package dev.gino.dsl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a table says of itself as a whole. Immutable; every word answers a changed copy.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">PostgreSQL: CREATE TABLE</a>
 */
public final class TableOptions implements Cloneable {
    static final TableOptions NONE = new TableOptions();

    private String kind = "";
    private @Nullable PartitionMethod partitionMethod;
    private List<IndexElement> partitionKey = List.of();
    private List<Table<?>> parents = List.of();
    private @Nullable Identifier accessMethod;
    private Map<Identifier, String> parameters = Map.of();
    private @Nullable Identifier tablespace;
    private boolean rowLevelSecurity;
    private @Nullable String comment;

    private TableOptions() {}

    /** {@code create unlogged table}: faster, and empty after a crash. */
    public TableOptions unlogged() {
        return with(copy -> copy.kind = "unlogged");
    }

    /** {@code create temporary table}: of this session, and gone with it. */
    public TableOptions temporary() {
        return with(copy -> copy.kind = "temporary");
    }

    /** {@code partition by method (keys)}. */
    public TableOptions partitionBy(PartitionMethod method, IndexKey... keys) {
        return with(copy -> {
            copy.partitionMethod = method;
            copy.partitionKey = Stream.of(keys).map(IndexKey::element).toList();
        });
    }

    /** {@code inherits (tables)}: their columns are its columns, and its rows are theirs. */
    public TableOptions inherits(Table<?>... tables) {
        return with(copy -> copy.parents = List.of(tables));
    }

    /** {@code using method}: how the table is kept. */
    public TableOptions using(String method) {
        return with(copy -> copy.accessMethod = new Identifier(method));
    }

    /** {@code with (parameter = value)}, such as {@code fillfactor}. */
    public TableOptions with(String parameter, Object value) {
        Map<Identifier, String> more = new LinkedHashMap<>(parameters);
        more.put(new Identifier(parameter), String.valueOf(value));
        return with(copy -> copy.parameters = more);
    }

    /** {@code tablespace name}. */
    public TableOptions tablespace(String space) {
        return with(copy -> copy.tablespace = new Identifier(space));
    }

    /** {@code alter table … enable row level security}, as soon as it is there. */
    public TableOptions rowLevelSecurity() {
        return with(copy -> copy.rowLevelSecurity = true);
    }

    /** {@code comment on table …}. */
    public TableOptions comment(String text) {
        return with(copy -> copy.comment = text);
    }

    /** {@code unlogged}, {@code temporary}, or nothing. */
    public String kind() {
        return kind;
    }

    /** How it is partitioned, if it is. */
    public @Nullable PartitionMethod partitionMethod() {
        return partitionMethod;
    }

    /** What it is partitioned by. */
    public List<IndexElement> partitionKey() {
        return partitionKey;
    }

    /** The tables that it inherits from. */
    public List<Table<?>> parents() {
        return parents;
    }

    /** How it is kept, if not as all tables are. */
    public @Nullable Identifier accessMethod() {
        return accessMethod;
    }

    /** Its storage parameters. */
    public Map<Identifier, String> parameters() {
        return parameters;
    }

    /** Where it is kept, if not where all is. */
    public @Nullable Identifier tablespace() {
        return tablespace;
    }

    /** Whether policies decide which rows are seen. */
    public boolean isRowLevelSecurity() {
        return rowLevelSecurity;
    }

    /** What is said of it, if anything is. */
    public @Nullable String comment() {
        return comment;
    }

    private TableOptions with(Consumer<TableOptions> change) {
        try {
            TableOptions copy = (TableOptions) clone();
            change.accept(copy);
            return copy;
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
