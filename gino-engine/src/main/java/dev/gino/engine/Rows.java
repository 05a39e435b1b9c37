package dev.gino.engine;

import dev.gino.dsl.BoundSql;
import dev.gino.dsl.Projection;
import dev.gino.error.ManyRowsException;
import dev.gino.error.NoRowException;
import dev.gino.load.Loader;
import dev.gino.load.RowView;
import dev.gino.type.Bytes;
import io.netty.buffer.ByteBuf;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.internal.buffer.BufferInternal;
import io.vertx.sqlclient.PropertyKind;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.internal.QueryResultHandler;
import io.vertx.sqlclient.internal.RowDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * What a statement answers with. The driver hands it each row as it arrives; it is its own collector and its own view
 * of the row at hand, so that a row costs no more than the object it becomes.
 *
 * @param <R> what a row becomes
 */
final class Rows<R> implements Collector<Row, Rows<R>, Rows<R>>, QueryResultHandler<Rows<R>>, RowView {
    private final @Nullable Loader<R> loader;
    private final int columns;
    private final int most;
    private final List<R> list = new ArrayList<>();
    private @Nullable Row row;
    private @Nullable Throwable failure;
    private int affected;
    private boolean more;

    private Rows(@Nullable Loader<R> loader, int columns, int most) {
        this.loader = loader;
        this.columns = columns;
        this.most = most;
    }

    /** Every row. */
    static <R> Rows<R> of(Projection<R> projection) {
        return upTo(Integer.MAX_VALUE, projection);
    }

    /** The first rows; others are not even looked at. */
    static <R> Rows<R> upTo(int most, Projection<R> projection) {
        return new Rows<>(Loader.of(projection), projection.outputs().size(), most);
    }

    /** No rows: only how many there were. */
    static Rows<Void> none() {
        return new Rows<>(null, 0, 0);
    }

    private void add(Row next) {
        if (failure != null || list.size() >= most || loader == null) {
            return;
        }
        row = next;
        try {
            list.add(loaded(loader, next));
        } catch (Throwable thrown) { // an Error too: the driver would let it fall on the next statement
            failure = thrown;
        }
    }

    private R loaded(Loader<R> loader, Row next) {
        if (next.size() != columns) {
            throw Failures.columns(columns, next.size());
        }
        return loader.load(this);
    }

    @Override
    public @Nullable Object carrier(int position) {
        Object value = row == null ? null : row.getValue(position);
        return value instanceof Buffer buffer ? bytes(buffer) : value;
    }

    /** The driver's own array, which nobody else holds. */
    private static Bytes bytes(Buffer buffer) {
        ByteBuf bytes = ((BufferInternal) buffer).getByteBuf();
        return bytes.hasArray()
                ? new Bytes(bytes.array(), bytes.arrayOffset() + bytes.readerIndex(), bytes.readableBytes())
                : new Bytes(buffer.getBytes(), 0, buffer.length());
    }

    List<R> list() {
        return list;
    }

    /** The first, or null. */
    @Nullable
    R first() {
        return list.isEmpty() ? null : list.get(0);
    }

    /** The only one, or null. */
    @Nullable
    R oneOrNone(BoundSql sql) {
        if (list.size() > 1) {
            throw new ManyRowsException(sql.toString(), "use first or all, or narrow the condition");
        }
        return first();
    }

    /** The only one. */
    R one(BoundSql sql) {
        if (list.isEmpty()) {
            throw new NoRowException(sql.toString(), "use oneOrNone if there may be none");
        }
        oneOrNone(sql);
        return list.get(0);
    }

    /** How many rows the statement answered with, or changed. */
    int affected() {
        return affected;
    }

    /** Whether the cursor is open for more. */
    boolean more() {
        return more;
    }

    void more(boolean suspended) {
        more = suspended;
    }

    /** What went wrong while a row was read; {@code null} if nothing did. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    @Override
    public void handleResult(int updated, int size, RowDesc columns, Rows<R> rows, Throwable failure) {
        affected = updated;
    }

    @Override
    public <V> void addProperty(PropertyKind<V> property, V value) {}

    @Override
    public Supplier<Rows<R>> supplier() {
        return () -> this;
    }

    @Override
    public BiConsumer<Rows<R>, Row> accumulator() {
        return Rows::add;
    }

    @Override
    public BinaryOperator<Rows<R>> combiner() {
        return (first, second) -> first;
    }

    @Override
    public Function<Rows<R>, Rows<R>> finisher() {
        return Function.identity();
    }

    @Override
    public Set<Characteristics> characteristics() {
        return Set.of(Characteristics.IDENTITY_FINISH);
    }
}
