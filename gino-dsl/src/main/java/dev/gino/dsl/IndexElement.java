package dev.gino.dsl;

import org.jspecify.annotations.Nullable;

/**
 * One key of an index.
 *
 * @param expression what it looks up
 * @param operatorClass how it compares, if not as the type does
 * @param order what follows: {@code desc nulls last}, or nothing
 */
public record IndexElement(
        Expression<?, ?> expression, @Nullable OperatorClass operatorClass, String order) implements IndexKey {
    @Override
    public IndexElement element() {
        return this;
    }

    IndexElement with(OperatorClass other) {
        return new IndexElement(expression, other, order);
    }
}
