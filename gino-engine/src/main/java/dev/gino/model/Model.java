package dev.gino.model;

import static dev.gino.dsl.Dsl.deleteFrom;
import static dev.gino.dsl.Dsl.insertInto;

import dev.gino.dsl.Assignable;
import dev.gino.dsl.Assignment;
import dev.gino.dsl.Column;
import dev.gino.dsl.Condition;
import dev.gino.dsl.Delete;
import dev.gino.dsl.Dsl;
import dev.gino.dsl.Query;
import dev.gino.dsl.Reading;
import dev.gino.dsl.Row;
import dev.gino.dsl.Table;
import dev.gino.error.UsageException;
import dev.gino.type.RowType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are objects of a class: what is said of one of them.
 *
 * @param <R> the class
 */
public final class Model<R> {
    private final Table<R> table;
    private final List<Field<?>> fields;
    private final KeyLookup<R> lookup;

    private Model(Table<R> table) {
        this.table = table;
        this.fields = fields(table);
        this.lookup = new KeyLookup<>(table);
    }

    /**
     * The model of a table, which keeps it.
     *
     * @throws UsageException if the table's rows do not fit their class
     */
    public static <R> Model<R> of(Table<R> table) {
        return table.projection().plan(Model.class, projection -> new Model<>(table));
    }

    private static List<Field<?>> fields(Table<?> table) {
        if (!(table.projection().reading() instanceof Reading.Typed<?> typed)) {
            return List.of();
        }
        List<Field<?>> fields = new ArrayList<>();
        for (Assignable<?> member : table.fields()) {
            fields.add(
                    new Field<>(member, typed.type().component(member.field()).orElseThrow()));
        }
        return fields;
    }

    /** A column or property, and the component of the row's object that it fills. */
    private record Field<T>(Assignable<T> member, RowType.Component component) {
        @SuppressWarnings("unchecked") // checked when the table was declared
        @Nullable
        T of(Object row) {
            return (T) RowType.read(component, row);
        }

        /** What the object says; nothing of a column that the database computes. */
        Optional<Assignment<T>> assignment(Object row) {
            return isGenerated()
                    ? Optional.empty()
                    : Optional.ofNullable(of(row)).map(member::to);
        }

        private boolean isGenerated() {
            return member instanceof Column<?> column && column.declaration().generated() != null;
        }
    }

    /** {@code insert into table … values … returning …}: what the object says, and what the table says for the rest. */
    public Query<R> create(R row) {
        if (row instanceof Row) {
            throw new UsageException(
                    "a row without a class cannot be created", table.name(), "pass assignments: set(column, value)");
        }
        Assignment<?>[] assignments =
                fields.stream().flatMap(field -> field.assignment(row).stream()).toArray(Assignment<?>[]::new);
        return create(assignments);
    }

    /** {@code insert into table … values … returning …}. */
    public Query<R> create(Assignment<?>... assignments) {
        return insertInto(table).values(assignments).returning(table);
    }

    /**
     * {@code select … from table where key = $1}.
     *
     * @param key the values of the primary key, in the order in which its columns were declared
     */
    public Query<R> get(Object... key) {
        return lookup.query(key);
    }

    /** {@code update table set … where key = … returning …}, of the row that has the key. */
    public Query<R> update(Condition key, Assignment<?>... assignments) {
        return Dsl.update(table).set(assignments).where(key).returning(table);
    }

    /** {@code delete from table where key = …}, of the row that has the object's key. */
    public Delete delete(R row) {
        return deleteFrom(table).where(key(row));
    }

    /**
     * {@code key = …}: the row that has the key which the object has now.
     *
     * @throws UsageException if the table has no primary key, or the object no value for it
     */
    public Condition key(R row) {
        return Dsl.and(
                lookup.columns().stream().map(column -> equal(column, row)).toList());
    }

    private <T> Condition equal(Column<T> column, R row) {
        Object value = fields.stream()
                .filter(field -> field.member().equals(column))
                .findFirst()
                .<Object>map(field -> field.of(row))
                .orElseThrow(() -> new UsageException(
                        "the object has no value for a column of the key",
                        table.name() + "." + column.name(),
                        "load it with its key, or use a statement with a where of its own"));
        return KeyLookup.equal(column, value);
    }
}
