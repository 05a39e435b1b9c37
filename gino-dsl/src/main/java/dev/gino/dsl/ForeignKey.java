package dev.gino.dsl;

import java.util.List;
import java.util.function.Supplier;

/** {@code foreign key (columns) references table (columns)}. */
public final class ForeignKey extends DeferrableConstraint<ForeignKey> {
    private final List<Column<?>> columns;
    private final Supplier<? extends List<? extends Column<?>>> target;
    private boolean full;
    private OnDelete onDelete = OnDelete.NO_ACTION;
    private List<Column<?>> emptied = List.of();
    private OnUpdate onUpdate = OnUpdate.NO_ACTION;

    ForeignKey(
            Table<?> table,
            Identifier name,
            List<Column<?>> columns,
            Supplier<? extends List<? extends Column<?>>> target) {
        super(ForeignKey.class, table, name);
        this.columns = columns;
        this.target = target;
    }

    /** Columns that refer; {@link #references} says to what. */
    public record Columns(Table<?> table, Identifier name, List<Column<?>> columns) {
        /** {@code references table (columns)}. */
        public ForeignKey references(Column<?>... target) {
            return references(() -> List.of(target));
        }

        /** {@code references table (columns)}, for tables that refer to each other, or to themselves. */
        public ForeignKey references(Supplier<? extends List<? extends Column<?>>> target) {
            return table.declare(new ForeignKey(table, name, columns, target));
        }
    }

    /** {@code match full}: either all columns are NULL, or none. */
    public ForeignKey matchFull() {
        return changed(ForeignKey.class, copy -> copy.full = true);
    }

    /** {@code on delete action}. */
    public ForeignKey onDelete(OnDelete action) {
        return changed(ForeignKey.class, copy -> copy.onDelete = action);
    }

    /** {@code on delete set null (columns)}: only these of its columns. PostgreSQL 15. */
    public ForeignKey onDeleteSetNull(Column<?>... some) {
        return onDelete(OnDelete.SET_NULL).emptied(some);
    }

    /** {@code on delete set default (columns)}: only these of its columns. PostgreSQL 15. */
    public ForeignKey onDeleteSetDefault(Column<?>... some) {
        return onDelete(OnDelete.SET_DEFAULT).emptied(some);
    }

    private ForeignKey emptied(Column<?>... some) {
        return changed(ForeignKey.class, copy -> copy.emptied = List.of(some));
    }

    /** {@code on update action}. */
    public ForeignKey onUpdate(OnUpdate action) {
        return changed(ForeignKey.class, copy -> copy.onUpdate = action);
    }

    /** {@code not valid}: rows that are there already are not looked at, until it is validated. */
    public ForeignKey notValid() {
        return changed(ForeignKey.class, Constraint::setNotValid);
    }

    /** {@code not enforced}: said, and not checked. PostgreSQL 18. */
    public ForeignKey notEnforced() {
        return changed(ForeignKey.class, Constraint::setNotEnforced);
    }

    /** The columns that refer. */
    public List<Column<?>> columns() {
        return columns;
    }

    /** The columns referred to. */
    public List<Column<?>> target() {
        return List.copyOf(target.get());
    }

    /** Whether either all columns are NULL, or none. */
    public boolean isMatchFull() {
        return full;
    }

    /** What becomes of the row when the other is deleted. */
    public OnDelete onDelete() {
        return onDelete;
    }

    /** The columns that become NULL or their default then, if not all. */
    public List<Column<?>> emptied() {
        return emptied;
    }

    /** What becomes of the row when the other's key changes. */
    public OnUpdate onUpdate() {
        return onUpdate;
    }
}
