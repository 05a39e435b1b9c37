package dev.gino.dsl;

import dev.gino.error.UsageException;
import dev.gino.type.RowType;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;

/** What a table knows of itself once it is used: its columns, and how a row of it becomes an object. */
final class TableProjection<R> {
    final List<Column<?>> columns;
    final List<Column<?>> primaryKey;
    final List<Assignable<?>> fields;
    final List<Assignment<?>> initials;
    final SelectList<R> list;

    private TableProjection(
            Table<R> table, List<Assignable<?>> members, List<Assignable<?>> fields, Reading<R> reading) {
        this.columns = members.stream()
                .filter(Column.class::isInstance)
                .<Column<?>>map(Column.class::cast)
                .toList();
        this.primaryKey = primaryKey(table, columns);
        this.fields = fields;
        this.initials = members.stream()
                .<Assignment<?>>mapMulti((member, each) -> initial(member).ifPresent(each))
                .toList();
        this.list = new SelectList<>(
                fields.stream().<Selectable<?>>map(Assignable::expression).toList(),
                new Projection<>(fields.stream().map(TableProjection::output).toList(), reading));
    }

    /** As a constraint names it, or the columns each. */
    private static List<Column<?>> primaryKey(Table<?> table, List<Column<?>> columns) {
        return table.constraints().stream()
                .filter(constraint -> constraint instanceof KeyConstraint key && key.isPrimary())
                .findFirst()
                .map(constraint -> ((KeyConstraint) constraint).columns())
                .orElseGet(() -> columns.stream()
                        .filter(column -> column.declaration().isPrimaryKey())
                        .toList());
    }

    static <R> TableProjection<R> of(Table<R> table, Class<R> rowType, List<Assignable<?>> members) {
        if (rowType == Row.class) {
            List<Assignable<?>> columns =
                    members.stream().filter(Column.class::isInstance).toList();
            return new TableProjection<>(table, members, columns, rows(rowType, columns));
        }
        RowType<R> type = RowType.of(rowType);
        List<Assignable<?>> fields = fields(table, type, members);
        return new TableProjection<>(table, members, fields, new Reading.Typed<>(type));
    }

    private static <R> Reading<R> rows(Class<R> rowType, List<Assignable<?>> columns) {
        List<Expression<?, ?>> expressions =
                columns.stream().<Expression<?, ?>>map(Assignable::expression).toList();
        return new Reading.Mapped<>(values -> rowType.cast(new Row(expressions, values)));
    }

    private static <T> Optional<Assignment<T>> initial(Assignable<T> member) {
        return member.initial().map(member::to);
    }

    private static Output output(Assignable<?> field) {
        return new Output(field.field(), field.expression().type().codec());
    }

    private static List<Assignable<?>> fields(Table<?> table, RowType<?> type, List<Assignable<?>> members) {
        List<Assignable<?>> fields = members.stream()
                .filter(member -> type.component(member.field()).isPresent())
                .toList();
        for (RowType.Component component : type.components()) {
            check(table, type, component, fields);
        }
        return fields;
    }

    private static void check(
            Table<?> table, RowType<?> type, RowType.Component component, List<Assignable<?>> fields) {
        List<Assignable<?>> matching = fields.stream()
                .filter(field -> field.field().equals(component.name()))
                .toList();
        String where = type.javaType().getSimpleName() + "." + component.name() + ", table " + table.name();
        if (matching.size() > 1) {
            throw new UsageException(
                    "two members of the table fill one component", where, "rename one of them: .field(\"…\")");
        }
        if (matching.isEmpty() && type.isRecord()) {
            throw new UsageException(
                    "no column or property of the table fills a component of the record",
                    where,
                    "declare it, rename one with .field(\"" + component.name() + "\"), or take the component away");
        }
        matching.stream().findFirst().ifPresent(field -> check(component, field, where));
    }

    private static void check(RowType.Component component, Assignable<?> field, String where) {
        Class<?> given = field.expression().type().codec().javaType();
        Class<?> taken = MethodType.methodType(component.type()).wrap().returnType();
        if (!taken.isAssignableFrom(given)) {
            throw new UsageException(
                    "the column gives " + given.getSimpleName() + ", the component is "
                            + component.type().getSimpleName(),
                    where,
                    "declare both of the same type");
        }
    }
}
