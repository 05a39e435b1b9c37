package dev.gino.engine;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A session with the server: one physical connection, the calls in flight on it, and their deadline. Its state belongs
 * to its event loop; the methods that say so may be called from anywhere.
 *
 * <p>One timer watches the oldest call. When it is overdue, the server is asked to cancel it, the session takes no more
 * work, and it ends as soon as nothing is in flight, or after a grace. It is never used again, because a cancel that
 * comes late hits whatever runs then.
 */
final class Session {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);
    private static final long GRACE_MILLIS = 250;

    private final Place place;
    private final PgConnection driver;
    private final int version;
    private final Line line;
    private final Server server;
    private final Deque<Call<?>> calls = new ArrayDeque<>();
    private final AtomicInteger load = new AtomicInteger();
    private final Promise<Void> retired = Promise.promise();
    private final Promise<Void> ended = Promise.promise();
    private volatile boolean spent;
    private volatile boolean over;
    private boolean watched;
    private boolean cancelled;

    Session(Server server, Place place, PgConnection driver, Line line) {
        this.server = server;
        this.place = place;
        this.driver = driver;
        this.version = driver.databaseMetadata().majorVersion();
        this.line = line;
        driver.closeHandler(closed -> end());
        driver.exceptionHandler(failure -> LOG.debug("lost the connection to {}", server, failure));
        driver.noticeHandler(notice -> LOG.debug("{}", notice.getMessage()));
    }

    /** Runs a task on the session's event loop: at once if that is where the caller is. From anywhere. */
    void execute(Runnable task) {
        place.execute(task);
    }

    /** Sends a call. From anywhere. */
    void send(Call<?> call) {
        load.incrementAndGet();
        place.execute(() -> write(call));
    }

    private void write(Call<?> call) {
        if (hasEnded()) {
            load.decrementAndGet();
            call.notRun();
            call.giveBack(Failures.lost(server, call.sql(), null));
            return;
        }
        if (call.sql().requires() > version) {
            load.decrementAndGet();
            call.giveBack(Failures.tooNew(call.sql(), version));
            return;
        }
        call.sentOn(this, System.nanoTime() + server.statementNanos());
        calls.add(call);
        watch();
        call.sendOn(driver, (suspended, cause) -> answered(call, suspended, cause));
    }

    private void answered(Call<?> call, @Nullable Boolean suspended, @Nullable Throwable cause) {
        load.decrementAndGet();
        call.answered(suspended);
        while (!calls.isEmpty() && calls.peek().isAnswered()) {
            calls.poll();
        }
        call.giveBack(cause == null ? null : explain(call, cause));
        endIfDrained();
    }

    private Throwable explain(Call<?> call, Throwable cause) {
        if (call.isOverdue()) {
            return Failures.overdue(server, call.sql());
        }
        if (cause instanceof PgException answer && !Failures.fatal(answer)) {
            return refused(call, answer);
        }
        if (cause instanceof VertxException && !(cause instanceof ClosedConnectionException) && !hasEnded()) {
            return Failures.unfit(call.sql());
        }
        end();
        return Failures.lost(server, call.sql(), cause);
    }

    /** A neighbour that our own late cancel hit was not run. */
    private Throwable refused(Call<?> call, PgException answer) {
        if (cancelled && answer.getSqlState().equals("57014")) {
            call.notRun();
        }
        return Failures.answer(answer, call.sql());
    }

    private void watch() {
        Call<?> oldest = calls.peek();
        if (!watched && oldest != null) {
            watched = true;
            long nanos = Math.max(0, oldest.due() - System.nanoTime());
            place.after(TimeUnit.NANOSECONDS.toMillis(nanos) + 1, this::look);
        }
    }

    private void look() {
        watched = false;
        Call<?> oldest = calls.peek();
        if (oldest == null || cancelled) {
            return;
        }
        if (oldest.due() > System.nanoTime()) {
            watch();
        } else {
            giveUp(oldest);
        }
    }

    private void giveUp(Call<?> call) {
        LOG.warn("gave up a session with {} after {} ms: {}", server, server.statementMillis(), call.sql());
        call.overdue();
        cancelled = true;
        retire();
        driver.cancelRequest().onFailure(failure -> LOG.debug("the cancel request did not get through", failure));
        place.after(GRACE_MILLIS, this::end);
    }

    /** Takes the session out of use; it ends when nothing is in flight. From anywhere. */
    void retire() {
        spent = true;
        retired.tryComplete();
        place.execute(this::endIfDrained);
    }

    private void endIfDrained() {
        if (spent && calls.isEmpty()) {
            end();
        }
    }

    /** Ends the session at once; the server rolls back what it had open. From anywhere. */
    void end() {
        if (!over) {
            over = true;
            spent = true;
            line.cut();
            retired.tryComplete();
            ended.tryComplete();
        }
    }

    /** Done when the session should not be given new work. */
    Future<Void> retired() {
        return retired.future();
    }

    /** Done when the session is over. */
    Future<Void> ended() {
        return ended.future();
    }

    boolean isRetired() {
        return spent;
    }

    boolean hasEnded() {
        return over;
    }

    /** How many calls are on their way. From anywhere. */
    int load() {
        return load.get();
    }

    /** Whether the caller runs on this session's event loop. From anywhere. */
    boolean isNear() {
        return place.isNear();
    }
}
