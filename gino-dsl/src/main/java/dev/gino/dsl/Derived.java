package dev.gino.dsl;

import dev.gino.error.UsageException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rows under a name, in from; their columns are typed again with {@code get}:
 *
 * <pre>{@code
 * var total = sum(ORDERS.total).as("total");
 * var spent = select(ORDERS.userId, total).from(ORDERS).groupBy(ORDERS.userId).as("spent");
 *
 * select(USERS.nickname, spent.get(total)).from(USERS).join(spent, spent.get(ORDERS.userId).eq(USERS.id))
 * }</pre>
 *
 * @param <R> what a row becomes
 */
public abstract sealed class Derived<R> extends Relation<R> permits Subquery, CommonTable, FunctionTable {
    private final Identifier name;
    private final List<SelectedColumn> source;
    private final List<String> names;

    /** Of the columns of a query, or of attributes. */
    Derived(Identifier name, List<SelectedColumn> source) {
        this.name = name;
        this.source = source;
        this.names = names(name, source);
    }

    private static List<String> names(Identifier relation, List<SelectedColumn> source) {
        List<String> names = new ArrayList<>(source.size());
        Set<String> known = new HashSet<>();
        for (SelectedColumn column : source) {
            String name = column.label().isEmpty() ? "column" + (names.size() + 1) : column.label();
            if (!known.add(name)) {
                throw new UsageException(
                        "two columns of one name: " + name, relation.name(), "label one of them: .as(\"…\")");
            }
            names.add(name);
        }
        return List.copyOf(names);
    }

    /** {@code name.column}: of the column that selects this expression. */
    public final <T, E extends Expression<T, E>> E get(Expression<T, E> selected) {
        return column(position(column -> column.expression().equals(selected), selected), selected.type());
    }

    /** {@code name.label}. */
    public final <T, E extends Expression<T, E>> E get(Labelled<T, E> selected) {
        return column(
                position(column -> column.label().equals(selected.label()), selected.label()),
                selected.unlabelled().type());
    }

    /** {@code name.attribute}. */
    public final <T, E extends Expression<T, E>> E get(Attribute<T, E> attribute) {
        return column(position(column -> column.label().equals(attribute.name()), attribute.name()), attribute.type());
    }

    private int position(Predicate<SelectedColumn> wanted, Object described) {
        for (int i = 0; i < source.size(); i++) {
            if (wanted.test(source.get(i))) {
                return i;
            }
        }
        throw new UsageException("not selected: " + described, name.name() + " " + names, "select it there");
    }

    final <T, E extends Expression<T, E>> E column(int position, SqlType<T, E> type) {
        return type.expression(new Node.ColumnName(this, new Identifier(names.get(position))));
    }

    /** The name of the column that selects this expression, as it stands in a statement. */
    final String nameOf(Expression<?, ?> selected) {
        return Identifier.sql(names.get(position(column -> column.expression().equals(selected), selected)));
    }

    private <T, E extends Expression<T, E>> SelectedColumn typedAgain(int position, SqlType<T, E> type) {
        return new SelectedColumn(column(position, type), names.get(position));
    }

    /** All its columns, typed again. */
    final List<SelectedColumn> columns() {
        List<SelectedColumn> columns = new ArrayList<>(source.size());
        for (int i = 0; i < source.size(); i++) {
            columns.add(typedAgain(i, source.get(i).expression().type()));
        }
        return columns;
    }

    final List<String> names() {
        return names;
    }

    final List<SelectedColumn> source() {
        return source;
    }

    final Identifier name() {
        return name;
    }

    @Override
    String qualifier() {
        return name.sql();
    }

    /** All that distinguishes it from others of its class. */
    abstract List<?> parts();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Derived<?> derived
                && getClass() == derived.getClass()
                && parts().equals(derived.parts());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(name, names);
    }

    @Override
    public final String toString() {
        return qualifier();
    }
}
