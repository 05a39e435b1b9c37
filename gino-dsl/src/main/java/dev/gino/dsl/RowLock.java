package dev.gino.dsl;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code for update [of tables] [skip locked|nowait]}: rows that are read are locked until the transaction ends.
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html">PostgreSQL: row-level locks</a>
 */
public final class RowLock {
    /** {@code for update}: as if the rows were to be deleted. */
    public static final RowLock UPDATE = new RowLock("update", List.of(), "");
    /** {@code for no key update}: as if they were to be changed, but not their keys. */
    public static final RowLock NO_KEY_UPDATE = new RowLock("no key update", List.of(), "");
    /** {@code for share}: nobody may change them. */
    public static final RowLock SHARE = new RowLock("share", List.of(), "");
    /** {@code for key share}: nobody may delete them, or change their keys. */
    public static final RowLock KEY_SHARE = new RowLock("key share", List.of(), "");

    private final String strength;
    private final List<Table<?>> tables;
    private final String patience;

    private RowLock(String strength, List<Table<?>> tables, String patience) {
        this.strength = strength;
        this.tables = tables;
        this.patience = patience;
    }

    /** {@code of tables}: only the rows of these. */
    public RowLock of(Table<?>... locked) {
        return new RowLock(strength, List.of(locked), patience);
    }

    /** {@code skip locked}: rows that another transaction has locked are left out. */
    public RowLock skipLocked() {
        return new RowLock(strength, tables, " skip locked");
    }

    /** {@code nowait}: rows that another transaction has locked are an error, at once. */
    public RowLock nowait() {
        return new RowLock(strength, tables, " nowait");
    }

    String sql() {
        String of = tables.stream().map(Table::qualifier).collect(Collectors.joining(", "));
        return " for " + strength + (of.isEmpty() ? "" : " of " + of) + patience;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowLock lock && sql().equals(lock.sql());
    }

    @Override
    public int hashCode() {
        return sql().hashCode();
    }
}
