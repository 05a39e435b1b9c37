package dev.gino.engine;

import dev.gino.dsl.BoundSql;
import dev.gino.error.ScopeEndedException;
import io.vertx.core.Completable;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database, asked asynchronously.
 *
 * <pre>{@code
 * Gino db = Gino.open("postgresql://localhost/gino");
 * Future<List<User>> users = db.all(select(USERS).where(USERS.nickname.contains("d")));
 * Future<Order> order = db.transaction(tx -> place(item).compose(placed -> charge(placed)));
 * }</pre>
 *
 * <p>A statement that is given to it goes to the transaction or connection whose body the calling code runs in; if there
 * is none, it is a transaction of its own, on a connection that others share, and two of them that do not wait for each
 * other run in either order.
 */
public final class Gino extends Verbs {
    private static final long PATIENCE_MILLIS = 1000;

    private final Vertx vertx;
    private final boolean ours;
    private final Server server;
    private final Pipelines pipelines;
    private final Leases leases;
    private final Effects effects = new Effects();
    private final AtomicLong numbers = new AtomicLong();
    private @Nullable Future<Void> closing;
    private volatile boolean closed;

    private Gino(Vertx vertx, boolean ours, GinoOptions options) {
        this.vertx = vertx;
        this.ours = ours;
        this.server = new Server(vertx, options);
        this.pipelines = new Pipelines(server, options.pipelines());
        this.leases = new Leases(vertx, server, options);
    }

    /**
     * A database with a Vert.x of its own, which is closed with it. Nothing is connected before the first statement.
     *
     * @param url {@code postgresql://user:password@host:port/database?sslmode=require}
     * @throws dev.gino.error.UsageException if the URL is none
     */
    public static Gino open(String url) {
        GinoOptions options = GinoOptions.of(url);
        return new Gino(Vertx.vertx(), true, options);
    }

    /** A database on a Vert.x that somebody else closes. Nothing is connected before the first statement. */
    public static Gino open(Vertx vertx, GinoOptions options) {
        return new Gino(vertx, false, options);
    }

    /**
     * Runs a body with a connection that nobody else uses until the body's future is done; with the one of the scope
     * that the calling code runs in, if there is one.
     */
    public <T> Future<T> connection(Function<Connection, Future<T>> body) {
        Scope scope = Place.scope(this);
        return scope == null
                ? leased(lease -> new Connection(this, lease, null), body)
                : run(new Connection(this, scope.lease(), scope), body);
    }

    @Override
    public <T> Future<T> transaction(TransactionOptions options, Function<Transaction, Future<T>> body) {
        Scope scope = Place.scope(this);
        return scope == null || options.requiresNew()
                ? leased(lease -> new Transaction(this, lease, null, Bracket.of(options)), body)
                : scope.transaction(options, body);
    }

    private <S extends Scope, T> Future<T> run(S scope, Function<S, Future<T>> body) {
        Promise<T> promise = Place.promise(vertx);
        scope.run(scope, Place.branch(vertx), body).onComplete(promise);
        return promise.future();
    }

    private <S extends Scope, T> Future<T> leased(Function<Lease, S> opening, Function<S, Future<T>> body) {
        if (closed) {
            return Future.failedFuture(ended("a scope"));
        }
        Promise<T> promise = Place.promise(vertx);
        Place branch = Place.branch(vertx);
        leases.acquire()
                .compose(lease -> run(opening.apply(lease), branch, body).eventually(lease::release))
                .onComplete(promise);
        return promise.future();
    }

    private static <S extends Scope, T> Future<T> run(S scope, Place branch, Function<S, Future<T>> body) {
        return scope.run(scope, branch, body);
    }

    @Override
    <R> void submit(BoundSql sql, Rows<R> rows, Fetch fetch, Completable<Rows<R>> receiver) {
        Scope scope = Place.scope(this);
        if (scope != null) {
            scope.submit(sql, rows, fetch, receiver);
        } else if (closed) {
            throw ended(sql.text());
        } else if (effects.of(sql.text()) == Effect.NONE) {
            pipelines.send(Call.prepared(pipelines, sql, rows, fetch, receiver));
        } else {
            alone(sql, rows, fetch).onComplete(receiver);
        }
    }

    private static ScopeEndedException ended(String where) {
        return new ScopeEndedException("this Gino is closed", where, "open another");
    }

    /** What changes a session must not do so to one that is shared. */
    private <R> Future<Rows<R>> alone(BoundSql sql, Rows<R> rows, Fetch fetch) {
        return connection(own -> Future.future(promise -> own.submit(sql, rows, fetch, promise)));
    }

    @Override
    Future<Void> inTransaction(Function<Scope, Future<Void>> body) {
        Scope scope = Place.scope(this);
        return scope == null ? transaction(body::apply) : scope.inTransaction(body);
    }

    /**
     * Refuses new work, waits a second for what is under way, ends the rest, and closes the Vert.x if it is its own.
     * A second time it does nothing.
     */
    public synchronized Future<Void> close() {
        if (closing == null) {
            closed = true;
            Promise<Void> promise = ours ? Promise.promise() : Place.promise(vertx); // a closed Vert.x tells nobody
            closing = promise.future();
            drained()
                    .transform(drained -> ours ? vertx.close() : Future.succeededFuture())
                    .onComplete(promise);
        }
        return closing;
    }

    private Future<Void> drained() {
        Place clock = Place.home(vertx);
        long timer = clock.after(PATIENCE_MILLIS, () -> {
            leases.end();
            pipelines.end();
        });
        server.close();
        return Future.join(leases.close(), pipelines.close()).<Void>mapEmpty().onComplete(done -> clock.cancel(timer));
    }

    /** A number for the next scope's name. */
    long number() {
        return numbers.incrementAndGet();
    }

    Effects effects() {
        return effects;
    }

    Leases leases() {
        return leases;
    }

    Vertx vertx() {
        return vertx;
    }

    @Override
    Gino gino() {
        return this;
    }
}
