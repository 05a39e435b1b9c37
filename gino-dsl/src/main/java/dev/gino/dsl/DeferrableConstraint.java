package dev.gino.dsl;

import org.jspecify.annotations.Nullable;

/**
 * A constraint that can wait for the end of the transaction.
 *
 * @param <C> its class
 */
public abstract sealed class DeferrableConstraint<C extends DeferrableConstraint<C>> extends Constraint
        permits KeyConstraint, ForeignKey, ExclusionConstraint {
    private final Class<C> type;
    private String deferral = "";

    DeferrableConstraint(Class<C> type, Table<?> table, @Nullable Identifier name) {
        super(table, name);
        this.type = type;
    }

    /** {@code deferrable}: a transaction may have it wait for its end. */
    public final C deferrable() {
        return changed(type, copy -> copy.setDeferral("deferrable"));
    }

    /** {@code deferrable initially deferred}: it waits for the end of the transaction. */
    public final C initiallyDeferred() {
        return changed(type, copy -> copy.setDeferral("deferrable initially deferred"));
    }

    /** {@code comment on constraint …}. */
    public final C comment(String text) {
        return changed(type, copy -> copy.setComment(text));
    }

    /** Whether and when it waits, in SQL's words; or nothing. */
    public final String deferral() {
        return deferral;
    }

    final void setDeferral(String words) {
        deferral = words;
    }
}
