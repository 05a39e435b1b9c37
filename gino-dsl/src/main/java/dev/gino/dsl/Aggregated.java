package dev.gino.dsl;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The words that a call of an aggregate has beside those of its flavour.
 *
 * @param <T> the Java type of its values
 * @param <E> its flavour
 * @param <A> the class of the call
 * @see <a href="https://www.postgresql.org/docs/current/sql-expressions.html">PostgreSQL: aggregate expressions</a>
 */
public sealed interface Aggregated<T, E extends Expression<T, E>, A>
        permits Aggregate, BooleanAggregate, NumericAggregate {
    /** What it is made from. */
    Term<T, E> term();

    /** The same class of call, of another term. */
    A with(Term<T, E> changed);

    /** {@code aggregate(distinct …)}: of equal arguments only one. */
    default A distinct() {
        return changed(call -> new Node.Call(
                call.function(), true, call.arguments(), call.orderBy(), call.withinGroup(), call.filter()));
    }

    /** {@code aggregate(… order by orderings)}. */
    default A orderBy(Ordering... orderings) {
        return changed(call -> new Node.Call(
                call.function(),
                call.distinct(),
                call.arguments(),
                Ordering.orders(orderings),
                call.withinGroup(),
                call.filter()));
    }

    /** {@code aggregate(…) filter (where condition)}: only of the rows that satisfy it. */
    default A filter(Condition condition) {
        return changed(call -> new Node.Call(
                call.function(),
                call.distinct(),
                call.arguments(),
                call.orderBy(),
                call.withinGroup(),
                condition.node()));
    }

    /** {@code aggregate(…) over (window)}: of the rows of a window, for each row. */
    default E over(Window window) {
        return term().type.expression(within(term().node, call -> new Node.Over(call, window)));
    }

    private A changed(UnaryOperator<Node.Call> change) {
        return with(new Term<>(within(term().node, change::apply), term().type));
    }

    /** The call itself, which may stand within a cast. */
    private static Node within(Node node, Function<Node.Call, Node> change) {
        if (node instanceof Node.Cast cast) {
            return new Node.Cast(within(cast.operand(), change), cast.type());
        }
        if (node instanceof Node.Since since) {
            return new Node.Since(since.version(), within(since.operand(), change));
        }
        return change.apply((Node.Call) node);
    }
}
