package dev.gino.engine;

import dev.gino.error.ScopeEndedException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A session held by one scope at a time, and by the scopes inside it. A lease is used once: after its release it
 * refuses, and cannot touch who has the session next. Its state belongs to the session's event loop.
 */
final class Lease implements Sender {
    private final Leases pool;
    private final Session session;
    private final List<Waiter> waiters = new ArrayList<>();
    private @Nullable Transaction innermost;
    private Effect effect = Effect.NONE;
    private int working;
    private boolean released;

    Lease(Leases pool, Session session) {
        this.pool = pool;
        this.session = session;
    }

    private record Waiter(BooleanSupplier ready, Promise<Void> promise) {}

    Session session() {
        return session;
    }

    /** The innermost transaction that is open; {@code null} for none. */
    @Nullable
    Transaction innermost() {
        return innermost;
    }

    /** A transaction begins or ends: it, or the one around it, is the innermost now. */
    void innermost(@Nullable Transaction transaction) {
        innermost = transaction;
        look();
    }

    /** Sends a call of a scope that may; on the session's event loop. */
    void send(Call<?> call) {
        if (released) {
            call.deliver(new ScopeEndedException(
                    "a lease is used after its release", call.sql().text(), "acquire another"));
            return;
        }
        working++;
        session.send(call);
    }

    /** Sends words of our own, such as {@code begin}; on the session's event loop. */
    Future<Void> control(String words) {
        Promise<Void> promise = Promise.promise();
        send(Call.simple(this, words, (done, failure) -> promise.complete(null, failure)));
        return promise.future();
    }

    /** No longer in flight when it is delivered, because what follows may be the release. */
    @Override
    public void returned(Call<?> call, @Nullable Throwable failure) {
        working--;
        call.deliver(failure);
        look();
    }

    /** Sends a call once more that has come back. */
    void resend(Call<?> call) {
        working--;
        send(call);
    }

    /** Remembers what a statement may leave behind. */
    void soil(Effect by) {
        effect = effect.and(by);
    }

    /** Done when nothing is in flight, and the innermost transaction is the given one. */
    Future<Void> settled(@Nullable Transaction transaction) {
        Promise<Void> promise = Promise.promise();
        waiters.add(new Waiter(() -> working == 0 && innermost == transaction, promise));
        look();
        return promise.future();
    }

    private void look() {
        if (waiters.isEmpty()) {
            return;
        }
        List<Waiter> ready =
                waiters.stream().filter(waiter -> waiter.ready.getAsBoolean()).toList();
        waiters.removeAll(ready);
        ready.forEach(waiter -> waiter.promise.complete());
    }

    /** Gives the session back, clean; or ends it. A second time it does nothing. From anywhere. */
    Future<Void> release() {
        Promise<Void> promise = Promise.promise();
        session.execute(() -> release(promise));
        return promise.future();
    }

    private void release(Promise<Void> promise) {
        if (released) {
            promise.complete();
            return;
        }
        released = true;
        if (innermost != null || working != 0 || effect == Effect.LASTING) {
            session.end();
            promise.complete();
        } else if (effect == Effect.SETTING) {
            reset(promise);
        } else {
            pool.back(session);
            promise.complete();
        }
    }

    private void reset(Promise<Void> promise) {
        working++;
        session.send(Call.simple(this, Effect.RESET, (done, failure) -> {
            if (failure != null) {
                session.end();
            }
            pool.back(session);
            promise.complete();
        }));
    }
}
