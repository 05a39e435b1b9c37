package dev.gino.dsl;

import java.util.List;

/**
 * An aggregate that needs to know an order: {@code percentile_disc(0.5)}, to be given it with {@code within group}.
 *
 * @param <T> the Java type of its values
 * @param <E> their flavour
 */
public final class OrderedSet<T, E extends Expression<T, E>> {
    private final SqlType<T, E> type;
    private final String function;
    private final List<Node> arguments;

    OrderedSet(SqlType<T, E> type, String function, List<Node> arguments) {
        this.type = type;
        this.function = function;
        this.arguments = arguments;
    }

    /** {@code function(…) within group (order by orderings)}. */
    public Aggregate<T, E> withinGroup(Ordering... orderings) {
        Node call = new Node.Call(function, false, arguments, Ordering.orders(orderings), true, null);
        return new Aggregate<>(new Term<>(call, type));
    }
}
