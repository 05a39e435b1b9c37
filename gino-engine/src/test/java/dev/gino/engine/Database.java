package dev.gino.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gino.cookbook.postgres.Postgres;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A database of its own for a test class, engines on it, and a look from outside. After each test the pools are whole:
 * nothing is leased, and no session is in a transaction or at work.
 */
final class Database implements AfterEachCallback, AfterAllCallback {
    private final String url;
    private final Vertx vertx = Vertx.vertx();
    private final List<Gino> engines = new ArrayList<>();

    Database(String name) {
        url = Postgres.shared().freshDatabase(name) + "?application_name=" + name;
    }

    Vertx vertx() {
        return vertx;
    }

    String url() {
        return url;
    }

    /** An engine that lives until the end of the test. */
    Gino open() {
        return open(options -> options);
    }

    Gino open(UnaryOperator<GinoOptions> change) {
        return remember(Gino.open(vertx, change.apply(GinoOptions.of(url))));
    }

    Gino remember(Gino gino) {
        engines.add(gino);
        return gino;
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        try {
            for (Gino gino : engines) {
                eventually("something is leased still", () -> gino.leases().leased() == 0);
            }
            eventually(
                    "a session is not idle",
                    () -> number("select count(*) from pg_stat_activity " + others()
                                    + " and state is distinct from 'idle'")
                            == 0);
        } finally {
            for (Gino gino : engines) {
                await(gino.close());
            }
            engines.clear();
        }
        eventually("a session is open still", () -> number("select count(*) from pg_stat_activity " + others()) == 0);
    }

    private static String others() {
        return "where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()";
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        await(vertx.close());
    }

    /** Waits for a future; as long as a test may take. */
    static <T> T await(Future<T> future) throws Exception {
        try {
            return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failure;
        } catch (TimeoutException late) {
            throw new AssertionError("the future is not done after 20 s", late);
        }
    }

    /** What a future fails with. */
    static Throwable failure(Future<?> future) {
        Throwable failure = catchThrowable(() -> await(future));
        assertThat(failure).as("the future has succeeded").isNotNull();
        return failure;
    }

    /** Waits until something is so that nothing tells us of. */
    static void eventually(String otherwise, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(otherwise);
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /** Whether the server lets a user in. */
    boolean lets(String user) {
        try (Connection connection = Postgres.connect(user)) {
            return !connection.isClosed();
        } catch (SQLException refusal) {
            return false;
        }
    }

    /** Runs statements from outside. */
    void run(String... statements) {
        try (Connection connection = Postgres.connect(url);
                Statement statement = connection.createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The number that a query from outside answers with. */
    long number(String query) {
        try (Connection connection = Postgres.connect(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
