package dev.gino.dsl;

import dev.gino.error.UsageException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The assignments of one row, gathered by the column that each of them writes: what PostgreSQL takes is one a column. */
final class Changes {
    private static final Node DEFAULT = new Node.Template(List.of("default"), List.of());
    private static final Node NULL = new Node.Template(List.of("null"), List.of());

    private final Map<Column<?>, List<Assignment<?>>> byColumn = new LinkedHashMap<>();

    Changes(Table<?> table, List<Assignment<?>> assignments) {
        Map<Assignable<?>, Assignment<?>> last = new LinkedHashMap<>();
        for (Assignment<?> assignment : assignments) {
            refuseOther(table, assignment.target().column());
            last.put(assignment.target(), assignment); // the last word counts
        }
        last.values().forEach(this::add);
    }

    /** Only its name would be sent, and the table may have a column of the same. */
    private static void refuseOther(Table<?> table, Column<?> column) {
        if (!column.table().sql().equals(table.sql())) {
            throw new UsageException(
                    "a column of another table is assigned",
                    column.table().name() + "." + column.name(),
                    "assign columns of " + table.name());
        }
    }

    private void add(Assignment<?> assignment) {
        Column<?> column = assignment.target().column();
        List<Assignment<?>> all = byColumn.computeIfAbsent(column, key -> new ArrayList<>());
        all.add(assignment);
        if (all.size() > 1
                && all.stream()
                        .anyMatch(one -> one.target() == column || one.target().equals(column))) {
            throw new UsageException(
                    "a column and a property inside it are both assigned",
                    column.table().name() + "." + column.name(),
                    "assign the whole column, or its properties");
        }
    }

    List<Column<?>> columns() {
        return List.copyOf(byColumn.keySet());
    }

    /** The value of a column in a new row; {@code default} if nothing is said of it. */
    Node created(Column<?> column) {
        List<Assignment<?>> assignments = byColumn.get(column);
        if (assignments == null) {
            return DEFAULT;
        }
        return ofColumn(assignments)
                ? value(assignments.get(0))
                : host(column).created(assignments).node();
    }

    /** The value of a column in a row that is there. */
    Node changed(Column<?> column) {
        List<Assignment<?>> assignments = byColumn.getOrDefault(column, List.of());
        return ofColumn(assignments)
                ? value(assignments.get(0))
                : host(column).changed(assignments).node();
    }

    private static boolean ofColumn(List<Assignment<?>> assignments) {
        return assignments.get(0).target() instanceof Column<?>;
    }

    private static HostColumn<?> host(Column<?> column) {
        return (HostColumn<?>) column;
    }

    private static <T> Node value(Assignment<T> assignment) {
        if (assignment instanceof Assignment.Value<T> value) {
            return value.target().expression().type().value(value.value(), true);
        }
        if (assignment instanceof Assignment.Computed<T> computed) {
            return computed.target().expression().type().represent(computed.expression());
        }
        return assignment instanceof Assignment.Null<T> ? NULL : DEFAULT;
    }
}
