package dev.gino.dsl;

import dev.gino.type.RowType;
import java.util.List;
import java.util.Optional;

/** What a table knows of itself once it is used: its columns, and how a row of it becomes an object. */
final class TableProjection<R> {
    final List<Column<?>> columns;
    final List<Column<?>> primaryKey;
    final List<Assignable<?>> fields;
    final List<Assignment<?>> initials;
    final SelectList<R> list;

    private TableProjection(List<Assignable<?>> members, List<Assignable<?>> fields, Reading<R> reading) {
        this.columns = members.stream()
                .filter(Column.class::isInstance)
                .<Column<?>>map(Column.class::cast)
                .toList();
        this.primaryKey = columns.stream()
                .filter(column -> column.declaration().isPrimaryKey())
                .toList();
        this.fields = fields;
        this.initials = members.stream()
                .<Assignment<?>>mapMulti((member, each) -> initial(member).ifPresent(each))
                .toList();
        this.list = new SelectList<>(
                fields.stream().map(TableProjection::column).toList(),
                new Projection<>(fields.stream().map(TableProjection::output).toList(), reading));
    }

    private static SelectedColumn column(Assignable<?> field) {
        return new SelectedColumn(field.expression(), field.expression().label());
    }

    static <R> TableProjection<R> of(Table<R> table, Class<R> rowType, List<Assignable<?>> members) {
        if (rowType == Row.class) {
            List<Assignable<?>> columns =
                    members.stream().filter(Column.class::isInstance).toList();
            return new TableProjection<>(members, columns, rows(rowType, columns));
        }
        RowType<R> type = RowType.of(rowType);
        List<Assignable<?>> fields = fields(table, type, members);
        return new TableProjection<>(members, fields, new Reading.Typed<>(type));
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
        Components.check(type, fields.stream().map(TableProjection::output).toList(), "table " + table.name());
        return fields;
    }
}
