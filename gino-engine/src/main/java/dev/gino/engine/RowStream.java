package dev.gino.engine;

import dev.gino.dsl.Query;
import dev.gino.error.UsageException;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.streams.ReadStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query one after the other, from a cursor on the server that is read a piece at a time, as fast as they
 * are taken. It begins when a handler is set. Outside of a transaction it has one of its own, held until it ends.
 *
 * <p>After the last row comes the end, after a failure the failure, and nothing after either. Both come when the cursor
 * is closed and its own transaction is over. A handler that throws ends the stream with what it threw. It is used from
 * the Vert.x context that made it.
 *
 * @param <R> what a row becomes
 */
public final class RowStream<R> implements ReadStream<R> {
    private final Query<R> query;
    private final Function<Function<Scope, Future<Void>>, Future<Void>> opener;
    private final Place home;
    private final Promise<Void> done = Promise.promise();
    private final Promise<Void> ended = Promise.promise();

    private @Nullable Handler<R> handler;
    private @Nullable Handler<Throwable> exceptionHandler;
    private @Nullable Handler<Void> endHandler;
    private @Nullable Cursor<R> cursor;
    private Iterator<R> rows = Collections.emptyIterator();
    private long demand = Long.MAX_VALUE;
    private boolean opened;
    private boolean last;
    private boolean busy;

    RowStream(Query<R> query, Vertx vertx, Function<Function<Scope, Future<Void>>, Future<Void>> opener) {
        this.query = query;
        this.home = Place.here(vertx);
        this.opener = opener;
    }

    @Override
    public RowStream<R> handler(@Nullable Handler<R> rowHandler) {
        return here(() -> {
            handler = rowHandler;
            if (rowHandler != null && !opened) {
                open();
            }
            deliver();
        });
    }

    /**
     * Takes every row. The future is done after the last one, when the cursor is closed; it fails with what went wrong,
     * and with what the handler throws.
     */
    public Future<Void> forEach(Handler<R> rowHandler) {
        Promise<Void> promise = home.promise();
        exceptionHandler(promise::fail).endHandler(promise::complete).handler(rowHandler);
        return promise.future();
    }

    @Override
    public RowStream<R> exceptionHandler(@Nullable Handler<Throwable> failureHandler) {
        return here(() -> exceptionHandler = failureHandler);
    }

    @Override
    public RowStream<R> endHandler(@Nullable Handler<Void> lastHandler) {
        return here(() -> endHandler = lastHandler);
    }

    @Override
    public RowStream<R> pause() {
        return here(() -> demand = 0);
    }

    @Override
    public RowStream<R> resume() {
        return fetch(Long.MAX_VALUE);
    }

    /**
     * Asks for so many rows more.
     *
     * @throws UsageException if it is less than none
     */
    @Override
    public RowStream<R> fetch(long amount) {
        if (amount < 0) {
            throw new UsageException("a stream is asked for " + amount + " rows", null, "ask for one or more");
        }
        return here(() -> {
            demand = amount > Long.MAX_VALUE - demand ? Long.MAX_VALUE : demand + amount;
            deliver();
        });
    }

    /** Ends the stream before its time. The future is done when the cursor is closed and its own transaction is over. */
    public Future<Void> close() {
        Promise<Void> promise = home.promise();
        here(() -> {
            done.tryComplete();
            if (!opened) {
                opened = true;
                ended.complete();
            }
        });
        ended.future().onComplete(promise);
        return promise.future();
    }

    private RowStream<R> here(Runnable task) {
        home.emit(task, Runnable::run);
        return this;
    }

    private void open() {
        opened = true;
        opener.apply(this::read).onComplete(result -> home.emit(result, this::end));
    }

    /** The body of the transaction: over when the stream is. */
    private Future<Void> read(Scope scope) {
        Cursor<R> opening = new Cursor<>(query, scope);
        here(() -> {
            cursor = opening;
            deliver();
        });
        return done.future().eventually(opening::close);
    }

    private void deliver() {
        if (busy || cursor == null) {
            return;
        }
        busy = true;
        while (wanted() && rows.hasNext()) {
            hand(rows.next());
        }
        busy = false;
        if (wanted()) {
            next(cursor);
        }
    }

    private boolean wanted() {
        return demand > 0 && handler != null && !done.future().isComplete();
    }

    private void hand(R row) {
        demand = demand == Long.MAX_VALUE ? demand : demand - 1;
        try {
            if (handler != null) {
                handler.handle(row);
            }
        } catch (Throwable thrown) {
            done.tryFail(thrown);
        }
    }

    private void next(Cursor<R> from) {
        if (last) {
            done.tryComplete();
        } else {
            busy = true;
            from.next().onComplete(piece -> home.emit(piece, this::took));
        }
    }

    private void took(AsyncResult<Rows<R>> piece) {
        busy = false;
        if (piece.succeeded()) {
            last = !piece.result().more();
            rows = piece.result().list().iterator();
            deliver();
        } else {
            done.tryFail(piece.cause());
        }
    }

    private void end(AsyncResult<Void> result) {
        done.tryComplete();
        ended.complete();
        if (result.failed()) {
            fail(result.cause());
        } else if (endHandler != null) {
            endHandler.handle(null);
        }
    }

    private void fail(Throwable failure) {
        if (exceptionHandler == null) {
            home.report(failure);
        } else {
            exceptionHandler.handle(failure);
        }
    }
}
