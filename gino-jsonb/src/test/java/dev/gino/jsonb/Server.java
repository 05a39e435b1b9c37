package dev.gino.jsonb;

import dev.gino.cookbook.postgres.Postgres;
import dev.gino.dsl.Bind;
import dev.gino.dsl.BoundSql;
import dev.gino.dsl.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A database of a test's own on a PostgreSQL of a major version, asked over JDBC. */
final class Server implements AutoCloseable {
    private static final int NEWEST = 18;
    private static final Map<Integer, Postgres> RUNNING = new ConcurrentHashMap<>();

    private final Connection connection;

    private Server(Connection connection) {
        this.connection = connection;
    }

    /** Those that this build is to be tested on. */
    static List<Integer> versions() {
        String versions = System.getProperty("gino.postgres.versions", String.valueOf(NEWEST));
        return Stream.of(versions.split(",")).map(Integer::valueOf).toList();
    }

    static Server newest(String database) throws SQLException {
        return of(NEWEST, database);
    }

    static Server of(int version, String database) throws SQLException {
        Postgres postgres = RUNNING.computeIfAbsent(version, Server::start);
        // Simple, because then the driver spells values inside the text, where execute wants them.
        return new Server(Postgres.connect(postgres.freshDatabase(database) + "?preferQueryMode=simple"));
    }

    private static Postgres start(int version) {
        return version == NEWEST ? Postgres.shared() : Postgres.embedded(version);
    }

    void execute(List<? extends Statement> statements) throws SQLException {
        for (Statement statement : statements) {
            execute(statement.toSql().text());
        }
    }

    void execute(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** The first column of all rows, as texts. */
    List<@Nullable String> ask(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return answers(rows);
        }
    }

    /** Prepares a statement and executes it with its values. The first column of all rows, as texts. */
    List<@Nullable String> ask(Statement asked) throws SQLException {
        return prepared("", asked.toSql());
    }

    /** How the server goes about a statement. */
    String plan(Statement asked) throws SQLException {
        return String.join("\n", prepared("explain (costs off) ", asked.toSql()));
    }

    private List<@Nullable String> prepared(String before, BoundSql sql) throws SQLException {
        execute("prepare asked as " + sql.text());
        try (PreparedStatement statement = connection.prepareStatement(before + execution(sql.binds()))) {
            for (int i = 0; i < sql.binds().size(); i++) {
                statement.setObject(i + 1, text(sql.binds().get(i)), Types.OTHER);
            }
            return statement.execute() ? answers(statement.getResultSet()) : List.of();
        } finally {
            execute("deallocate asked");
        }
    }

    private static String execution(List<Bind<?>> binds) {
        return binds.isEmpty() ? "execute asked" : "execute asked(" + "?, ".repeat(binds.size() - 1) + "?)";
    }

    private @Nullable String text(Bind<?> bind) throws SQLException {
        Object carrier = bind.carrier();
        return carrier instanceof Object[] elements
                ? connection.createArrayOf("text", elements).toString()
                : carrier == null ? null : carrier.toString();
    }

    private static List<@Nullable String> answers(ResultSet rows) throws SQLException {
        List<@Nullable String> answers = new ArrayList<>();
        while (rows.next()) {
            answers.add(rows.getString(1));
        }
        return answers;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
