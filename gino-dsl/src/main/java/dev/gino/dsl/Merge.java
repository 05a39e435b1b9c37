package dev.gino.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code merge into table using relation on condition when matched then …}: PostgreSQL 15. Of the branches, the first
 * whose condition a row satisfies decides.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-merge.html">PostgreSQL: MERGE</a>
 */
public final class Merge extends Modification {
    final Table<?> table;
    final Relation<?> source;
    final Condition on;
    final List<Branch> branches;

    private Merge(Table<?> table, Relation<?> source, Condition on, List<Branch> branches) {
        this.table = table;
        this.source = source;
        this.on = on;
        this.branches = branches;
    }

    /**
     * What becomes of some rows.
     *
     * @param words which rows: {@code matched}, {@code not matched}
     * @param condition which of them
     * @param action the first word of what is done
     * @param assignments what is written
     */
    record Branch(String words, Optional<Condition> condition, String action, List<Assignment<?>> assignments) {}

    /** Where to; {@link #using} says whence. */
    public record Into(Table<?> table) {
        /** {@code using source on condition}. */
        public Branches using(Relation<?> source, Condition on) {
            return new Branches(table, source, on, List.of());
        }
    }

    /** A merge that does not say yet what is done. */
    public record Branches(Table<?> table, Relation<?> source, Condition on, List<Branch> branches) {
        /** {@code when matched}: rows of the table that have one in the source. */
        public Matched whenMatched() {
            return new Matched(this, "matched", Optional.empty());
        }

        /** {@code when matched and condition}. */
        public Matched whenMatched(Condition condition) {
            return new Matched(this, "matched", Optional.of(condition));
        }

        /** {@code when not matched}: rows of the source that have none in the table. */
        public NotMatched whenNotMatched() {
            return new NotMatched(this, Optional.empty());
        }

        /** {@code when not matched and condition}. */
        public NotMatched whenNotMatched(Condition condition) {
            return new NotMatched(this, Optional.of(condition));
        }

        /** {@code when not matched by source}: rows of the table that have none in the source. PostgreSQL 17. */
        public Matched whenNotMatchedBySource() {
            return new Matched(this, "not matched by source", Optional.empty());
        }

        /** {@code when not matched by source and condition}. PostgreSQL 17. */
        public Matched whenNotMatchedBySource(Condition condition) {
            return new Matched(this, "not matched by source", Optional.of(condition));
        }

        private Merge then(Branch branch) {
            List<Branch> all = new ArrayList<>(branches);
            all.add(branch);
            return new Merge(table, source, on, List.copyOf(all));
        }
    }

    /** Rows that are in the table. */
    public record Matched(Branches merge, String words, Optional<Condition> condition) {
        /** {@code then update set …}. */
        public Merge thenUpdate(Assignment<?>... assignments) {
            return merge.then(new Branch(words, condition, "update", List.of(assignments)));
        }

        /** {@code then delete}. */
        public Merge thenDelete() {
            return merge.then(new Branch(words, condition, "delete", List.of()));
        }

        /** {@code then do nothing}. */
        public Merge thenDoNothing() {
            return merge.then(new Branch(words, condition, "do nothing", List.of()));
        }
    }

    /** Rows that are not in the table. */
    public record NotMatched(Branches merge, Optional<Condition> condition) {
        /** {@code then insert (columns) values (…)}; what it does not say gets its default. */
        public Merge thenInsert(Assignment<?>... assignments) {
            return merge.then(new Branch("not matched", condition, "insert", List.of(assignments)));
        }

        /** {@code then do nothing}. */
        public Merge thenDoNothing() {
            return merge.then(new Branch("not matched", condition, "do nothing", List.of()));
        }
    }

    private Branches more() {
        return new Branches(table, source, on, branches);
    }

    /** {@code when matched}: another branch. */
    public Matched whenMatched() {
        return more().whenMatched();
    }

    /** {@code when matched and condition}: another branch. */
    public Matched whenMatched(Condition condition) {
        return more().whenMatched(condition);
    }

    /** {@code when not matched}: another branch. */
    public NotMatched whenNotMatched() {
        return more().whenNotMatched();
    }

    /** {@code when not matched and condition}: another branch. */
    public NotMatched whenNotMatched(Condition condition) {
        return more().whenNotMatched(condition);
    }

    /** {@code when not matched by source}: another branch. PostgreSQL 17. */
    public Matched whenNotMatchedBySource() {
        return more().whenNotMatchedBySource();
    }

    /** {@code when not matched by source and condition}: another branch. PostgreSQL 17. */
    public Matched whenNotMatchedBySource(Condition condition) {
        return more().whenNotMatchedBySource(condition);
    }

    @Override
    List<?> clauses() {
        return List.of(table, source, on, branches);
    }
}
