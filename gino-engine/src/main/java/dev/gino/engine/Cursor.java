package dev.gino.engine;

import dev.gino.dsl.Query;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.concurrent.atomic.AtomicLong;

/** A cursor on the server, read a piece at a time. */
final class Cursor<R> {
    private static final int PIECE = 256;
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final Query<R> query;
    private final Scope scope;
    private final String name = "gino_stream_" + NUMBERS.incrementAndGet();
    private boolean open;

    Cursor(Query<R> query, Scope scope) {
        this.query = query;
        this.scope = scope;
    }

    /** The next rows; the last of them, if there are no {@linkplain Rows#more more}. */
    Future<Rows<R>> next() {
        Promise<Rows<R>> promise = Promise.promise();
        try {
            scope.submit(query.toSql(), Rows.of(query.projection()), new Fetch(name, PIECE, open), promise);
        } catch (RuntimeException mistake) {
            promise.fail(mistake);
        }
        open = true;
        return promise.future();
    }

    /** Closes it, unless its transaction is over, or can do nothing more. */
    Future<Void> close() {
        return open ? scope.closeCursor(name) : Future.succeededFuture();
    }
}
