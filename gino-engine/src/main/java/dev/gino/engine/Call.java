package dev.gino.engine;

import dev.gino.dsl.Bind;
import dev.gino.dsl.BoundSql;
import dev.gino.error.PostgresException;
import dev.gino.error.UsageException;
import io.vertx.core.Completable;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Tuple;
import io.vertx.sqlclient.internal.ArrayTuple;
import io.vertx.sqlclient.internal.command.CommandScheduler;
import io.vertx.sqlclient.internal.command.ExtendedQueryCommand;
import io.vertx.sqlclient.internal.command.QueryCommandBase;
import io.vertx.sqlclient.internal.command.SimpleQueryCommand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement on its way: what is sent, where its rows go, who is told. The only class that speaks the driver's
 * language of commands, because its public face can neither limit the rows of a cached statement nor leave its cursor
 * open. Its state belongs to the event loop of the session it was sent to.
 *
 * @param <R> what a row becomes
 */
final class Call<R> {
    /** What makes a text another one, that is not kept prepared. */
    static final String AFRESH = "\n-- afresh";

    private static final int MOST_BINDS = 65535;

    private final Sender sender;
    private final BoundSql sql;
    private final Rows<R> rows;
    private final @Nullable Fetch fetch;
    private final Completable<Rows<R>> receiver;
    private final Tuple binds;
    private final @Nullable Session stale;

    private @Nullable Session session;
    private long due;
    private boolean overdue;
    private boolean notRun;
    private boolean answered;

    private Call(
            Sender sender,
            BoundSql sql,
            Rows<R> rows,
            @Nullable Fetch fetch,
            Completable<Rows<R>> receiver,
            @Nullable Session stale) {
        this.sender = sender;
        this.sql = sql;
        this.rows = rows;
        this.fetch = fetch;
        this.receiver = receiver;
        this.binds = tuple(sql);
        this.stale = stale;
    }

    /** A statement, prepared and kept by the driver. */
    static <R> Call<R> prepared(Sender sender, BoundSql sql, Rows<R> rows, Fetch fetch, Completable<Rows<R>> receiver) {
        return new Call<>(sender, sql, rows, fetch, receiver, null);
    }

    /** Words of our own without values, such as {@code begin}; not prepared. */
    static Call<Void> simple(Sender sender, String text, Completable<Rows<Void>> receiver) {
        return new Call<>(sender, new BoundSql(text, List.of()), Rows.none(), null, receiver, null);
    }

    /** The same once more: if a plan was stale, prepared afresh, whatever becomes of the plans that sessions keep. */
    Call<R> again() {
        return new Call<>(sender, sql, rows, fetch, receiver, notRun ? stale : session);
    }

    /** A tuple of its own for each time it is sent, because the driver changes it. */
    private static Tuple tuple(BoundSql sql) {
        List<Bind<?>> binds = sql.binds();
        if (binds.size() > MOST_BINDS) {
            throw new UsageException(
                    "a statement has " + binds.size() + " values, and PostgreSQL takes 65535",
                    sql.text(),
                    "pass a list as one array: = any(…), unnest(…)");
        }
        Tuple tuple = new ArrayTuple(binds.size());
        for (Bind<?> bind : binds) {
            Object carrier = bind.carrier();
            tuple.addValue(carrier instanceof byte[] bytes ? Buffer.buffer(bytes) : carrier);
        }
        return tuple;
    }

    /**
     * Hands it to the driver. Never in the driver's "auto-commit" mode, in which a statement is prepared again with
     * types guessed from the values when PostgreSQL cannot tell them: it would work outside a transaction only.
     */
    void sendOn(PgConnection driver, Completable<Boolean> handler) {
        ((CommandScheduler) driver).schedule(command(), handler);
    }

    private QueryCommandBase<Rows<R>> command() {
        return fetch == null
                ? new SimpleQueryCommand<>(sql.text(), false, false, rows, rows)
                : ExtendedQueryCommand.createQuery(
                        stale == null ? sql.text() : sql.text() + AFRESH,
                        null,
                        null,
                        binds,
                        fetch.rows(),
                        fetch.portal(),
                        fetch.resumed(),
                        false,
                        rows,
                        rows);
    }

    /** What was sent, without its values. */
    BoundSql sql() {
        return sql;
    }

    /** When the answer is due, by {@link System#nanoTime}. */
    long due() {
        return due;
    }

    void sentOn(Session by, long dueNanos) {
        session = by;
        due = dueNanos;
    }

    /** The answer is late: whatever comes now, it was cancelled. */
    void overdue() {
        overdue = true;
    }

    boolean isOverdue() {
        return overdue;
    }

    /** It certainly has not been run. */
    void notRun() {
        notRun = true;
    }

    boolean wasNotRun() {
        return notRun;
    }

    /** The driver has answered: with all rows, or with some of them and the cursor suspended. */
    void answered(@Nullable Boolean suspended) {
        answered = true;
        rows.more(Boolean.TRUE.equals(suspended));
    }

    boolean isAnswered() {
        return answered;
    }

    /** Gives it back to where it was sent from. */
    void giveBack(@Nullable Throwable failure) {
        sender.returned(this, failure);
    }

    /** Tells who waits for it. */
    void deliver(@Nullable Throwable failure) {
        Throwable problem = failure == null ? Failures.reading(rows.failure(), sql) : failure;
        receiver.complete(problem == null ? rows : null, problem);
    }

    /** The session whose plan was stale before; {@code null} if this is the first try. */
    @Nullable
    Session stale() {
        return stale;
    }

    /** Whether another try can end otherwise: it was not run, or a plan was stale and it was not tried again yet. */
    boolean deservesAnother(@Nullable Throwable failure) {
        return failure != null && (notRun || (stale == null && isStalePlan(failure)));
    }

    /** By the state and not by the message, which speaks the server's language. */
    static boolean isStalePlan(Throwable failure) {
        return failure instanceof PostgresException answer
                && (answer.sqlState().equals("0A000") || answer.sqlState().equals("26000"));
    }
}
