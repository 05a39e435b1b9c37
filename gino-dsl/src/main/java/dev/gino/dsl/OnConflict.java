package dev.gino.dsl;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row that is there already.
 *
 * @param target which conflict is meant
 * @param update what is changed in it; of nothing, it stays as it is
 * @param where which rows are changed
 */
record OnConflict(Target target, List<Assignment<?>> update, Optional<Condition> where) {
    /**
     * Which conflict is meant. Its words make a statement of it.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-insert.html">PostgreSQL: ON CONFLICT</a>
     */
    public static final class Target {
        private final Insert insert;
        final List<Expression<?, ?>> columns;
        final Optional<Condition> index;
        final Optional<Identifier> constraint;

        Target(
                Insert insert,
                List<Expression<?, ?>> columns,
                Optional<Condition> index,
                Optional<Identifier> constraint) {
            this.insert = insert;
            this.columns = columns;
            this.index = index;
            this.constraint = constraint;
        }

        /** {@code where condition}: of a partial unique index. */
        public Target where(Condition condition) {
            return new Target(insert, columns, Optional.of(condition), constraint);
        }

        /** {@code do nothing}. */
        public Insert doNothing() {
            return insert.with(new OnConflict(this, List.of(), Optional.empty()));
        }

        /** {@code do update set …}; {@link Dsl#excluded} is what would have been inserted. */
        public Insert doUpdate(Assignment<?>... assignments) {
            return insert.with(new OnConflict(this, List.of(assignments), Optional.empty()));
        }

        /** {@code do update set … where condition}: a row that does not satisfy it stays as it is, and is not returned. */
        public Insert doUpdateWhere(Condition condition, Assignment<?>... assignments) {
            return insert.with(new OnConflict(this, List.of(assignments), Optional.of(condition)));
        }

        private List<?> parts() {
            return List.of(columns, index, constraint);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Target target && parts().equals(target.parts());
        }

        @Override
        public int hashCode() {
            return parts().hashCode();
        }
    }
}
