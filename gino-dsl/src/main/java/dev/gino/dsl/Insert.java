package dev.gino.dsl;

import dev.gino.error.UsageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code insert into table (columns) values (…), (…)}, or {@code insert into table (columns) query}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-insert.html">PostgreSQL: INSERT</a>
 */
public final class Insert extends Modification {
    final Table<?> table;
    private final List<List<Assignment<?>>> rows;
    private final @Nullable Subquery<?> query;
    final String overriding;
    final Optional<OnConflict> onConflict;

    private Insert(
            Table<?> table,
            List<List<Assignment<?>>> rows,
            @Nullable Subquery<?> query,
            String overriding,
            Optional<OnConflict> onConflict) {
        this.table = table;
        this.rows = rows;
        this.query = query;
        this.overriding = overriding;
        this.onConflict = onConflict;
    }

    /** Where to; its words make a statement of it. */
    public record Into(Table<?> table) {
        /** One row; what it does not say gets its default. */
        public Insert values(Assignment<?>... assignments) {
            return rows(List.of(List.of(assignments)));
        }

        /** Rows, each as its assignments; what one does not say gets its default. */
        public Insert rows(List<List<Assignment<?>>> rows) {
            return new Insert(table, List.copyOf(rows), null, "", Optional.empty());
        }

        /** {@code default values}: one row that says nothing. */
        public Insert defaultValues() {
            return values();
        }

        /** Which columns or properties the columns of a query are for, in their order. */
        public Columns columns(Assignable<?>... targets) {
            return new Columns(table, List.of(targets));
        }
    }

    /** Where to, in a table. */
    public record Columns(Table<?> table, List<Assignable<?>> targets) {
        /**
         * The rows of a query: {@code insert into table (columns) select … from (query) as source}.
         *
         * @throws UsageException if it does not answer with as many columns, of the same types
         */
        public Insert from(QueryExpression<?> query) {
            Subquery<?> source = query.as("source");
            List<SelectedColumn> columns = source.columns();
            if (!types(columns.stream().<Expression<?, ?>>map(SelectedColumn::expression))
                    .equals(types(targets.stream().map(Assignable::expression)))) {
                throw new UsageException(
                        "the query does not answer with the columns that are inserted",
                        table.name() + ", " + query,
                        "select as many expressions, of the same types");
            }
            List<Assignment<?>> row = new ArrayList<>();
            for (int i = 0; i < targets.size(); i++) {
                row.add(assigned(targets.get(i), columns.get(i).expression()));
            }
            return new Insert(table, List.of(List.copyOf(row)), source, "", Optional.empty());
        }

        private static List<String> types(Stream<Expression<?, ?>> expressions) {
            return expressions
                    .map(expression -> expression.type().codec().javaType().getSimpleName())
                    .toList();
        }

        @SuppressWarnings("unchecked") // their types have been compared
        private static <T> Assignment<T> assigned(Assignable<T> target, Expression<?, ?> value) {
            return target.to((Expression<T, ?>) value);
        }
    }

    /** One more row; what it does not say gets its default. */
    public Insert values(Assignment<?>... assignments) {
        List<List<Assignment<?>>> more = new ArrayList<>(rows);
        more.add(List.of(assignments));
        return new Insert(table, List.copyOf(more), query, overriding, onConflict);
    }

    /** {@code overriding system value}: an identity that is always generated is given here. */
    public Insert overridingSystemValue() {
        return new Insert(table, rows, query, " overriding system value", onConflict);
    }

    /** {@code overriding user value}: an identity that is given is generated nonetheless. */
    public Insert overridingUserValue() {
        return new Insert(table, rows, query, " overriding user value", onConflict);
    }

    /** {@code on conflict (columns)}: where a row of the same values is there already; of no columns, any. */
    public OnConflict.Target onConflict(Expression<?, ?>... columns) {
        return new OnConflict.Target(this, List.of(columns), Optional.empty(), Optional.empty());
    }

    /** {@code on conflict on constraint name}. */
    public OnConflict.Target onConflictOnConstraint(String name) {
        return new OnConflict.Target(this, List.of(), Optional.empty(), Optional.of(new Identifier(name)));
    }

    Insert with(OnConflict conflict) {
        return new Insert(table, rows, query, overriding, Optional.of(conflict));
    }

    List<Changes> rows() {
        return rows.stream().map(row -> new Changes(table, completed(row))).toList();
    }

    Optional<Subquery<?>> query() {
        return Optional.ofNullable(query);
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
        return Arrays.asList(table, rows, query, overriding, onConflict);
    }
}
