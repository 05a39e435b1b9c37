package dev.gino.dsl;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All that a table says of one of its columns. Immutable; its words answer changed copies.
 *
 * @param <T> the Java type of the column's values
 * @param <E> its flavour
 */
public final class Declaration<T, E extends Expression<T, E>> implements Cloneable {
    private final Table<?> table;
    private final String name;
    private final SqlType<T, E> type;
    private String field;
    private boolean notNull;
    private boolean primaryKey;
    private boolean unique;
    private boolean identity;
    private @Nullable Expression<T, ?> defaultTo;
    private @Nullable Reference references;

    Declaration(Table<?> table, String name, SqlType<T, E> type) {
        this.table = table;
        this.name = new Identifier(name).name();
        this.type = type;
        this.field = CamelCase.of(name);
    }

    /** What a flavour's constructor takes. */
    public Term<T, E> term() {
        return new Term<>(new Node.ColumnName(table, name), this);
    }

    /** The table. */
    public Table<?> table() {
        return table;
    }

    /** The name in the database. */
    public String name() {
        return name;
    }

    /** The type. */
    public SqlType<T, E> type() {
        return type;
    }

    /** The component of a row's record that the column fills. */
    public String field() {
        return field;
    }

    /** Whether it is {@code not null}. */
    public boolean isNotNull() {
        return notNull;
    }

    /** Whether it is the primary key, or a part of it. */
    public boolean isPrimaryKey() {
        return primaryKey;
    }

    /** Whether it is {@code unique}. */
    public boolean isUnique() {
        return unique;
    }

    /** Whether the database numbers it. */
    public boolean isIdentity() {
        return identity;
    }

    /** Its default, if it has one. */
    public @Nullable Expression<T, ?> defaultTo() {
        return defaultTo;
    }

    /** What it refers to, if it does. */
    public @Nullable Reference references() {
        return references;
    }

    Declaration<T, E> field(String component) {
        return with(copy -> copy.field = component);
    }

    Declaration<T, E> notNull(boolean value) {
        return with(copy -> copy.notNull = value);
    }

    Declaration<T, E> primaryKey(boolean value) {
        return with(copy -> copy.primaryKey = value);
    }

    Declaration<T, E> unique(boolean value) {
        return with(copy -> copy.unique = value);
    }

    Declaration<T, E> identity(boolean value) {
        return with(copy -> copy.identity = value);
    }

    Declaration<T, E> defaultTo(Expression<T, ?> value) {
        return with(copy -> copy.defaultTo = value);
    }

    Declaration<T, E> references(Reference reference) {
        return with(copy -> copy.references = reference);
    }

    @SuppressWarnings("unchecked") // a clone has the class of the original
    private Declaration<T, E> with(Consumer<Declaration<T, E>> change) {
        try {
            Declaration<T, E> copy = (Declaration<T, E>) clone();
            change.accept(copy);
            return copy;
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
