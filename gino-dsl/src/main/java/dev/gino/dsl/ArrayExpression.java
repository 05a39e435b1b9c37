package dev.gino.dsl;

import java.util.Arrays;
import java.util.List;

/**
 * An array of one dimension.
 *
 * @param <T> the Java type of its elements
 * @see <a href="https://www.postgresql.org/docs/current/functions-array.html">PostgreSQL: array functions</a>
 */
public class ArrayExpression<T> extends Expression<List<T>, ArrayExpression<T>> {
    /** For columns that are arrays. */
    public ArrayExpression(Term<List<T>, ArrayExpression<T>> term) {
        super(term);
    }

    /** {@code this @> array[…]}: whether all of these are elements of this. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Condition contains(T... elements) {
        return Condition.of(new Node.Infix(node(), Operator.CONTAINS, bare(Arrays.asList(elements))));
    }

    /** {@code this && array[…]}: whether one of these is an element of this. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Condition overlaps(T... elements) {
        return Condition.of(new Node.Infix(node(), Operator.OVERLAPS, bare(Arrays.asList(elements))));
    }

    /** {@code cardinality(this)}, the number of elements. */
    public final NumericExpression<Integer> cardinality() {
        return SqlTypes.INTEGER.expression(Functions.node("cardinality", List.of(node())));
    }
}
