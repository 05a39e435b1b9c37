package dev.gino.engine;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The server, and how sessions with it are opened: each on a line of its own, cut if the handshake takes too long. */
final class Server {
    private final Vertx vertx;
    private final GinoOptions options;
    private final Set<Line> dialling = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Server(Vertx vertx, GinoOptions options) {
        this.vertx = vertx;
        this.options = options;
    }

    /** A new session, or why there is none; within the connect deadline. */
    Future<Session> open() {
        Promise<Session> promise = Promise.promise();
        Place home = Place.home(vertx);
        home.emit(promise, opened -> dial(home, opened));
        return promise.future();
    }

    private void dial(Place home, Promise<Session> promise) {
        long millis = options.connectWithin().toMillis();
        Line line = new Line(vertx, new NetClientOptions().setConnectTimeout((int) millis));
        dialling.add(line);
        long timer = home.after(millis, () -> promise.tryFail(Failures.slow(this, millis)));
        promise.future().onComplete(done -> settled(home, line, timer, done));
        line.dial(home.context(), options.driver()).onComplete(dialled -> {
            if (dialled.failed()) {
                promise.tryFail(Failures.unreachable(this, dialled.cause()));
            } else if (!promise.future().isComplete()) {
                promise.complete(new Session(this, home, dialled.result(), line));
            }
        });
        if (closed) {
            line.cut();
        }
    }

    private void settled(Place home, Line line, long timer, AsyncResult<Session> result) {
        home.cancel(timer);
        dialling.remove(line);
        if (result.failed()) {
            line.cut();
        }
    }

    /** Cuts what is still shaking hands. */
    void close() {
        closed = true;
        dialling.forEach(Line::cut);
    }

    long statementNanos() {
        return options.statementWithin().toNanos();
    }

    long statementMillis() {
        return options.statementWithin().toMillis();
    }

    /** {@code localhost:5432/gino}. */
    @Override
    public String toString() {
        return options.toString();
    }
}
