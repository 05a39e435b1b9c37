package dev.gino.dsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code partition by … order by … rows between … and …}: the rows that a window function sees.
 *
 * <pre>{@code
 * sum(ORDERS.total).over(partitionBy(ORDERS.userId).orderBy(ORDERS.id).rows(unboundedPreceding(), currentRow()))
 * }</pre>
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-expressions.html">PostgreSQL: window function calls</a>
 */
public final class Window {
    /** All rows, in no order: {@code over ()}. */
    static final Window ALL = new Window(null, List.of(), List.of(), null);

    final @Nullable Identifier name;
    final List<Expression<?, ?>> partitionBy;
    final List<Order> orderBy;
    final @Nullable Frame frame;

    private Window(
            @Nullable Identifier name, List<Expression<?, ?>> partitionBy, List<Order> orderBy, @Nullable Frame frame) {
        this.name = name;
        this.partitionBy = partitionBy;
        this.orderBy = orderBy;
        this.frame = frame;
    }

    /**
     * {@code rows between start and end exclude …}.
     *
     * @param unit what offsets count
     */
    record Frame(String unit, Bound start, Bound end, String exclude) {}

    /** Where a frame starts or ends. Made by the words of {@link WindowFunctions}. */
    public static final class Bound {
        final @Nullable Node offset;
        final String words;

        Bound(@Nullable Node offset, String words) {
            this.offset = offset;
            this.words = words;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bound bound && words.equals(bound.words) && Objects.equals(offset, bound.offset);
        }

        @Override
        public int hashCode() {
            return words.hashCode();
        }
    }

    /** {@code partition by expressions}: only rows that are equal in these. */
    public Window partitionBy(Expression<?, ?>... expressions) {
        return new Window(name, List.of(expressions), orderBy, frame);
    }

    /** {@code order by orderings}; said again, it orders what was equal so far. */
    public Window orderBy(Ordering... orderings) {
        List<Order> all = new ArrayList<>(orderBy);
        all.addAll(Ordering.orders(orderings));
        return new Window(name, partitionBy, List.copyOf(all), frame);
    }

    /** {@code rows between start and end}: offsets count rows. */
    public Window rows(Bound start, Bound end) {
        return framed("rows", start, end);
    }

    /** {@code range between start and end}: offsets are distances of the values that the rows are ordered by. */
    public Window range(Bound start, Bound end) {
        return framed("range", start, end);
    }

    /** {@code groups between start and end}: offsets count groups of rows that are equal in order. */
    public Window groups(Bound start, Bound end) {
        return framed("groups", start, end);
    }

    private Window framed(String unit, Bound start, Bound end) {
        return new Window(name, partitionBy, orderBy, new Frame(unit, start, end, ""));
    }

    /** {@code exclude current row}, of the frame. */
    public Window excludeCurrentRow() {
        return excluding(" exclude current row");
    }

    /** {@code exclude group}: the current row, and those that are equal to it in order. */
    public Window excludeGroup() {
        return excluding(" exclude group");
    }

    /** {@code exclude ties}: those that are equal to the current row in order, but not itself. */
    public Window excludeTies() {
        return excluding(" exclude ties");
    }

    private Window excluding(String words) {
        Frame known = frame == null
                ? new Frame("range", WindowFunctions.unboundedPreceding(), WindowFunctions.currentRow(), "")
                : frame;
        return new Window(name, partitionBy, orderBy, new Frame(known.unit, known.start, known.end, words));
    }

    /** {@code name as (…)}: to be said once, in {@link Select#window}, and used by name. */
    public Window as(String shared) {
        return new Window(new Identifier(shared), partitionBy, orderBy, frame);
    }

    private List<?> parts() {
        return Arrays.asList(name, partitionBy, orderBy, frame);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Window window && parts().equals(window.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }
}
