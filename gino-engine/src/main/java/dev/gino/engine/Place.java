package dev.gino.engine;

import io.netty.channel.EventLoop;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.VertxInternal;
import io.vertx.core.spi.context.storage.ContextLocal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where code runs, and in which scope. The only class that knows Vert.x's internal contexts.
 *
 * <p>A branch is a duplicate of the caller's context: the same thread, its own locals. What is called on a branch finds
 * the scope that was put there; what runs beside it does not.
 */
final class Place {
    private static final ContextLocal<Scope> SCOPE = ContextLocal.registerLocal(Scope.class);

    private final ContextInternal context;

    private Place(ContextInternal context) {
        this.context = context;
    }

    /** Makes room for the scope in contexts; has to happen before the Vert.x instance is made that they belong to. */
    static void register() {}

    /** The innermost scope of an engine that the calling code runs in; {@code null} for none. */
    static @Nullable Scope scope(Gino gino) {
        ContextInternal here = ContextInternal.current();
        Scope scope = here == null ? null : SCOPE.get(here);
        while (scope != null && scope.gino() != gino) {
            scope = scope.outer();
        }
        return scope;
    }

    /** A promise that is told where the caller runs; a thread that is not Vert.x's is given an event loop. */
    static <T> Promise<T> promise(Vertx vertx) {
        return current(vertx).promise();
    }

    /** Where the caller runs. */
    static Place here(Vertx vertx) {
        return new Place(current(vertx));
    }

    /** A branch of where the caller runs. */
    static Place branch(Vertx vertx) {
        return new Place(current(vertx).duplicate(true));
    }

    /** A place of no scope and no verticle, on the caller's event loop if that is one of this Vert.x. */
    static Place home(Vertx vertx) {
        VertxInternal owner = (VertxInternal) vertx;
        EventLoop loop = owner.getOrCreateContext().nettyEventLoop();
        return new Place(owner.contextBuilder().withEventLoop(loop).build());
    }

    private static ContextInternal current(Vertx vertx) {
        ContextInternal here = ContextInternal.current();
        return here == null ? ((VertxInternal) vertx).getOrCreateContext() : here;
    }

    /** Calls a body here, in a scope. */
    <T> Future<T> call(Scope scope, Supplier<Future<T>> body) {
        Promise<T> promise = Promise.promise();
        scope.within(SCOPE.get(context));
        SCOPE.put(context, scope);
        context.emit(start -> body.get().onComplete(promise));
        return promise.future();
    }

    /** A promise that is told here. */
    <T> Promise<T> promise() {
        return context.promise();
    }

    /** Runs a task here: at once if the caller is here. */
    void execute(Runnable task) {
        context.execute(task);
    }

    /** Runs a task here, with {@code Vertx.currentContext()} saying so. */
    <T> void emit(T argument, Handler<T> task) {
        context.emit(argument, task);
    }

    /** Runs a task here after some time, which is at least a millisecond. */
    long after(long millis, Runnable task) {
        return context.setTimer(Math.max(1, millis), timer -> task.run());
    }

    void cancel(long timer) {
        context.owner().cancelTimer(timer);
    }

    /** Hands a failure that nobody listens for to whoever listens for those. */
    void report(Throwable failure) {
        context.reportException(failure);
    }

    /** Whether the caller is on the same event loop. */
    boolean isNear() {
        return context.nettyEventLoop().inEventLoop();
    }

    Context context() {
        return context;
    }
}
