package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Functions.since;
import static dev.gino.dsl.SqlTypes.BOOLEAN;
import static dev.gino.dsl.SqlTypes.INTEGER;
import static dev.gino.dsl.SqlTypes.TEXT;

import java.util.Arrays;
import java.util.List;

/**
 * An array. Its elements are numbered from 1, in each dimension.
 *
 * @param <T> the Java type of its elements
 * @see <a href="https://www.postgresql.org/docs/current/functions-array.html">PostgreSQL: array functions</a>
 */
public class ArrayExpression<T> extends Expression<List<T>, ArrayExpression<T>> {
    /** For columns that are arrays. */
    public ArrayExpression(Term<List<T>, ArrayExpression<T>> term) {
        super(term);
    }

    /** {@code this @> array[…]}: whether each of these is an element of this. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Condition contains(T... elements) {
        return compare(Operator.CONTAINS, beside(Arrays.asList(elements)));
    }

    /** {@code this @> other}. */
    public final Condition contains(Expression<List<T>, ?> other) {
        return compare(Operator.CONTAINS, other);
    }

    /** {@code this <@ array[…]}: whether each of its elements is one of these. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Condition containedBy(T... elements) {
        return compare(Operator.CONTAINED_BY, beside(Arrays.asList(elements)));
    }

    /** {@code this <@ other}. */
    public final Condition containedBy(Expression<List<T>, ?> other) {
        return compare(Operator.CONTAINED_BY, other);
    }

    /** {@code this && array[…]}: whether one of these is an element of this. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Condition overlaps(T... elements) {
        return compare(Operator.OVERLAPS, beside(Arrays.asList(elements)));
    }

    /** {@code this && other}. */
    public final Condition overlaps(Expression<List<T>, ?> other) {
        return compare(Operator.OVERLAPS, other);
    }

    /** {@code this || array[…]}. */
    public final ArrayExpression<T> concat(List<T> elements) {
        return infix(Operator.CONCAT, beside(elements));
    }

    /** {@code this || other}. */
    public final ArrayExpression<T> concat(Expression<List<T>, ?> other) {
        return infix(Operator.CONCAT, other);
    }

    /** {@code array_append(this, element)}. */
    public final ArrayExpression<T> append(T element) {
        return call("array_append", element(element));
    }

    /** {@code array_append(this, element)}. */
    public final ArrayExpression<T> append(Expression<T, ?> element) {
        return call("array_append", element);
    }

    /** {@code array_prepend(element, this)}. */
    public final ArrayExpression<T> prepend(T element) {
        return type().expression(
                        Functions.node("array_prepend", List.of(element(element).node(), node())));
    }

    /** {@code array_prepend(element, this)}. */
    public final ArrayExpression<T> prepend(Expression<T, ?> element) {
        return type().expression(Functions.node("array_prepend", List.of(element.node(), node())));
    }

    /** {@code element = any(this)}. */
    public final Condition has(Expression<T, ?> element) {
        return Dsl.template(BOOLEAN, "{} = any({})", element, this);
    }

    /** {@code array_remove(this, element)}: every one that is equal. */
    public final ArrayExpression<T> remove(T element) {
        return call("array_remove", element(element));
    }

    /** {@code array_remove(this, element)}: every one that is equal. */
    public final ArrayExpression<T> remove(Expression<T, ?> element) {
        return call("array_remove", element);
    }

    /** {@code array_remove(this, null)}. */
    public final ArrayExpression<T> removeNulls() {
        return call("array_remove", Dsl.template(TEXT, "null"));
    }

    /** {@code array_replace(this, element, by)}: every one that is equal. */
    public final ArrayExpression<T> replace(T element, T by) {
        return call("array_replace", element(element), element(by));
    }

    /** {@code array_position(this, element)}: of the first; NULL where there is none. */
    public final NumericExpression<Integer> position(T element) {
        return call(INTEGER, "array_position", element(element));
    }

    /** {@code array_position(this, element)}: of the first; NULL where there is none. */
    public final NumericExpression<Integer> position(Expression<T, ?> element) {
        return call(INTEGER, "array_position", element);
    }

    /** {@code array_position(this, element, from)}: of the first from there on. */
    public final NumericExpression<Integer> position(T element, int from) {
        return call(INTEGER, "array_position", element(element), value(from));
    }

    /** {@code array_positions(this, element)}. */
    public final ArrayExpression<Integer> positions(T element) {
        return call(INTEGER.array(), "array_positions", element(element));
    }

    /** {@code this[index]}: NULL where there is none; a cast gives it the words of its type. */
    public final Expression<T, ?> get(int index) {
        return subscript(elements(), value(index));
    }

