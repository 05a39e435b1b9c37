package dev.gino.dsl;

import dev.gino.error.UsageException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that PostgreSQL computes: a typed handle on what is meant. Here are the words that every type has; the
 * flavours, such as {@link TextExpression}, add their own.
 *
 * <p>Immutable, and equal to another that says the same of the same type.
 *
 * @param <T> the Java type of its values
 * @param <E> its flavour
 * @see <a href="https://www.postgresql.org/docs/current/functions-comparison.html">PostgreSQL: comparison</a>
 */
public abstract non-sealed class Expression<T, E extends Expression<T, E>>
        implements Selectable<T>, Groupable, IndexKey, Ordering {
    private final Term<T, E> term;

    /** For flavours, here and in other modules. */
    protected Expression(Term<T, E> term) {
        this.term = term;
    }

    final Node node() {
        return term.node;
    }

    /** What it is made from: for a class that is this expression and more. */
    public final Term<T, E> term() {
        return term;
    }

    /** The type. */
    public final SqlType<T, E> type() {
        return term.type;
    }

    /** {@code this = value}. For SQL NULL there is {@link #isNull()}. */
    public final Condition eq(T value) {
        return compare(Operator.EQ, value);
    }

    /** {@code this = other}. */
    public final Condition eq(Expression<T, ?> other) {
        return beside(Operator.EQ, other);
    }

    /** {@code this = any|all (set)}. */
    public final Condition eq(Quantified<T> set) {
        return set.compared(this, Operator.EQ);
    }

    /** {@code this <> value}: not true of NULL, as in SQL; {@link #isDistinctFrom} is. */
    public final Condition ne(T value) {
        return compare(Operator.NE, value);
    }

    /** {@code this <> other}: not true of NULL, as in SQL; {@link #isDistinctFrom} is. */
    public final Condition ne(Expression<T, ?> other) {
        return beside(Operator.NE, other);
    }

    /** {@code this <> any|all (set)}. */
    public final Condition ne(Quantified<T> set) {
        return set.compared(this, Operator.NE);
    }

    /** {@code this < value}. */
    public final Condition lt(T value) {
        return compare(Operator.LT, value);
    }

    /** {@code this < other}. */
    public final Condition lt(Expression<T, ?> other) {
        return beside(Operator.LT, other);
    }

    /** {@code this < any|all (set)}. */
    public final Condition lt(Quantified<T> set) {
        return set.compared(this, Operator.LT);
    }

    /** {@code this <= value}. */
    public final Condition le(T value) {
        return compare(Operator.LE, value);
    }

    /** {@code this <= other}. */
    public final Condition le(Expression<T, ?> other) {
        return beside(Operator.LE, other);
    }

    /** {@code this <= any|all (set)}. */
    public final Condition le(Quantified<T> set) {
        return set.compared(this, Operator.LE);
    }

    /** {@code this > value}. */
    public final Condition gt(T value) {
        return compare(Operator.GT, value);
    }

    /** {@code this > other}. */
    public final Condition gt(Expression<T, ?> other) {
        return beside(Operator.GT, other);
    }

    /** {@code this > any|all (set)}. */
    public final Condition gt(Quantified<T> set) {
        return set.compared(this, Operator.GT);
    }

    /** {@code this >= value}. */
    public final Condition ge(T value) {
        return compare(Operator.GE, value);
    }

    /** {@code this >= other}. */
    public final Condition ge(Expression<T, ?> other) {
        return beside(Operator.GE, other);
    }

    /** {@code this >= any|all (set)}. */
    public final Condition ge(Quantified<T> set) {
        return set.compared(this, Operator.GE);
    }

    /** {@code this is distinct from value}: also true where one is NULL and the other is not. */
    public final Condition isDistinctFrom(T value) {
        return compare(Operator.DISTINCT, value);
    }

    /** {@code this is distinct from other}: also true where one is NULL and the other is not. */
    public final Condition isDistinctFrom(Expression<T, ?> other) {
        return beside(Operator.DISTINCT, other);
    }

    /** {@code this is not distinct from value}: false, and not NULL, where this is NULL. */
    public final Condition isNotDistinctFrom(T value) {
        return compare(Operator.NOT_DISTINCT, value);
    }

    /** {@code this is not distinct from other}: also true where both are NULL. */
    public final Condition isNotDistinctFrom(Expression<T, ?> other) {
        return beside(Operator.NOT_DISTINCT, other);
    }

    /** {@code this between low and high}, both included. */
    public final Condition between(T low, T high) {
        return Condition.of(new Node.Between(node(), bare(low), bare(high)));
    }

    /** {@code this between low and high}, both included. */
    public final Condition between(Expression<T, ?> low, Expression<T, ?> high) {
        return Condition.of(new Node.Between(node(), type().represent(low), type().represent(high)));
    }

    /** {@code this = any($1)}: the list is one array, so that its length does not change the text. False of no values. */
    public final Condition in(Collection<? extends T> values) {
        return Condition.of(new Node.Quantified(node(), Operator.EQ, false, array(values)));
    }

    /** {@code this = any($1)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Condition in(T... values) {
        return in(Arrays.asList(values));
    }

    /** {@code this in (query)}. */
    public final Condition in(QueryExpression<T> query) {
        return within(Operator.IN, query);
    }

    /** {@code this <> all($1)}: true of no values, and not true of NULL. */
    public final Condition notIn(Collection<? extends T> values) {
        return Condition.of(new Node.Quantified(node(), Operator.NE, true, array(values)));
    }

    /** {@code this <> all($1)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Condition notIn(T... values) {
        return notIn(Arrays.asList(values));
    }

    /** {@code this not in (query)}: not true if the query answers with a NULL; {@code not exists} is not so. */
    public final Condition notIn(QueryExpression<T> query) {
        return within(Operator.NOT_IN, query);
    }

    private Condition within(Operator operator, QueryExpression<T> query) {
        return Condition.of(new Node.Infix(node(), operator, new Node.Subquery("", query.represented(type()))));
    }

    /** {@code this is null}. */
    public final Condition isNull() {
        return Condition.of(new Node.NullTest(node(), false));
    }

    /** {@code this is not null}. */
    public final Condition isNotNull() {
        return Condition.of(new Node.NullTest(node(), true));
    }

    /** {@code this operator other}, for operators that have no word here. */
    public final Condition compare(Operator operator, Expression<?, ?> other) {
        return Condition.of(new Node.Infix(node(), operator, other.node()));
    }

    private Condition beside(Operator operator, Expression<T, ?> other) {
        return Condition.of(new Node.Infix(node(), operator, type().represent(other)));
    }

    private Condition compare(Operator operator, T value) {
        return Condition.of(new Node.Infix(node(), operator, bare(value)));
    }

    /** {@code this operator other} as an expression of this type. */
    final E infix(Operator operator, Node right) {
        return type().expression(new Node.Infix(node(), operator, right));
    }

    /** {@code this operator other} as an expression of this type. */
    final E infix(Operator operator, Expression<?, ?> right) {
        return infix(operator, right.node());
    }

    /** {@code this operator other} as an expression of another type. */
    final <U, F extends Expression<U, F>> F infix(SqlType<U, F> type, Operator operator, Expression<?, ?> right) {
        return type.expression(new Node.Infix(node(), operator, right.node()));
    }

    /** {@code function(this, arguments)} as an expression of another type. */
    final <U, F extends Expression<U, F>> F call(SqlType<U, F> type, String function, Expression<?, ?>... arguments) {
        return type.expression(Functions.node(function, Functions.joined(this, arguments)));
    }

    /** {@code function(this, arguments)} as an expression of this type. */
    final E call(String function, Expression<?, ?>... arguments) {
        return call(type(), function, arguments);
    }

    /** A value beside this expression, whose type PostgreSQL takes from it. */
    final E beside(T value) {
        return type().expression(bare(value));
    }

    /** {@code this::type}. */
    public final <U, F extends Expression<U, F>> F cast(SqlType<U, F> type) {
        return type.expression(new Node.Cast(node(), type.codec()));
    }

    /** {@code this as label}. */
    public final Labelled<T, E> as(String label) {
        return new Labelled<>(this, label);
    }

    /** {@code this}, ascending. */
    public final Order asc() {
        return new Order(this, "");
    }

    @Override
    public final Order order() {
        return asc();
    }

    /** {@code this desc}. */
    public final Order desc() {
        return new Order(this, " desc");
    }

    @Override
    public final IndexElement element() {
        return new IndexElement(this, null, "");
    }

    /** The name of the column that comes back: a column's own; of others empty, and PostgreSQL is to choose. */
    protected String label() {
        return node() instanceof Node.ColumnName column ? column.name().name() : "";
    }

    @Override
    public final SelectList<T> selected() {
        return SelectList.of(this, label());
    }

    /** A value beside this expression, whose type PostgreSQL takes from it. */
    final Node bare(T value) {
        return type().value(checked(value), true);
    }

    private Node array(Collection<? extends T> values) {
        List<T> checked = values.stream().<T>map(this::checked).toList();
        return type().array().value(checked, true);
    }

    private T checked(T value) {
        if (value == null) {
            throw new UsageException("a comparison with null is never true", toString(), "use isNull() or isNotNull()");
        }
        return type().codec().exactly(value, this);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Expression<?, ?> expression
                && node().equals(expression.node())
                && type().codec().equals(expression.type().codec());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(node(), type().codec());
    }

    /** The SQL, with its values hidden. */
    @Override
    public final String toString() {
        return SqlRenderer.describe(node());
    }
}
