package dev.gino.engine;

import dev.gino.error.UsageException;
import io.vertx.core.net.ClientSSLOptions;
import io.vertx.pgclient.PgConnectOptions;
import java.time.Duration;
import java.util.function.Consumer;

/** How an engine reaches its database, and how much of everything it may use. Never changes: each change is a copy. */
public final class GinoOptions {
    private static final int STATEMENTS_KEPT = 512;
    private static final int LONGEST_STATEMENT_KEPT = 64 * 1024;

    private final Url url;
    private int connections = 10;
    private int pipelines = 4;
    private int waiting = 1000;
    private Duration connectWithin = Duration.ofSeconds(10);
    private Duration acquireWithin = Duration.ofSeconds(30);
    private Duration statementWithin = Duration.ofSeconds(60);
    private ClientSSLOptions tls = new ClientSSLOptions().setTrustAll(true);

    private GinoOptions(Url url) {
        this.url = url;
    }

    /**
     * The options for a database, in libpq's words: {@code postgresql://user:password@host:port/database?key=value}.
     * Reserved characters are percent-encoded. What is left out is the user's own name, {@code localhost}, 5432, and
     * the database of the user's name; a host that begins with {@code %2F} is the folder of a Unix socket. Among the
     * keys are {@code sslmode}, {@code application_name}, {@code search_path} and {@code options}.
     *
     * @throws UsageException if it is no such URL
     */
    public static GinoOptions of(String url) {
        return new GinoOptions(Url.parse(url));
    }

    /** At most so many connections for transactions, connections and streams; 10 by default. */
    public GinoOptions withConnections(int most) {
        return with(copy -> copy.connections = positive(most, "connections"));
    }

    /** At most so many connections, beside the others, that are shared by statements outside of those; 4 by default. */
    public GinoOptions withPipelines(int most) {
        return with(copy -> copy.pipelines = positive(most, "pipelines"));
    }

    /** At most so many callers wait for a connection, and more are refused at once; 1000 by default. */
    public GinoOptions withWaiting(int most) {
        return with(copy -> copy.waiting = positive(most, "waiting"));
    }

    /** A connection is made within this time, log-in included, or not at all; 10 seconds by default. */
    public GinoOptions withConnectDeadline(Duration deadline) {
        return with(copy -> copy.connectWithin = positive(deadline, "connect deadline"));
    }

    /** Whoever waits for a connection gets one within this time, or a failure; 30 seconds by default. */
    public GinoOptions withAcquireDeadline(Duration deadline) {
        return with(copy -> copy.acquireWithin = positive(deadline, "acquire deadline"));
    }

    /** A statement is answered within this time, or cancelled; 60 seconds by default. */
    public GinoOptions withStatementDeadline(Duration deadline) {
        return with(copy -> copy.statementWithin = positive(deadline, "statement deadline"));
    }

    /** What to trust under {@code sslmode=verify-ca} and {@code verify-full}, and the client's certificate if it has one. */
    public GinoOptions withTls(ClientSSLOptions options) {
        return with(copy -> copy.tls = options.copy());
    }

    private GinoOptions with(Consumer<GinoOptions> change) {
        GinoOptions copy = new GinoOptions(url);
        copy.connections = connections;
        copy.pipelines = pipelines;
        copy.waiting = waiting;
        copy.connectWithin = connectWithin;
        copy.acquireWithin = acquireWithin;
        copy.statementWithin = statementWithin;
        copy.tls = tls;
        change.accept(copy);
        return copy;
    }

    private static int positive(int number, String option) {
        if (number < 1) {
            throw new UsageException(option + " is " + number, "GinoOptions", "pass a number from 1 on");
        }
        return number;
    }

    private static Duration positive(Duration time, String option) {
        if (time.toMillis() < 1 || time.toMillis() > Integer.MAX_VALUE) {
            throw new UsageException(
                    option + " is " + time, "GinoOptions", "pass a millisecond or more, up to 24 days");
        }
        return time;
    }

    int connections() {
        return connections;
    }

    int pipelines() {
        return pipelines;
    }

    int waiting() {
        return waiting;
    }

    Duration connectWithin() {
        return connectWithin;
    }

    Duration acquireWithin() {
        return acquireWithin;
    }

    Duration statementWithin() {
        return statementWithin;
    }

    /** The same, in the driver's words. */
    PgConnectOptions driver() {
        ClientSSLOptions trust = tls.copy();
        return url.driver()
                .setSslOptions(url.verifiesHost() ? trust.setHostnameVerificationAlgorithm("HTTPS") : trust)
                .setCachePreparedStatements(true)
                .setPreparedStatementCacheMaxSize(STATEMENTS_KEPT)
                .setPreparedStatementCacheSqlFilter(GinoOptions::isKept);
    }

    private static boolean isKept(String sql) {
        return sql.length() <= LONGEST_STATEMENT_KEPT && !sql.endsWith(Call.AFRESH);
    }

    /** The place, without the password: {@code localhost:5432/gino}. */
    @Override
    public String toString() {
        return url.toString();
    }
}
