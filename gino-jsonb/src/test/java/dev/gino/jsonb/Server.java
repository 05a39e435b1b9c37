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
import org.jspecify.annotations.Nullable;

/** A database of a test's own, asked over JDBC. */
final class Server implements AutoCloseable {
    private final Connection connection;

    private Server(Connection connection) {
        this.connection = connection;
    }

    static Server of(String database) throws SQLException {
        // Simple, because then the driver spells values inside the text, where execute wants them.
        String url = Postgres.shared().freshDatabase(database) + "?preferQueryMode=simple";
        return new Server(Postgres.connect(url));
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
