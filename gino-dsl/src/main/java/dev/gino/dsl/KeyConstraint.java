package dev.gino.dsl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code primary key (columns)}, {@code unique (columns)}. */
public final class KeyConstraint extends DeferrableConstraint<KeyConstraint> {
    private final boolean primary;
    private final List<Column<?>> columns;
    private List<Column<?>> included = List.of();
    private boolean nullsNotDistinct;
    private @Nullable Column<?> period;

    KeyConstraint(Table<?> table, Identifier name, boolean primary, List<Column<?>> columns) {
        super(KeyConstraint.class, table, name);
        this.primary = primary;
        this.columns = columns;
    }

    /** {@code nulls not distinct}: nor may two rows be unique by NULL. PostgreSQL 15. */
    public KeyConstraint nullsNotDistinct() {
        return changed(KeyConstraint.class, copy -> copy.nullsNotDistinct = true);
    }

    /** {@code include (columns)}: kept in its index too. */
    public KeyConstraint include(Column<?>... others) {
        return changed(KeyConstraint.class, copy -> copy.included = List.of(others));
    }

    /** {@code (columns, range without overlaps)}: the key may come again where the ranges do not meet. PostgreSQL 18. */
    public KeyConstraint withoutOverlaps(Column<?> range) {
        return changed(KeyConstraint.class, copy -> copy.period = range);
    }

    /** Whether it is the primary key. */
    public boolean isPrimary() {
        return primary;
    }

    /** The key. */
    public List<Column<?>> columns() {
        return columns;
    }

    /** What its index keeps beside the key. */
    public List<Column<?>> included() {
        return included;
    }

    /** Whether NULLs count as equal. */
    public boolean isNullsNotDistinct() {
        return nullsNotDistinct;
    }

    /** The last column of the key, if its ranges may not overlap. */
    public @Nullable Column<?> period() {
        return period;
    }
}
