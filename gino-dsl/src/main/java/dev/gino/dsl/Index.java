package dev.gino.dsl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index of a table: on columns, or on expressions such as properties, spelled as the predicates that it serves.
 * Immutable; its words answer changed copies and are for the field where it is declared.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">PostgreSQL: CREATE INDEX</a>
 */
public final class Index {
    private final Table<?> table;
    private final Identifier name;
    private final IndexMethod method;
    private final boolean unique;
    private final List<Expression<?, ?>> key;
    private final @Nullable Condition condition;

    private Index(
            Table<?> table,
            Identifier name,
            IndexMethod method,
            boolean unique,
            List<Expression<?, ?>> key,
            @Nullable Condition condition) {
        this.table = table;
        this.name = name;
        this.method = method;
        this.unique = unique;
        this.key = key;
        this.condition = condition;
    }

    Index(Table<?> table, Identifier name) {
        this(table, name, IndexMethod.BTREE, false, List.of(), null);
    }

    /** {@code on table (key)}. */
    public Index on(Expression<?, ?>... expressions) {
        return table.declare(new Index(table, name, method, unique, List.of(expressions), condition));
    }

    /** {@code unique}: two rows may not have the same key. */
    public Index unique() {
        return table.declare(new Index(table, name, method, true, key, condition));
    }

    /** {@code using method}: btree, unless said otherwise. */
    public Index using(IndexMethod other) {
        return table.declare(new Index(table, name, other, unique, key, condition));
    }

    /** {@code where condition}: holds only the rows that satisfy it. */
    public Index where(Condition rows) {
        return table.declare(new Index(table, name, method, unique, key, rows));
    }

    /** The table. */
    public Table<?> table() {
        return table;
    }

    /** Its name. */
    public Identifier name() {
        return name;
    }

    /** How it is kept. */
    public IndexMethod method() {
        return method;
    }

    /** Whether two rows may not have the same key. */
    public boolean isUnique() {
        return unique;
    }

    /** What it orders or looks up. */
    public List<Expression<?, ?>> key() {
        return key;
    }

    /** Which rows it holds, if not all. */
    public @Nullable Condition condition() {
        return condition;
    }
}
