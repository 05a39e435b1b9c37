package dev.gino.dsl;

import java.util.List;
import java.util.Optional;

/**
 * {@code delete from table where …}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-delete.html">PostgreSQL: DELETE</a>
 */
public final class Delete extends Modification {
    final Table<?> table;
    final List<Relation<?>> using;
    final Optional<Condition> where;

    private Delete(Table<?> table, List<Relation<?>> using, Optional<Condition> where) {
        this.table = table;
        this.using = using;
        this.where = where;
    }

    /** A deletion that does not say yet which rows: it cannot be sent by accident. */
    public record Unbounded(Table<?> table, List<Relation<?>> using) {
        /** {@code using relations}: whose rows the condition can ask for. */
        public Unbounded using(Relation<?>... relations) {
            return new Unbounded(table, List.of(relations));
        }

        /** {@code where condition}. */
        public Delete where(Condition condition) {
            return new Delete(table, using, Optional.of(condition));
        }

        /** Says that every row of the table is meant. */
        public Delete allRows() {
            return new Delete(table, using, Optional.empty());
        }
    }

    @Override
    List<?> clauses() {
        return List.of(table, using, where);
    }
}
