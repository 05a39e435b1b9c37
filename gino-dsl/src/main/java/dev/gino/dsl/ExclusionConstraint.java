package dev.gino.dsl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code exclude using method (key with operator, …)}: of any two rows, one of the comparisons is not true. */
public final class ExclusionConstraint extends DeferrableConstraint<ExclusionConstraint> {
    private final IndexMethod method;
    private final List<ExclusionElement> elements;
    private @Nullable Condition condition;

    ExclusionConstraint(Table<?> table, Identifier name, IndexMethod method, List<ExclusionElement> elements) {
        super(ExclusionConstraint.class, table, name);
        this.method = method;
        this.elements = elements;
    }

    /** {@code where (condition)}: holds only for the rows that satisfy it. */
    public ExclusionConstraint where(Condition rows) {
        return changed(ExclusionConstraint.class, copy -> copy.condition = rows);
    }

    /** How its index is kept. */
    public IndexMethod method() {
        return method;
    }

    /** What is compared, and how. */
    public List<ExclusionElement> elements() {
        return elements;
    }

    /** For which rows it holds, if not for all. */
    public @Nullable Condition condition() {
        return condition;
    }
}
