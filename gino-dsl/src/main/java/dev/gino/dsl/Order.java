package dev.gino.dsl;

import org.jspecify.annotations.Nullable;

/**
 * {@code expression asc|desc [nulls first|last]}. Made by {@link Expression#asc()} and {@link Expression#desc()}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/queries-order.html">PostgreSQL: sorting rows</a>
 */
public final class Order {
    private final Expression<?, ?> expression;
    private final String words;

    Order(Expression<?, ?> expression, String words) {
        this.expression = expression;
        this.words = words;
    }

    /** {@code … nulls first}. */
    public Order nullsFirst() {
        return new Order(expression, words + " nulls first");
    }

    /** {@code … nulls last}. */
    public Order nullsLast() {
        return new Order(expression, words + " nulls last");
    }

    Expression<?, ?> expression() {
        return expression;
    }

    /** What follows the expression. */
    String words() {
        return words;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Order order && expression.equals(order.expression) && words.equals(order.words);
    }

    @Override
    public int hashCode() {
        return expression.hashCode() * 31 + words.hashCode();
    }
}
