package dev.gino.engine;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

/**
 * One connection, held until the future of the body that it was handed to is done: for what lives in a session, such as
 * settings, locks, temporary tables. It is passed on clean: what was changed in its session is taken back.
 */
public final class Connection extends Scope {
    Connection(Gino gino, Lease lease, @Nullable Scope parent) {
        super(gino, lease, parent, "connection " + gino.number());
    }

    @Override
    @Nullable
    Transaction enclosing() {
        Scope parent = parent();
        return parent == null ? null : parent.enclosing();
    }

    @Override
    Future<Void> open() {
        return Future.succeededFuture();
    }

    @Override
    <T> Future<T> close(AsyncResult<T> outcome) {
        return outcome.succeeded() ? Future.succeededFuture(outcome.result()) : Future.failedFuture(outcome.cause());
    }
}
