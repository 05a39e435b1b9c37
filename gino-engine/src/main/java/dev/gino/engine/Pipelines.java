package dev.gino.engine;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A few sessions that everybody shares, for statements outside of any scope. A statement goes to the one with the least
 * to do, rather one on the caller's own event loop; more are opened, one at a time, while all are busy.
 */
final class Pipelines implements Sender {
    /** As many calls as hopping to another event loop costs, and as many as keep a session busy. */
    private static final int BUSY = 16;

    /** How long those that are open must do after the server has refused another. */
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Server server;
    private final int most;
    private final List<Session> sessions = new CopyOnWriteArrayList<>();
    private @Nullable Future<Session> opening;
    private boolean closed;
    private volatile long noSooner = System.nanoTime();

    Pipelines(Server server, int most) {
        this.server = server;
        this.most = most;
    }

    /** Sends a call. From anywhere. */
    void send(Call<?> call) {
        Session session = leastLoaded();
        if (session == null) {
            open().onSuccess(opened -> opened.send(call)).onFailure(call::deliver);
            return;
        }
        if (load(session) >= BUSY && mayGrow()) {
            open();
        }
        session.send(call);
    }

    private boolean mayGrow() {
        return sessions.size() < most && System.nanoTime() - noSooner > 0;
    }

    private @Nullable Session leastLoaded() {
        Session least = null;
        for (Session session : sessions) {
            if (least == null || load(session) < load(least)) {
                least = session;
            }
        }
        return least;
    }

    private static int load(Session session) {
        return session.load() + (session.isNear() ? 0 : BUSY);
    }

    private synchronized Future<Session> open() {
        Future<Session> current = opening;
        return current == null ? openAnother() : current;
    }

    private Future<Session> openAnother() {
        Future<Session> next = server.open();
        opening = next;
        next.onComplete(this::opened);
        return next;
    }

    private synchronized void opened(AsyncResult<Session> result) {
        opening = null;
        if (result.succeeded() && closed) {
            result.result().end();
        } else if (result.succeeded()) {
            sessions.add(result.result());
            result.result().retired().onComplete(retired -> sessions.remove(result.result()));
        } else {
            noSooner = System.nanoTime() + PAUSE_NANOS;
        }
    }

    @Override
    public void returned(Call<?> call, @Nullable Throwable failure) {
        if (call.deservesAnother(failure)) {
            send(call.again());
            return;
        }
        Session stale = call.stale();
        if (failure == null && stale != null) { // it keeps other plans that are stale as well
            stale.retire();
        }
        call.deliver(failure);
    }

    /** Ends the sessions: each when nothing is in flight on it. */
    synchronized Future<Void> close() {
        closed = true;
        sessions.forEach(Session::retire);
        return Future.join(sessions.stream().map(Session::ended).toList()).mapEmpty();
    }

    /** Ends them at once. */
    void end() {
        sessions.forEach(Session::end);
    }
}
