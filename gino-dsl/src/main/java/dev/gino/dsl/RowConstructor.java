package dev.gino.dsl;

import dev.gino.error.UsageException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code row(a, b)}: several expressions compared as one, from the left to the right.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-comparisons.html">PostgreSQL: row comparison</a>
 */
public final class RowConstructor {
    private final List<Expression<?, ?>> fields;

    RowConstructor(List<Expression<?, ?>> fields) {
        this.fields = fields;
    }

    Node node() {
        return new Node.RowOf(fields.stream().<Node>map(Expression::node).toList());
    }

    /** {@code this = other}: all fields are equal. */
    public Condition eq(RowConstructor other) {
        return compare(Operator.EQ, other);
    }

    /** {@code this <> other}: a field differs. */
    public Condition ne(RowConstructor other) {
        return compare(Operator.NE, other);
    }

    /** {@code this < other}: the first field that differs is less. */
    public Condition lt(RowConstructor other) {
        return compare(Operator.LT, other);
    }

    /** {@code this <= other}. */
    public Condition le(RowConstructor other) {
        return compare(Operator.LE, other);
    }

    /** {@code this > other}: the first field that differs is greater. */
    public Condition gt(RowConstructor other) {
        return compare(Operator.GT, other);
    }

    /** {@code this >= other}. */
    public Condition ge(RowConstructor other) {
        return compare(Operator.GE, other);
    }

    /** {@code this is distinct from other}: NULLs are equal to each other. */
    public Condition isDistinctFrom(RowConstructor other) {
        return compare(Operator.DISTINCT, other);
    }

    /** {@code this is not distinct from other}: NULLs are equal to each other. */
    public Condition isNotDistinctFrom(RowConstructor other) {
        return compare(Operator.NOT_DISTINCT, other);
    }

    /** {@code this = row or this = row …}: false of no rows. */
    public Condition in(Collection<RowConstructor> rows) {
        return Dsl.or(rows.stream().map(this::eq).toList());
    }

    /** {@code this in (query)}. */
    public Condition in(QueryExpression<?> query) {
        return within(Operator.IN, query);
    }

    /** {@code this not in (query)}: not true if the query answers with a NULL. */
    public Condition notIn(QueryExpression<?> query) {
        return within(Operator.NOT_IN, query);
    }

    private Condition within(Operator operator, QueryExpression<?> query) {
        refuseOther(query.list().columns().stream()
                .<Expression<?, ?>>map(SelectedColumn::expression)
                .toList());
        return Condition.of(new Node.Infix(node(), operator, new Node.Subquery("", query)));
    }

    private Condition compare(Operator operator, RowConstructor other) {
        refuseOther(other.fields);
        return Condition.of(new Node.Infix(node(), operator, other.node()));
    }

    private void refuseOther(List<Expression<?, ?>> others) {
        if (!types(fields).equals(types(others))) {
            throw new UsageException(
                    "rows of different fields are compared",
                    types(fields) + " and " + types(others),
                    "compare as many fields, of the same types");
        }
    }

    private static String types(List<Expression<?, ?>> expressions) {
        return expressions.stream()
                .map(expression -> expression.type().codec().javaType().getSimpleName())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowConstructor row && fields.equals(row.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }
}
