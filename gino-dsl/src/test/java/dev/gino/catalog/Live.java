package dev.gino.catalog;

import dev.gino.cookbook.postgres.Postgres;
import dev.gino.dsl.Query;
import dev.gino.dsl.Statement;
import dev.gino.dsl.Table;
import dev.gino.type.Bytes;
import dev.gino.type.Codec;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A database of a test's own, whose catalog is read over JDBC. */
final class Live implements AutoCloseable {
    private static final int NEWEST = 18;
    private static final Map<Integer, Postgres> RUNNING = new ConcurrentHashMap<>();

    private final Connection connection;

    private Live(Connection connection) {
        this.connection = connection;
    }

    /** Those versions that this build is to be tested on. */
    static List<Integer> versions() {
        String versions = System.getProperty("gino.postgres.versions", String.valueOf(NEWEST));
        return Stream.of(versions.split(",")).map(Integer::valueOf).toList();
    }

    static Live of(int version, String database) throws SQLException {
        Postgres postgres = RUNNING.computeIfAbsent(
                version, wanted -> wanted == NEWEST ? Postgres.shared() : Postgres.embedded(wanted));
        return new Live(Postgres.connect(postgres.freshDatabase(database) + "?preferQueryMode=simple"));
    }

    void run(String... statements) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    void run(List<? extends Statement> statements) throws SQLException {
        for (Statement statement : statements) {
            run(statement.toSql().text());
        }
    }

    /** The first column of all rows. */
    List<String> ask(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }

    Catalog catalog(String... schemas) throws SQLException {
        run("begin");
        try {
            run(Catalog.fullNames().toSql().text());
            return Catalog.of(rows(Catalog.query(schemas)));
        } finally {
            run("rollback");
        }
    }

    /** What differs between tables as they are declared and as they are. */
    Diff diff(Table<?>... tables) throws SQLException {
        Comparison comparison = Comparison.of(tables);
        run("begin");
        try {
            List<String> path = path(comparison.searchPath());
            run(comparison.declaration(path));
            return comparison.diff(path, rows(comparison.query(path)));
        } finally {
            run("rollback");
        }
    }

    /** What a query of the catalog answers with; its one value is an array of names. */
    List<CatalogRow> rows(Query<CatalogRow> query) throws SQLException {
        Object[] names = (Object[]) query.toSql().binds().get(0).carrier();
        run("prepare asked as " + query.toSql().text());
        String execute = "execute asked('" + connection.createArrayOf("text", names) + "')";
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(execute)) {
            List<CatalogRow> read = new ArrayList<>();
            while (rows.next()) {
                read.add(new CatalogRow(
                        rows.getString(1), texts(rows, 2, query), texts(rows, 3, query), texts(rows, 4, query)));
            }
            return read;
        } finally {
            run("deallocate asked");
        }
    }

    private List<String> path(Query<List<String>> query) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query.toSql().text())) {
            rows.next();
            return texts(rows, 1, query);
        }
    }

    @SuppressWarnings("unchecked") // the column is an array of texts
    private static List<String> texts(ResultSet rows, int column, Query<?> query) throws SQLException {
        byte[] sent = rows.getBytes(column);
        Codec<?> codec = query.projection().outputs().get(column - 1).codec();
        return Objects.requireNonNull((List<String>) codec.value(new Bytes(sent, 0, sent.length)));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
