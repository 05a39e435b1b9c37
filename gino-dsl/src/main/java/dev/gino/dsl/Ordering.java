package dev.gino.dsl;

import java.util.Arrays;
import java.util.List;

/** What may stand in order by: an expression, which is ascending, or one with its direction. */
public sealed interface Ordering permits Expression, Order {
    /** The expression with its direction. */
    Order order();

    /** Of each of them. */
    static List<Order> orders(Ordering... orderings) {
        return Arrays.stream(orderings).map(Ordering::order).toList();
    }
}
