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
    final Optional<Condition> where;

    private Delete(Table<?> table, Optional<Condition> where) {
        this.table = table;
        this.where = where;
    }

    /** A deletion that does not say yet which rows: it cannot be sent by accident. */
    public record Unbounded(Table<?> table) {
        /** {@code where condition}. */
        public Delete where(Condition condition) {
            return new Delete(table, Optional.of(condition));
        }

        /** Says that every row of the table is meant. */
        public Delete allRows() {
            return new Delete(table, Optional.empty());
        }
    }

    @Override
    List<?> clauses() {
        return List.of(table, where);
    }
}
