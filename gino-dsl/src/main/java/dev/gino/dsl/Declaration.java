package dev.gino.dsl;

import java.util.ArrayList;
import java.util.List;
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
    private @Nullable Identity identity;
    private @Nullable Expression<T, ?> defaultTo;
    private @Nullable Reference references;
    private List<CheckConstraint> checks = List.of();
    private @Nullable Generated<T> generated;
    private @Nullable Identifier collation;
    private @Nullable Storage storage;
    private @Nullable Compression compression;
    private @Nullable Integer statistics;
    private @Nullable String comment;

    /**
     * That the database numbers a column.
     *
     * @param always whether a value that a statement gives is refused
     * @param options how it counts
     */
    public record Identity(boolean always, SequenceOptions options) {}

    /**
     * That the database computes a column.
     *
     * @param expression from the other columns of its row
     * @param virtual whether that is when it is read, and not when it is written
     */
    public record Generated<T>(Expression<T, ?> expression, boolean virtual) {}

    Declaration(Table<?> table, String name, SqlType<T, E> type) {
        this.table = table;
        this.name = new Identifier(name).name();
        this.type = type;
        this.field = CamelCase.of(name);
    }

    /** What a flavour's constructor takes. */
    public Term<T, E> term() {
        return new Term<>(new Node.ColumnName(table, new Identifier(name)), this);
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
        return identity != null;
    }

    /** How the database numbers it, if it does. */
    public @Nullable Identity identity() {
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

    /** What its values satisfy. */
    public List<CheckConstraint> checks() {
        return checks;
    }

    /** How the database computes it, if it does. */
    public @Nullable Generated<T> generated() {
        return generated;
    }

    /** How its texts are compared, if not as those of the database. */
    public @Nullable Identifier collation() {
        return collation;
    }

    /** Where long values are kept, if that is said. */
    public @Nullable Storage storage() {
        return storage;
    }

    /** How long values are compressed, if that is said. */
    public @Nullable Compression compression() {
        return compression;
    }

    /** How much is remembered of its values, if that is said. */
    public @Nullable Integer statistics() {
        return statistics;
    }

    /** What is said of it, if anything is. */
    public @Nullable String comment() {
        return comment;
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

    Declaration<T, E> identity(Identity value) {
        return with(copy -> copy.identity = value);
    }

    Declaration<T, E> defaultTo(Expression<T, ?> value) {
        return with(copy -> copy.defaultTo = value);
    }

    Declaration<T, E> references(Reference reference) {
        return with(copy -> copy.references = reference);
    }

    Declaration<T, E> check(CheckConstraint check) {
        List<CheckConstraint> more = new ArrayList<>(checks);
        more.add(check);
        return with(copy -> copy.checks = List.copyOf(more));
    }

    Declaration<T, E> generated(Generated<T> value) {
        return with(copy -> copy.generated = value);
    }

    Declaration<T, E> collation(Identifier value) {
        return with(copy -> copy.collation = value);
    }

    Declaration<T, E> storage(Storage value) {
        return with(copy -> copy.storage = value);
    }

    Declaration<T, E> compression(Compression value) {
        return with(copy -> copy.compression = value);
    }

    Declaration<T, E> statistics(int target) {
        return with(copy -> copy.statistics = target);
    }

    Declaration<T, E> comment(String text) {
        return with(copy -> copy.comment = text);
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
