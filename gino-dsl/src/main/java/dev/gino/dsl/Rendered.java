package dev.gino.dsl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of this package's own grammar: an immutable value, rendered at most once, and equal to another that has
 * the same clauses.
 */
abstract sealed class Rendered implements Statement permits QueryExpression, Modification, Returning, RawSql, RawQuery {
    private volatile @Nullable BoundSql sql;

    @Override
    public final BoundSql toSql() {
        BoundSql known = sql;
        if (known == null) {
            known = SqlRenderer.render(this);
            sql = known;
        }
        return known;
    }

    /** All that distinguishes this statement from others of its class. */
    abstract List<?> clauses();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Rendered statement
                && getClass() == statement.getClass()
                && clauses().equals(statement.clauses());
    }

    @Override
    public final int hashCode() {
        return clauses().hashCode();
    }

    /** The text, its values hidden. */
    @Override
    public final String toString() {
        return toSql().toString();
    }
}
