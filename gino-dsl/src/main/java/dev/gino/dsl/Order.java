package dev.gino.dsl;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code expression asc|desc [nulls first|last]}. Made by {@link Expression#asc()} and {@link Expression#desc()}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/queries-order.html">PostgreSQL: sorting rows</a>
 */
public final class Order implements IndexKey, Ordering {
    private final Expression<?, ?> expression;
    private final String direction;
    private final String nulls;

    Order(Expression<?, ?> expression, String direction) {
        this(expression, direction, "");
    }

    private Order(Expression<?, ?> expression, String direction, String nulls) {
        this.expression = expression;
        this.direction = direction;
        this.nulls = nulls;
    }

    /** {@code … nulls first}. */
    public Order nullsFirst() {
        return new Order(expression, direction, " nulls first");
    }

    /** {@code … nulls last}. */
    public Order nullsLast() {
        return new Order(expression, direction, " nulls last");
    }

    @Override
    public IndexElement element() {
        return new IndexElement(expression, null, words());
    }

    /** The same order of something else. */
    Order of(Expression<?, ?> other) {
        return new Order(other, direction, nulls);
    }

    @Override
    public Order order() {
        return this;
    }

    Expression<?, ?> expression() {
        return expression;
    }

    /** What follows the expression. */
    String words() {
        return direction + nulls;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Order order && expression.equals(order.expression) && words().equals(order.words());
    }

    @Override
    public int hashCode() {
        return Objects.hash(expression, words());
    }
}
