package dev.gino.cookbook.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A running PostgreSQL server and its superuser.
 *
 * <pre>{@code
 * String url = Postgres.shared().freshDatabase("orders");   // postgresql://postgres@localhost:40123/orders_3f9a…
 * }</pre>
 */
public final class Postgres implements AutoCloseable {
    /** The environment variable, or system property, that names the server to use. */
    static final String VARIABLE = "GINO_TEST_URL";

    private static final int NEWEST_VERSION = 18;

    private static @Nullable Postgres shared;

    private final ServerUrl url;
    private final Consumer<Postgres> end;
    private final Queue<String> databases = new ConcurrentLinkedQueue<>();

    private Postgres(ServerUrl url, Consumer<Postgres> end) {
        this.url = url;
        this.end = end;
    }

    /**
     * The one server of this JVM, started by the first call, stopped when the JVM ends. The package says which it is.
     *
     * @throws IllegalArgumentException if {@code GINO_TEST_URL} is not a PostgreSQL URL
     * @throws IllegalStateException if {@code GINO_TEST_URL} names a server that does not answer, or none can be started
     */
    public static synchronized Postgres shared() {
        if (shared == null) {
            shared = choose();
        }
        return shared;
    }

    /**
     * A new server of the given major version, from binaries on the class path: those of 18 are always there, those of
     * another version in a folder such as {@code postgres-14}. The caller closes it; else the end of the JVM does.
     *
     * @throws IllegalStateException if there are no such binaries, or they do not run here
     */
    public static Postgres embedded(int version) {
        EmbeddedServer server = EmbeddedServer.start(version);
        return new Postgres(server.url(), ended -> server.stop());
    }

    /**
     * A JDBC connection to a database whose URL came from here, for tests that want to ask PostgreSQL without the engine.
     *
     * @throws SQLException if PostgreSQL refuses or does not answer
     */
    public static Connection connect(String url) throws SQLException {
        return ServerUrl.parse(url, "the URL").connect();
    }

    /** Where the server is: {@code postgresql://user:password@host:port/database}, percent-encoded where needed. */
    public String url() {
        return url.toString();
    }

    /**
     * Makes an empty database and answers its URL. It goes when this is closed, or when the JVM ends.
     *
     * @param prefix what its name begins with, at most 40 letters, digits and underscores; random letters follow, so that
     *     two runs on one server do not meet
     * @throws IllegalArgumentException if the prefix is something else
     * @throws IllegalStateException if PostgreSQL refuses
     */
    public String freshDatabase(String prefix) {
        String name = nameFrom(prefix);
        execute("create database " + name + " template template0 encoding 'UTF8' locale 'C'" + unicodeCase());
        databases.add(name);
        return url.withDatabase(name).toString();
    }

    /**
     * Stops the server if it was started here, for all who use it; else drops the databases that were made here. Tests
     * leave the shared one to the end of the JVM. The quick start closes it, because {@code exec:java} takes its classes
     * away before that end.
     */
    @Override
    public void close() {
        end.accept(this);
    }

    private static Postgres choose() {
        String named = System.getProperty(VARIABLE, System.getenv().getOrDefault(VARIABLE, ""));
        return named.isBlank() ? startOne() : at(named);
    }

    private static Postgres startOne() {
        return DockerServer.start()
                .map(server -> new Postgres(server.url(), ended -> server.stop()))
                .orElseGet(() -> embedded(NEWEST_VERSION));
    }

    /** The server that somebody else runs. Asked once at the start, since the first test to fail would not say why. */
    static Postgres at(String named) {
        Postgres server = new Postgres(ServerUrl.parse(named, VARIABLE), Postgres::dropDatabases);
        server.mustAnswer();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "drop the databases of this run"));
        return server;
    }

    private void mustAnswer() {
        try (Connection connection = url.connect()) {
            connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException refusal) {
            throw new IllegalStateException(
                    """
                    %s names a server that does not let us in: %s
                      where   %s
                      remedy  start that server, mend the URL, or unset %s to get a server from here""".formatted(VARIABLE, refusal.getMessage(), url.withoutPassword(), VARIABLE), refusal);
        }
    }

    private static String nameFrom(String prefix) {
        String name = prefix.toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z][a-z0-9_]{0,39}")) {
            throw new IllegalArgumentException(
                    "\"%s\" cannot begin a database name: use at most 40 letters, digits and underscores, a letter first"
                            .formatted(prefix));
        }
        return name + "_" + UUID.randomUUID().toString().substring(24);
    }

    /** Before 17 there is no locale that sorts by code point and yet knows the case of other letters than a to z. */
    private String unicodeCase() {
        return majorVersion() < 17 ? "" : " locale_provider builtin builtin_locale 'C.UTF-8'";
    }

    private int majorVersion() {
        try (Connection connection = url.connect()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException refusal) {
            throw new IllegalStateException("PostgreSQL at " + url.withoutPassword() + " is gone", refusal);
        }
    }

    private void dropDatabases() {
        for (String name = databases.poll(); name != null; name = databases.poll()) {
            execute("drop database if exists " + name + " with (force)");
        }
    }

    private void execute(String sql) {
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refusal) {
            throw new IllegalStateException(
                    "PostgreSQL at %s refused: %s%n  in  %s"
                            .formatted(url.withoutPassword(), refusal.getMessage(), sql),
                    refusal);
        }
    }
}
