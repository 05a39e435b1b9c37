package dev.gino.engine;

import static dev.gino.engine.Database.await;
import static dev.gino.engine.Database.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What the driver does by itself, and the engine has to work around. Each test asserts the bad behaviour: when an upgrade
 * of Vert.x cures it, the test turns red, and the cure here can go.
 */
class DriverHazardTest {
    @RegisterExtension
    static final Database DATABASE = new Database("hazards");

    private final PgConnectOptions options = GinoOptions.of(DATABASE.url()).driver();
    private final Pool pool = pool(options, 1);

    private static Pool pool(PgConnectOptions options, int size) {
        return PgBuilder.pool()
                .using(DATABASE.vertx())
                .connectingTo(options)
                .with(new PoolOptions().setMaxSize(size).setConnectionTimeout(1))
                .build();
    }

    @BeforeEach
    void emptyTable() {
        DATABASE.run("drop table if exists item", "create table item (id int4 primary key)");
    }

    /** From outside, because by itself the driver does not get rid of all that it is left with here. */
    @AfterEach
    void endSessions() {
        DATABASE.run("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'hazards'");
    }

    private long items() {
        return DATABASE.number("select count(*) from item");
    }

    private static void does(SqlConnection connection, String sql) throws Exception {
        await(connection.query(sql).execute());
    }

    @Test
    void aRecoveredSavepointIsRolledBack() throws Exception {
        SqlConnection connection = await(pool.getConnection());
        Transaction transaction = await(connection.begin());
        does(connection, "insert into item values (1)");
        does(connection, "savepoint a");
        failure(connection.query("insert into item values (1)").execute());
        does(connection, "rollback to a");
        does(connection, "insert into item values (2)");
        failure(transaction.commit());
        assertThat(items()).isZero();
        await(connection.close());
    }

    @Test
    void anAbortedCommitReportsSuccess() throws Exception {
        SqlConnection connection = await(pool.getConnection());
        does(connection, "begin");
        does(connection, "insert into item values (1)");
        failure(connection.query("select 1 / 0").execute());
        does(connection, "commit");
        assertThat(items()).isZero();
        await(connection.close());
    }

    @Test
    void aReleasedConnectionWorksOn() throws Exception {
        SqlConnection first = await(pool.getConnection());
        await(first.close());
        SqlConnection second = await(pool.getConnection());
        does(second, "begin");
        does(second, "insert into item values (1)");
        does(first, "rollback");
        does(second, "commit");
        assertThat(items()).isZero();
        await(second.close());
    }

    @Test
    void aTransactionIsReleasedOpen() throws Exception {
        SqlConnection first = await(pool.getConnection());
        does(first, "begin");
        await(first.close());
        await(pool.query("insert into item values (1)").execute());
        assertThat(items()).isZero();
        await(pool.query("rollback").execute());
    }

    @Test
    void aBlankStatementNeverEnds() throws Exception {
        SqlConnection connection = await(PgConnection.connect(DATABASE.vertx(), options));
        Future<?> blank = connection.query(";").execute();
        assertThat(failure(blank.timeout(300, TimeUnit.MILLISECONDS))).hasMessageContaining("imeout");
        connection.close();
    }

    @Test
    void aNumberIsNarrowed() throws Exception {
        Tuple tuple = Tuple.of(4294967297L);
        Row row = await(pool.preparedQuery("select $1::int4").execute(tuple))
                .iterator()
                .next();
        assertThat(row.getValue(0)).isEqualTo(1);
        assertThat(tuple.getValue(0)).as("the caller's own tuple").isEqualTo(1);
    }

