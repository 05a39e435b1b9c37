package dev.gino.dsl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code insert into table (columns) values (…), (…)}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-insert.html">PostgreSQL: INSERT</a>
 */
public final class Insert extends Modification {
    final Table<?> table;
    private final List<List<Assignment<?>>> rows;

    private Insert(Table<?> table, List<List<Assignment<?>>> rows) {
        this.table = table;
        this.rows = rows;
    }

    /** Where to; {@link #values} makes a statement of it. */
    public record Into(Table<?> table) {
        /** One row; what it does not say gets its default. */
        public Insert values(Assignment<?>... assignments) {
            return new Insert(table, List.of(List.of(assignments)));
        }

        /** Rows, each as its assignments; what one does not say gets its default. */
        public Insert rows(List<List<Assignment<?>>> rows) {
            return new Insert(table, List.copyOf(rows));
        }
    }

    /** One more row; what it does not say gets its default. */
    public Insert values(Assignment<?>... assignments) {
        List<List<Assignment<?>>> more = new ArrayList<>(rows);
        more.add(List.of(assignments));
        return new Insert(table, List.copyOf(more));
    }

    List<Changes> rows() {
        return rows.stream().map(row -> new Changes(table, completed(row))).toList();
    }

    /** With what the table's properties say of a new row that does not say itself. */
    private List<Assignment<?>> completed(List<Assignment<?>> row) {
        List<Assignment<?>> all = new ArrayList<>(row);
        table.initials().stream()
                .filter(initial -> row.stream().noneMatch(said -> speaksFor(said.target(), initial.target())))
                .forEach(all::add);
        return all;
    }

    private static boolean speaksFor(Assignable<?> said, Assignable<?> member) {
        return said.equals(member) || said.equals(member.column());
    }

    static List<Column<?>> columns(List<Changes> rows) {
        Set<Column<?>> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.columns()));
        return List.copyOf(columns);
    }

    @Override
    List<?> clauses() {
        return List.of(table, rows);
    }
}
