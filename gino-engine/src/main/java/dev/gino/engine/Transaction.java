package dev.gino.engine;

import dev.gino.error.OutcomeUnknownException;
import dev.gino.error.PostgresException;
import dev.gino.error.TransactionAbortedException;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

/**
 * A transaction: all of what its body does, or nothing. Committed when the body's future succeeds, rolled back when it
 * fails. A transaction inside it is a savepoint: the failure of the inner one undoes the inner one, and the outer may go
 * on. While an inner one is open, this handle is refused.
 *
 * <p>A failed statement aborts the transaction, as PostgreSQL has it. If the body succeeds all the same, its future
 * fails with {@link TransactionAbortedException}: nothing was committed.
 */
public final class Transaction extends Scope {
    private final Bracket bracket;
    private @Nullable Throwable failure;

    Transaction(Gino gino, Lease lease, @Nullable Scope parent, Bracket bracket) {
        super(gino, lease, parent, "transaction " + gino.number());
        this.bracket = bracket;
    }

    @Override
    Transaction enclosing() {
        return this;
    }

    Bracket savepoint(TransactionOptions options) {
        return bracket.savepoint(options);
    }

    /** A statement of it failed on the server: nothing more can be done in it but to undo it. */
    void failed(Throwable by) {
        failure = failure == null ? by : failure;
    }

    boolean hasFailed() {
        return failure != null;
    }

    @Override
    Future<Void> open() {
        lease().innermost(this);
        return lease().control(bracket.begin()).recover(refusal -> {
            leave();
            return Future.failedFuture(spread(refusal));
        });
    }

    @Override
    <T> Future<T> close(AsyncResult<T> outcome) {
        if (outcome.failed()) {
            return undo(outcome.cause());
        }
        return failure == null ? keep(outcome.result()) : undo(new TransactionAbortedException(name(), failure));
    }

    private <T> Future<T> keep(T result) {
        boolean lost = lease().session().hasEnded();
        return lease().control(bracket.keep()).transform(kept -> {
            leave();
            return kept.succeeded() ? Future.succeededFuture(result) : Future.failedFuture(unkept(kept.cause(), lost));
        });
    }

    /** An answer is an answer; without one, the transaction is gone for certain only if nothing was asked. */
    private Throwable unkept(Throwable cause, boolean lost) {
        return cause instanceof PostgresException || lost || bracket.nested()
                ? spread(cause)
                : new OutcomeUnknownException(name(), cause);
    }

    private <T> Future<T> undo(Throwable problem) {
        if (lease().session().hasEnded()) { // the server has undone it
            leave();
            return Future.failedFuture(problem);
        }
        return lease().control(bracket.undo()).transform(undone -> {
            leave();
            if (undone.failed()) {
                lease().session().end();
                problem.addSuppressed(undone.cause());
            }
            return Future.failedFuture(problem);
        });
    }

    private void leave() {
        Scope parent = parent();
        lease().innermost(parent == null ? null : parent.enclosing());
    }

    /** What goes wrong at the edge of an inner transaction has gone wrong in the outer one. */
    private Throwable spread(Throwable cause) {
        Scope parent = parent();
        Transaction outer = parent == null ? null : parent.enclosing();
        if (outer != null && cause instanceof PostgresException) {
            outer.failed(cause);
        }
        return cause;
    }
}