    /** {@code this[index]}: NULL where there is none; a cast gives it the words of its type. */
    public final Expression<T, ?> get(Expression<Integer, ?> index) {
        return subscript(elements(), index);
    }

    /** {@code (this)[from:to]}. */
    public final ArrayExpression<T> slice(int from, int to) {
        return Dsl.template(type(), "({})[{}:{}]", this, value(from), value(to));
    }

    /** {@code unnest(this)}: a row for each element; a cast gives it the words of its type. */
    public final Expression<T, ?> unnest() {
        return unnested(elements());
    }

    /** {@code generate_subscripts(this, dimension)}: a row for each. */
    public final NumericExpression<Integer> subscripts(int dimension) {
        return call(INTEGER, "generate_subscripts", value(dimension));
    }

    /** {@code generate_subscripts(this, dimension, reverse)}. */
    public final NumericExpression<Integer> subscripts(int dimension, boolean reverse) {
        return call(INTEGER, "generate_subscripts", value(dimension), value(reverse));
    }

    /** {@code cardinality(this)}, the number of elements. */
    public final NumericExpression<Integer> cardinality() {
        return call(INTEGER, "cardinality");
    }

    /** {@code array_length(this, dimension)}: NULL of an empty one. */
    public final NumericExpression<Integer> length(int dimension) {
        return call(INTEGER, "array_length", value(dimension));
    }

    /** {@code array_lower(this, dimension)}: where its numbers begin. */
    public final NumericExpression<Integer> lower(int dimension) {
        return call(INTEGER, "array_lower", value(dimension));
    }

    /** {@code array_upper(this, dimension)}: where its numbers end. */
    public final NumericExpression<Integer> upper(int dimension) {
        return call(INTEGER, "array_upper", value(dimension));
    }

    /** {@code array_ndims(this)}: how many dimensions it has. */
    public final NumericExpression<Integer> ndims() {
        return call(INTEGER, "array_ndims");
    }

    /** {@code array_dims(this)}: {@code [1:2][1:3]}. */
    public final TextExpression dims() {
        return call(TEXT, "array_dims");
    }

    /** {@code array_to_string(this, delimiter)}: without NULLs. */
    public final TextExpression join(String delimiter) {
        return call(TEXT, "array_to_string", value(delimiter));
    }

    /** {@code array_to_string(this, delimiter, nullText)}: that text for each NULL. */
    public final TextExpression join(String delimiter, String nullText) {
        return call(TEXT, "array_to_string", value(delimiter), value(nullText));
    }

    /** {@code trim_array(this, count)}: without the last ones. */
    public final ArrayExpression<T> trim(int count) {
        return call("trim_array", value(count));
    }

    /** {@code array_sample(this, count)}: some, by chance. PostgreSQL 16. */
    public final ArrayExpression<T> sample(int count) {
        return since(16, call("array_sample", value(count)));
    }

    /** {@code array_shuffle(this)}. PostgreSQL 16. */
    public final ArrayExpression<T> shuffle() {
        return since(16, call("array_shuffle"));
    }

    /** {@code array_reverse(this)}. PostgreSQL 18. */
    public final ArrayExpression<T> reverse() {
        return since(18, call("array_reverse"));
    }

    /** {@code array_sort(this)}. PostgreSQL 18. */
    public final ArrayExpression<T> sort() {
        return since(18, call("array_sort"));
    }

    /** {@code array_sort(this, descending)}. PostgreSQL 18. */
    public final ArrayExpression<T> sort(boolean descending) {
        return since(18, call("array_sort", value(descending)));
    }

    /** {@code array_sort(this, descending, nullsFirst)}. PostgreSQL 18. */
    public final ArrayExpression<T> sort(boolean descending, boolean nullsFirst) {
        return since(18, call("array_sort", value(descending), value(nullsFirst)));
    }

    /** {@code array_to_tsvector(this)}: lexemes, of an array of texts. */
    public final TsVectorExpression toTsVector() {
        return call(SqlTypes.TSVECTOR, "array_to_tsvector");
    }

    /** The type of the elements. */
    @SuppressWarnings("unchecked") // arrays are made of the type of their elements
    private SqlType<T, ?> elements() {
        return (SqlType<T, ?>) type().element();
    }

    private Expression<T, ?> element(T element) {
        return value(elements(), element);
    }

    private <F extends Expression<T, F>> Expression<T, ?> subscript(SqlType<T, F> type, Expression<?, ?> index) {
        return Dsl.template(type, "({})[{}]", this, index);
    }

    private <F extends Expression<T, F>> Expression<T, ?> unnested(SqlType<T, F> type) {
        return call(type, "unnest");
    }
}