    @Test
    void aRowThatCannotBeDecodedTakesItsNeighboursAlong() throws Exception {
        SqlClient client = PgBuilder.client()
                .using(DATABASE.vertx())
                .connectingTo(options)
                .with(new PoolOptions().setMaxSize(1))
                .build();
        await(client.query("select 1").execute());
        AtomicInteger failed = new AtomicInteger();
        Future<?> poison =
                client.preparedQuery("select '{\"a\":1e1001}'::jsonb").execute();
        List<Future<?>> innocent = IntStream.range(0, 20)
                .<Future<?>>mapToObj(i -> client.preparedQuery("select $1::int4")
                        .execute(Tuple.of(i))
                        .onFailure(lost -> failed.incrementAndGet()))
                .toList();
        failure(poison);
        await(Future.join(innocent).otherwiseEmpty());
        assertThat(failed.get()).isPositive();
        await(client.close());
    }

    @Test
    void aDecodedJsonIsNotWhatItWas() throws Exception {
        Row row = await(pool.query("select '{\"a\":0.10}'::jsonb").execute())
                .iterator()
                .next();
        assertThat(row.getJsonObject(0).getValue("a")).isInstanceOf(Double.class);
    }

    @Test
    void anUnknownArrayIsSentUnescaped() throws Exception {
        DATABASE.run(
                "drop domain if exists word",
                "create domain word as text",
                "drop type if exists mood",
                "create type mood as enum ('x', 'admin')");
        Row row = await(pool.preparedQuery("select 'admin' = any($1::mood[])")
                        .execute(Tuple.of(new String[] {"x,admin"})))
                .iterator()
                .next();
        assertThat(row.getBoolean(0)).isTrue();
    }

    @Test
    void anArrayOfTwoDimensionsIsReadAsNull() throws Exception {
        Row row = await(pool.preparedQuery("select '{{1},{2}}'::int4[], '[5:6]={1,2}'::int4[]")
                        .execute())
                .iterator()
                .next();
        assertThat(row.getValue(0)).isNull();
        assertThat(row.getArrayOfIntegers(1)).as("without its bounds").containsExactly(1, 2);
    }

    @Test
    void aStuckHandshakeEatsAPlace() throws Exception {
        try (Proxy proxy = new Proxy(DATABASE.url())) {
            proxy.freeze();
            Pool behind = pool(GinoOptions.of(proxy.url()).driver(), 1);
            assertThat(failure(behind.getConnection())).hasMessageContaining("imeout");
            assertThat(failure(behind.getConnection()))
                    .as("still waits for the first")
                    .hasMessageContaining("imeout");
            assertThat(proxy.connections()).isEqualTo(1);
            proxy.thaw();
            behind.close();
        }
    }

    @Test
    void aFrozenConnectionCannotBeClosed() throws Exception {
        try (Proxy proxy = new Proxy(DATABASE.url())) {
            PgConnection connection = await(PgConnection.connect(
                    DATABASE.vertx(), GinoOptions.of(proxy.url()).driver()));
            proxy.freeze();
            Future<?> flying = connection.query("select 1").execute();
            Future<Void> closing = connection.close();
            failure(closing.timeout(500, TimeUnit.MILLISECONDS));
            assertThat(closing.isComplete() || flying.isComplete()).isFalse();
        }
    }

    @Test
    void aStalePlanFailsOnce() throws Exception {
        await(pool.preparedQuery("select * from item").execute());
        DATABASE.run("alter table item add name text");
        assertThat(failure(pool.preparedQuery("select * from item").execute()))
                .isInstanceOfSatisfying(
                        PgException.class,
                        stale -> assertThat(stale.getSqlState()).isEqualTo("0A000"));
    }

    @Test
    void aDeallocatedPlanFailsForEver() throws Exception {
        await(pool.preparedQuery("select 1").execute());
        await(pool.query("deallocate all").execute());
        for (int i = 0; i < 3; i++) {
            assertThat(failure(pool.preparedQuery("select 1").execute()))
                    .isInstanceOfSatisfying(
                            PgException.class,
                            gone -> assertThat(gone.getSqlState()).isEqualTo("26000"));
        }
    }
}
