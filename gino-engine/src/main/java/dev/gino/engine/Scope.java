package dev.gino.engine;

import dev.gino.dsl.BoundSql;
import dev.gino.error.PostgresException;
import dev.gino.error.ScopeEndedException;
import dev.gino.error.UsageException;
import io.vertx.core.AsyncResult;
import io.vertx.core.Completable;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of work on one lease, from the call of its body until the body's future is done. Its state belongs to the
 * session's event loop.
 */
abstract sealed class Scope extends Verbs implements Sender permits Connection, Transaction {
    private final Gino gino;
    private final Lease lease;
    private final @Nullable Scope parent;
    private final String name;
    private @Nullable Scope outer;
    private boolean ended;

    Scope(Gino gino, Lease lease, @Nullable Scope parent, String name) {
        this.gino = gino;
        this.lease = lease;
        this.parent = parent;
        this.name = name;
    }

    /** The transaction that its statements are part of; {@code null} for none. */
    abstract @Nullable Transaction enclosing();

    /** Begins, before the body is called. */
    abstract Future<Void> open();

    /** Ends, when the body's future is done and nothing is in flight any more: what the body did, or why not. */
    abstract <T> Future<T> close(AsyncResult<T> outcome);

    /** Calls a body on a branch, in this scope, and ends the scope whatever the body does. */
    <S extends Scope, T> Future<T> run(S self, Place branch, Function<? super S, Future<T>> body) {
        Promise<T> promise = Promise.promise();
        lease.session()
                .execute(() -> begin().compose(begun ->
                                branch.call(this, () -> outcome(self, body).transform(this::end)))
                        .onComplete(promise));
        return promise.future();
    }

    /** What a body does. One that throws, or answers null, has failed. */
    private <S extends Scope, T> Future<T> outcome(S self, Function<? super S, Future<T>> body) {
        try {
            Future<T> future = body.apply(self);
            return future == null ? Future.failedFuture(Failures.nothing(name)) : future;
        } catch (Throwable thrown) {
            return Future.failedFuture(thrown);
        }
    }

    private Future<Void> begin() {
        try {
            if (parent != null) {
                parent.check();
            }
            return open();
        } catch (UsageException refusal) {
            return Future.failedFuture(refusal);
        }
    }

    /** Called where the body ends, and not where it began, so that it cannot overtake what the body sent last. */
    private <T> Future<T> end(AsyncResult<T> outcome) {
        Promise<T> promise = Promise.promise();
        lease.session().execute(() -> {
            ended = true;
            lease.settled(enclosing()).compose(settled -> close(outcome)).onComplete(promise);
        });
        return promise.future();
    }

    @Override
    <R> void submit(BoundSql sql, Rows<R> rows, Fetch fetch, Completable<Rows<R>> receiver) {
        Call<R> call = Call.prepared(this, sql, rows, fetch, receiver);
        Effect effect = gino.effects().of(sql.text());
        lease.session().execute(() -> admit(call, effect));
    }

    private void admit(Call<?> call, Effect effect) {
        try {
            check();
        } catch (ScopeEndedException refusal) {
            call.deliver(refusal);
            return;
        }
        lease.soil(effect);
        lease.send(call);
    }

    @Override
    public void returned(Call<?> call, @Nullable Throwable failure) {
        if (enclosing() == null && failure != null && call.deservesAnother(failure) && !call.wasNotRun()) {
            lease.soil(Effect.LASTING);
            lease.resend(call.again());
        } else {
            note(failure);
            lease.returned(call, failure);
        }
    }

    private void note(@Nullable Throwable failure) {
        Transaction transaction = enclosing();
        if (transaction != null && failure instanceof PostgresException) {
            transaction.failed(failure);
        }
        if (failure != null && Call.isStalePlan(failure)) {
            lease.soil(Effect.LASTING);
        }
    }

    /**
     * Refuses what comes at the wrong time.
     *
     * @throws ScopeEndedException if this scope has ended, or a transaction inside it is open
     */
    final void check() {
        if (ended) {
            throw new ScopeEndedException(
                    name + " has ended", name, "compose what you do into the future that its body answers with");
        }
        Transaction innermost = lease.innermost();
        if (innermost != enclosing()) {
            throw new ScopeEndedException(
                    name + " is used while " + innermost + " is open inside it",
                    name,
                    "use the handle of the innermost one; begin the next when it has ended");
        }
    }

    @Override
    public <T> Future<T> transaction(TransactionOptions options, Function<Transaction, Future<T>> body) {
        return options.requiresNew() ? gino.transaction(options, body) : nested(options, body);
    }

    private <T> Future<T> nested(TransactionOptions options, Function<Transaction, Future<T>> body) {
        Promise<T> promise = Place.promise(gino.vertx());
        Place branch = Place.branch(gino.vertx());
        Bracket bracket =
                enclosing() == null ? Bracket.of(options) : enclosing().savepoint(options);
        Transaction transaction = new Transaction(gino, lease, this, bracket);
        transaction.run(transaction, branch, body).onComplete(promise);
        return promise.future();
    }

    @Override
    Future<Void> inTransaction(Function<Scope, Future<Void>> body) {
        return enclosing() == null ? transaction(body::apply) : body.apply(this);
    }

    /** Closes a cursor, unless this is over, or can do nothing more. */
    Future<Void> closeCursor(String cursor) {
        Promise<Void> promise = Promise.promise();
        lease.session().execute(() -> {
            Transaction transaction = enclosing();
            boolean gone = ended || transaction == null || transaction.hasFailed();
            Future<Void> closed = gone ? Future.succeededFuture() : lease.control("close " + cursor);
            closed.otherwiseEmpty().onComplete(promise);
        });
        return promise.future();
    }

    @Override
    final Gino gino() {
        return gino;
    }

    final Lease lease() {
        return lease;
    }

    final @Nullable Scope parent() {
        return parent;
    }

    final String name() {
        return name;
    }

    /** The scope around the code that opened this one, which may be of another lease; {@code null} for none. */
    final @Nullable Scope outer() {
        return outer;
    }

    final void within(@Nullable Scope around) {
        outer = around;
    }

    /** Its name. */
    @Override
    public String toString() {
        return name;
    }
}
