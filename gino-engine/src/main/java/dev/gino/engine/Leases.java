package dev.gino.engine;

import dev.gino.error.ConnectionException;
import dev.gino.error.DeadlineException;
import dev.gino.error.ScopeEndedException;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sessions that scopes hold one at a time. Whoever asks waits in line; whenever a session is free, or another may be
 * opened, the first in line gets it. A handshake is nobody's wait: it is the pool's, and it has its own deadline.
 */
final class Leases {
    private final Server server;
    private final GinoOptions options;
    private final Place clock;
    private final Set<Session> sessions = new HashSet<>();
    private final Deque<Session> idle = new ArrayDeque<>();
    private final Deque<Promise<Lease>> waiting = new ArrayDeque<>();
    private int opening;
    private boolean closed;

    Leases(Vertx vertx, Server server, GinoOptions options) {
        this.clock = Place.home(vertx);
        this.server = server;
        this.options = options;
    }

    /** A lease, within the acquire deadline; at once a failure if too many wait already. */
    Future<Lease> acquire() {
        Promise<Lease> promise = Promise.promise();
        queue(promise);
        serve();
        if (!promise.future().isComplete()) {
            limit(promise);
        }
        return promise.future();
    }

    private synchronized void queue(Promise<Lease> promise) {
        if (closed) {
            promise.fail(ended());
        } else if (idle.isEmpty() && waiting.size() - opening >= options.waiting() && full()) {
            promise.fail(crowded());
        } else {
            waiting.add(promise);
        }
    }

    private void limit(Promise<Lease> promise) {
        long timer = clock.after(options.acquireWithin().toMillis(), () -> giveUp(promise));
        promise.future().onComplete(done -> clock.cancel(timer));
    }

    private void giveUp(Promise<Lease> promise) {
        synchronized (this) {
            waiting.remove(promise);
        }
        promise.tryFail(late());
    }

    private void serve() {
        while (lendOne() || openOne()) {
            // until nobody waits, or nothing is free
        }
    }

    private boolean lendOne() {
        Promise<Lease> first;
        Session session;
        synchronized (this) {
            if (waiting.isEmpty() || idle.isEmpty()) {
                return false;
            }
            session = nearest();
            if (session.isRetired()) {
                return true;
            }
            first = waiting.remove();
        }
        if (!first.tryComplete(new Lease(this, session))) {
            back(session);
        }
        return true;
    }

    /** One on the caller's event loop; else the one that was used last. */
    private Session nearest() {
        Session chosen = idle.getLast();
        for (Session session : idle) {
            chosen = session.isNear() ? session : chosen;
        }
        idle.remove(chosen);
        return chosen;
    }

    private boolean openOne() {
        synchronized (this) {
            if (waiting.size() <= opening || full() || closed) {
                return false;
            }
            opening++;
        }
        server.open().onComplete(this::opened);
        return true;
    }

    private void opened(AsyncResult<Session> result) {
        Promise<Lease> unlucky;
        synchronized (this) {
            opening--;
            unlucky = result.failed() ? waiting.poll() : null;
            if (result.succeeded()) {
                sessions.add(result.result());
            }
        }
        if (result.succeeded()) {
            result.result().ended().onComplete(ended -> gone(result.result()));
            back(result.result());
        } else if (unlucky != null) {
            unlucky.tryFail(result.cause());
            serve();
        }
    }

    /** Takes a session back that nobody holds. */
    void back(Session session) {
        boolean keep;
        synchronized (this) {
            keep = !closed && !session.isRetired();
            if (keep) {
                idle.add(session);
            }
        }
        if (keep) {
            serve();
        } else {
            session.end();
        }
    }

    private void gone(Session session) {
        synchronized (this) {
            sessions.remove(session);
            idle.remove(session);
        }
        serve();
    }

    private boolean full() {
        return sessions.size() + opening >= options.connections();
    }

    /** Refuses whoever waits or comes, ends what is idle, and is done when the rest has come back. */
    Future<Void> close() {
        List<Promise<Lease>> refused;
        List<Session> free;
        List<Future<Void>> ends;
        synchronized (this) {
            closed = true;
            refused = List.copyOf(waiting);
            waiting.clear();
            free = List.copyOf(idle);
            ends = sessions.stream().map(Session::ended).toList();
        }
        refused.forEach(promise -> promise.tryFail(ended()));
        free.forEach(Session::end);
        return Future.join(ends).mapEmpty();
    }

    /** Ends all sessions at once. */
    void end() {
        List<Session> all;
        synchronized (this) {
            all = List.copyOf(sessions);
        }
        all.forEach(Session::end);
    }

    /** How many are held, for tests. */
    synchronized int leased() {
        return sessions.size() - idle.size();
    }

    /** How many are open, for tests. */
    synchronized int open() {
        return sessions.size();
    }

    private DeadlineException late() {
        return new DeadlineException(
                "no connection became free within " + options.acquireWithin().toMillis() + " ms",
                census(),
                "hold connections for less long, do not take one while you hold one, or raise "
                        + "GinoOptions.withConnections");
    }

    private ConnectionException crowded() {
        return new ConnectionException(
                "no connection is free, and " + waiting.size() + " callers wait already",
                census(),
                "start less at once, or raise GinoOptions.withConnections or withWaiting",
                null);
    }

    private ScopeEndedException ended() {
        return new ScopeEndedException("this Gino is closed", server.toString(), "open another");
    }

    private String census() {
        return server + ", where all of " + options.connections() + " connections are in use";
    }
}
