package dev.gino.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code update table set … where …}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-update.html">PostgreSQL: UPDATE</a>
 */
public final class Update extends Modification {
    final Table<?> table;
    final List<Assignment<?>> assignments;
    final List<Relation<?>> from;
    final Optional<Condition> where;

    private Update(Table<?> table, List<Assignment<?>> assignments, List<Relation<?>> from, Optional<Condition> where) {
        this.table = table;
        this.assignments = assignments;
        this.from = from;
        this.where = where;
    }

    /** An update that does not say yet which rows: it cannot be sent by accident. */
    public record Unbounded(Table<?> table, List<Assignment<?>> assignments, List<Relation<?>> from) {
        /** {@code set target = value}. */
        public <T> Unbounded set(Assignable<T> target, T value) {
            return set(target.to(value));
        }

        /** {@code set target = expression}, computed from the row as it was. */
        public <T> Unbounded set(Assignable<T> target, Expression<T, ?> value) {
            return set(target.to(value));
        }

        /** More assignments; of two to one target, the last counts. */
        public Unbounded set(Assignment<?>... more) {
            List<Assignment<?>> all = new ArrayList<>(assignments);
            all.addAll(List.of(more));
            return new Unbounded(table, List.copyOf(all), from);
        }

        /** {@code from relations}: what is set can be computed from their rows too. */
        public Unbounded from(Relation<?>... relations) {
            return new Unbounded(table, assignments, List.of(relations));
        }

        /** {@code where condition}. */
        public Update where(Condition condition) {
            return new Update(table, assignments, from, Optional.of(condition));
        }

        /** Says that every row of the table is meant. */
        public Update allRows() {
            return new Update(table, assignments, from, Optional.empty());
        }
    }

    /** A narrower update: both conditions must be satisfied. */
    public Update and(Condition condition) {
        return new Update(
                table,
                assignments,
                from,
                Optional.of(where.map(all -> all.and(condition)).orElse(condition)));
    }

    @Override
    List<?> clauses() {
        return List.of(table, assignments, from, where);
    }
}
