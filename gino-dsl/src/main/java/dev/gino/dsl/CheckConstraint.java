package dev.gino.dsl;

import org.jspecify.annotations.Nullable;

/** {@code check (condition)}: not false of any row. */
public final class CheckConstraint extends Constraint {
    private final Condition condition;
    private boolean noInherit;

    CheckConstraint(Table<?> table, @Nullable Identifier name, Condition condition) {
        super(table, name);
        this.condition = condition;
    }

    /** {@code no inherit}: not of the tables that inherit from this. */
    public CheckConstraint noInherit() {
        return changed(CheckConstraint.class, copy -> copy.noInherit = true);
    }

    /** {@code not valid}: rows that are there already are not looked at, until it is validated. */
    public CheckConstraint notValid() {
        return changed(CheckConstraint.class, Constraint::setNotValid);
    }

    /** {@code not enforced}: said, and not checked. PostgreSQL 18. */
    public CheckConstraint notEnforced() {
        return changed(CheckConstraint.class, Constraint::setNotEnforced);
    }

    /** {@code comment on constraint …}. */
    public CheckConstraint comment(String text) {
        return changed(CheckConstraint.class, copy -> copy.setComment(text));
    }

    /** What is not false of any row. */
    public Condition condition() {
        return condition;
    }

    /** Whether it is not of the tables that inherit from this. */
    public boolean isNoInherit() {
        return noInherit;
    }
}
