package dev.gino.dsl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index of a table: on columns, or on expressions such as properties, spelled as the predicates that it serves.
 * Immutable; its words answer changed copies and are for the field where it is declared.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">PostgreSQL: CREATE INDEX</a>
 */
public final class Index implements Cloneable {
    private final Table<?> table;
    private final Identifier name;
    private IndexMethod method = IndexMethod.BTREE;
    private boolean unique;
    private boolean nullsNotDistinct;
    private boolean only;
    private List<IndexElement> elements = List.of();
    private List<Column<?>> included = List.of();
    private Map<Identifier, String> parameters = Map.of();
    private @Nullable Identifier tablespace;
    private @Nullable Condition condition;
    private @Nullable String comment;

    Index(Table<?> table, Identifier name) {
        this.table = table;
        this.name = name;
    }

    /** {@code on table (keys)}: columns, expressions, and either {@code desc()}, or with an operator class. */
    public Index on(IndexKey... keys) {
        return with(
                copy -> copy.elements = Stream.of(keys).map(IndexKey::element).toList());
    }

    /** {@code unique}: two rows may not have the same key. */
    public Index unique() {
        return with(copy -> copy.unique = true);
    }

    /** {@code nulls not distinct}: nor may two rows be unique by NULL. PostgreSQL 15. */
    public Index nullsNotDistinct() {
        return with(copy -> copy.nullsNotDistinct = true);
    }

    /** {@code using method}: btree, unless said otherwise. */
    public Index using(IndexMethod other) {
        return with(copy -> copy.method = other);
    }

    /** {@code include (columns)}: kept in the index, so that a query that reads no more need not look at the table. */
    public Index include(Column<?>... columns) {
        return with(copy -> copy.included = List.of(columns));
    }

    /** {@code where condition}: holds only the rows that satisfy it. */
    public Index where(Condition rows) {
        return with(copy -> copy.condition = rows);
    }

    /** {@code with (parameter = value)}, such as {@code fillfactor}. */
    public Index with(String parameter, Object value) {
        Map<Identifier, String> more = new LinkedHashMap<>(parameters);
        more.put(new Identifier(parameter), String.valueOf(value));
        return with(copy -> copy.parameters = more);
    }

    /** {@code tablespace name}. */
    public Index tablespace(String space) {
        return with(copy -> copy.tablespace = new Identifier(space));
    }

    /** {@code on only table}: not of its partitions. */
    public Index only() {
        return with(copy -> copy.only = true);
    }

    /** {@code comment on index …}. */
    public Index comment(String text) {
        return with(copy -> copy.comment = text);
    }

    /** The table. */
    public Table<?> table() {
        return table;
    }

    /** Its name. */
    public Identifier name() {
        return name;
    }

    /** The name as it stands in a statement, with the schema of its table: {@code app.users_age}. */
    public String sql() {
        return table.inSchema(name);
    }

    /** How it is kept. */
    public IndexMethod method() {
        return method;
    }

    /** Whether two rows may not have the same key. */
    public boolean isUnique() {
        return unique;
    }

    /** Whether NULLs count as equal. */
    public boolean isNullsNotDistinct() {
        return nullsNotDistinct;
    }

    /** Whether partitions are left out. */
    public boolean isOnly() {
        return only;
    }

    /** What it orders or looks up. */
    public List<Expression<?, ?>> key() {
        return elements.stream().<Expression<?, ?>>map(IndexElement::expression).toList();
    }

    /** What it orders or looks up, with order and operator classes. */
    public List<IndexElement> elements() {
        return elements;
    }

    /** What it keeps beside its key. */
    public List<Column<?>> included() {
        return included;
    }

    /** Its storage parameters. */
    public Map<Identifier, String> parameters() {
        return parameters;
    }

    /** Where it is kept, if not where all is. */
    public @Nullable Identifier tablespace() {
        return tablespace;
    }

    /** Which rows it holds, if not all. */
    public @Nullable Condition condition() {
        return condition;
    }

    /** What is said of it, if anything is. */
    public @Nullable String comment() {
        return comment;
    }

    private Index with(Consumer<Index> change) {
        try {
            Index copy = (Index) clone();
            change.accept(copy);
            return table.declare(copy);
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
