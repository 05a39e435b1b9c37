package dev.gino.dsl;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A rule that all rows of a table keep. Immutable; its words answer changed copies and are for the field where it is
 * declared.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html">PostgreSQL: constraints</a>
 */
public abstract sealed class Constraint implements Cloneable permits CheckConstraint, DeferrableConstraint {
    private final Table<?> table;
    private final @Nullable Identifier name;
    private @Nullable String comment;
    private boolean notValid;
    private boolean notEnforced;

    Constraint(Table<?> table, @Nullable Identifier name) {
        this.table = table;
        this.name = name;
    }

    /** The table. */
    public final Table<?> table() {
        return table;
    }

    /** Its name; without one, PostgreSQL chooses. */
    public final @Nullable Identifier name() {
        return name;
    }

    /** What is said of it, if anything is. */
    public final @Nullable String comment() {
        return comment;
    }

    /** Whether the rows that are there already are not looked at. */
    public final boolean isNotValid() {
        return notValid;
    }

    /** Whether it is only said, and not checked. */
    public final boolean isNotEnforced() {
        return notEnforced;
    }

    final void setComment(String text) {
        comment = text;
    }

    final void setNotValid() {
        notValid = true;
    }

    final void setNotEnforced() {
        notEnforced = true;
    }

    /** A changed copy, in the place of this one. */
    final <C extends Constraint> C changed(Class<C> type, Consumer<C> change) {
        try {
            C copy = type.cast(clone());
            change.accept(copy);
            return name == null ? copy : table.declare(copy);
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
