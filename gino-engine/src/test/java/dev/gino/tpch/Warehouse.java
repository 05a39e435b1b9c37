package dev.gino.tpch;

import static dev.gino.tpch.Customer.CUSTOMER;
import static dev.gino.tpch.Lineitem.LINEITEM;
import static dev.gino.tpch.Nation.NATION;
import static dev.gino.tpch.Orders.ORDERS;
import static dev.gino.tpch.Part.PART;
import static dev.gino.tpch.PartSupplier.PARTSUPP;
import static dev.gino.tpch.Region.REGION;
import static dev.gino.tpch.Supplier.SUPPLIER;

import dev.gino.cookbook.postgres.Postgres;
import dev.gino.dsl.Query;
import dev.gino.engine.Gino;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All tables and their rows in a PostgreSQL of a major version, asked by the engine and, for comparison, by JDBC. */
final class Warehouse implements AutoCloseable {
    private static final int NEWEST = 18;

    private final Gino db;
    private final Connection connection;

    private Warehouse(String url) throws SQLException {
        db = Gino.open(url);
        connection = Postgres.connect(url);
    }

    /** Those that this build is to be tested on. */
    static List<Integer> versions() {
        String versions = System.getProperty("gino.postgres.versions", String.valueOf(NEWEST));
        return Stream.of(versions.split(",")).map(Integer::valueOf).toList();
    }

    static Warehouse of(int version, Population population) throws SQLException, IOException {
        Postgres postgres = version == NEWEST ? Postgres.shared() : Postgres.embedded(version);
        Warehouse warehouse = new Warehouse(postgres.freshDatabase("tpch"));
        warehouse
                .db
                .createAll(REGION, NATION, SUPPLIER, PART, PARTSUPP, CUSTOMER, ORDERS, LINEITEM)
                .await();
        warehouse.run(
                "set session_replication_role = replica"); // references are not checked, which would take most of it
        population.copy(warehouse.connection);
        warehouse.run("analyze");
        return warehouse;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    <R> List<R> all(Query<R> query) {
        return db.all(query).await();
    }

    /** What the published text of a query answers. */
    List<List<@Nullable Object>> published(String name) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(text(name))) {
            List<List<@Nullable Object>> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(values(rows));
            }
            return answers;
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream file = Warehouse.class.getResourceAsStream("/tpch/" + name + ".sql")) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<@Nullable Object> values(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(row.getObject(column));
        }
        return values;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        db.close().await();
    }
}
