package dev.gino.engine;

import dev.gino.dsl.BoundSql;
import dev.gino.error.ConnectionException;
import dev.gino.error.ConstraintException;
import dev.gino.error.DeadlineException;
import dev.gino.error.PostgresException;
import dev.gino.error.UsageException;
import dev.gino.error.Violation;
import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** What went wrong, in our words: what, where, and the remedy. */
final class Failures {
    private Failures() {}

    /** PostgreSQL's own answer. */
    static PostgresException answer(PgException failure, BoundSql sql) {
        PostgresException.Answer answer = new PostgresException.Answer(
                failure.getSqlState(),
                failure.getErrorMessage(),
                failure.getConstraint(),
                failure.getTable(),
                failure.getColumn());
        String remedy = Remedy.of(answer.sqlState());
        return Violation.of(answer.sqlState())
                .<PostgresException>map(
                        violation -> new ConstraintException(violation, answer, sql.toString(), remedy, failure))
                .orElseGet(() -> new PostgresException(answer, sql.toString(), remedy, failure));
    }

    /** Whether PostgreSQL says farewell with it: classes 08 and 57P, and the two timeouts that end a session. */
    static boolean fatal(PgException failure) {
        String state = failure.getSqlState();
        return state.startsWith("08") || state.startsWith("57P") || state.equals("25P03") || state.equals("25P04");
    }

    /** No answer, because the connection is gone. */
    static ConnectionException lost(Server server, BoundSql sql, @Nullable Throwable cause) {
        return new ConnectionException(
                cause == null
                        ? "the connection to " + server + " is closed, and the statement was not sent"
                        : "the connection to " + server + " was lost before the answer came: "
                                + "the statement may have been run, or not",
                sql.toString(),
                "see the server's log; look for what the statement should have written before you run it again",
                cause);
    }

    /** No answer in time. */
    static DeadlineException overdue(Server server, BoundSql sql) {
        return new DeadlineException(
                "no answer from " + server + " within " + server.statementMillis()
                        + " ms: the statement was cancelled, " + "or its connection closed",
                sql.toString(),
                "make the statement faster, or give it more time with GinoOptions.withStatementDeadline");
    }

    /** No session: PostgreSQL refused, or nobody answered. */
    static ConnectionException unreachable(Server server, Throwable cause) {
        return new ConnectionException(
                "cannot connect to " + server + ": " + reason(cause), server.toString(), remedy(cause), cause);
    }

    /** No session, because the other side does not shake hands. */
    static ConnectionException slow(Server server, long millis) {
        return new ConnectionException(
                "cannot connect to " + server + ": no answer within " + millis + " ms",
                server.toString(),
                "see whether host and port are PostgreSQL's, and whether a firewall swallows packets",
                null);
    }

    private static String reason(Throwable cause) {
        if (cause instanceof PgException answer) {
            return answer.getErrorMessage() + " (SQLSTATE " + answer.getSqlState() + ")";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static String remedy(Throwable cause) {
        if (cause instanceof PgException answer) {
            String known = Remedy.of(answer.getSqlState());
            return known == null ? "see the server's log" : known;
        }
        if (cause instanceof UnknownHostException) {
            return "mend the host in the URL";
        }
        return cause instanceof ConnectException
                ? "start the server, or mend host and port in the URL"
                : "see the server's log, and whether sslmode in the URL suits the server";
    }

    /** The server does not know what is said; refused before it is sent, so that a transaction can go on. */
    static @Nullable UsageException tooNew(BoundSql sql, int version) {
        try {
            sql.on(version);
            return null;
        } catch (UsageException refusal) {
            return refusal;
        }
    }

    /** The driver does not take a value; its own message would show it. */
    static UsageException unfit(BoundSql sql) {
        return new UsageException(
                "the values of a statement do not fit its parameters, in number or in type: it was not run",
                sql.toString(),
                "cast each parameter to the type of its value: $1::int8");
    }

    /** What a loader threw; {@code null} if it threw nothing. */
    static @Nullable UsageException reading(@Nullable Throwable thrown, BoundSql sql) {
        return thrown == null
                ? null
                : new UsageException(
                        "the statement was executed, but a row that it answers with could not be read: "
                                + brief(thrown),
                        sql.toString(),
                        "see the cause: what the query declares does not fit what PostgreSQL answers",
                        thrown);
    }

    private static String brief(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null
                ? thrown.getClass().getName()
                : message.lines().findFirst().orElse("");
    }

    /** A query that answers with something else than it says. */
    static UsageException columns(int declared, int answered) {
        return new UsageException(
                "declared columns: " + declared + ", answered columns: " + answered,
                null,
                "declare the columns that the statement selects");
    }

    /** A body without a future. */
    static UsageException nothing(String scope) {
        return new UsageException(
                "the body answered null instead of a future",
                scope,
                "answer the future of the last thing that is done; Future.succeededFuture() if there is none");
    }
}
