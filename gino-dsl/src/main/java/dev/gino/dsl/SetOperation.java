package dev.gino.dsl;

import dev.gino.error.UsageException;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code query union|intersect|except [all] query}. The rows are those of the first: its columns, its types, its
 * objects.
 *
 * @param <R> what a row becomes
 * @see <a href="https://www.postgresql.org/docs/current/queries-union.html">PostgreSQL: combining queries</a>
 */
public final class SetOperation<R> extends QueryExpression<R> {
    final QueryExpression<R> left;
    final String operator;
    final QueryExpression<R> right;
    final List<Order> orderBy;
    final Paging paging;

    private SetOperation(
            QueryExpression<R> left, String operator, QueryExpression<R> right, List<Order> orderBy, Paging paging) {
        this.left = left;
        this.operator = operator;
        this.right = right;
        this.orderBy = orderBy;
        this.paging = paging;
    }

    static <R> SetOperation<R> of(QueryExpression<R> left, String operator, QueryExpression<R> right) {
        if (!types(left).equals(types(right))) {
            throw new UsageException(
                    "two queries of different columns",
                    types(left) + " " + operator + " " + types(right),
                    "select equal types");
        }
        return new SetOperation<>(left, operator, right, List.of(), Paging.ALL);
    }

    private static List<String> types(QueryExpression<?> query) {
        return query.list().columns().stream()
                .map(column -> column.expression().type().codec().javaType().getSimpleName())
                .toList();
    }

    /**
     * {@code order by positions}: of expressions that the first query selects.
     *
     * @throws UsageException if it does not select one
     */
    public SetOperation<R> orderBy(Ordering... orderings) {
        Stream<Order> more = Ordering.orders(orderings).stream().map(this::byPosition);
        return new SetOperation<>(
                left, operator, right, Stream.concat(orderBy.stream(), more).toList(), paging);
    }

    private Order byPosition(Order order) {
        List<SelectedColumn> columns = list().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).expression().equals(order.expression())) {
                return order.of(SqlTypes.INTEGER.expression(Node.word(String.valueOf(i + 1))));
            }
        }
        throw new UsageException(
                "not selected: " + order.expression(),
                "order by after " + operator,
                "order by what the first query selects");
    }

    /** {@code limit rows}: at most so many. */
    public SetOperation<R> limit(long rows) {
        return new SetOperation<>(left, operator, right, orderBy, paging.limit(rows));
    }

    /** {@code offset rows}: not the first so many. */
    public SetOperation<R> offset(long rows) {
        return new SetOperation<>(left, operator, right, orderBy, paging.offset(rows));
    }

    /** Whether it can stand beside the same operator as it is. */
    boolean continues(String other) {
        return operator.equals(other) && orderBy.isEmpty() && paging.equals(Paging.ALL);
    }

    @Override
    SelectList<R> list() {
        return left.list();
    }

    @Override
    QueryExpression<R> represented(SqlType<R, ?> type) {
        return new SetOperation<>(left.represented(type), operator, right.represented(type), orderBy, paging);
    }

    @Override
    List<?> clauses() {
        return List.of(left, operator, right, orderBy, paging);
    }
}
