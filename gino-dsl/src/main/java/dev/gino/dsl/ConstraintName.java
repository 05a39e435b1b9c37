package dev.gino.dsl;

import java.util.List;

/**
 * {@code constraint name …}, to be continued.
 *
 * @param table the table
 * @param name the name
 */
public record ConstraintName(Table<?> table, Identifier name) {
    /** {@code primary key (columns)}. */
    public KeyConstraint primaryKey(Column<?>... columns) {
        return table.declare(new KeyConstraint(table, name, true, List.of(columns)));
    }

    /** {@code unique (columns)}. */
    public KeyConstraint unique(Column<?>... columns) {
        return table.declare(new KeyConstraint(table, name, false, List.of(columns)));
    }

    /** {@code check (condition)}. */
    public CheckConstraint check(Condition condition) {
        return table.declare(new CheckConstraint(table, name, condition));
    }

    /** {@code foreign key (columns) references …}. */
    public ForeignKey.Columns foreignKey(Column<?>... columns) {
        return new ForeignKey.Columns(table, name, List.of(columns));
    }

    /** {@code exclude using method (key with operator, …)}. */
    public ExclusionConstraint exclude(IndexMethod method, ExclusionElement... elements) {
        return table.declare(new ExclusionConstraint(table, name, method, List.of(elements)));
    }
}
