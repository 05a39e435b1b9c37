package dev.gino.engine;

import static dev.gino.engine.Database.await;
import static dev.gino.engine.Database.eventually;
import static dev.gino.engine.Database.failure;
import static dev.gino.engine.Sql.bind;
import static dev.gino.engine.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gino.error.ConnectionException;
import dev.gino.error.DeadlineException;
import dev.gino.error.OutcomeUnknownException;
import dev.gino.error.ScopeEndedException;
import dev.gino.type.Codecs;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaseTest {
    @RegisterExtension
    static final Database DATABASE = new Database("leases");

    private static final Sql<Integer> BACKEND = sql("select pg_backend_pid()");

    private static Gino one() {
        return DATABASE.open(options -> options.withConnections(1));
    }

    @Test
    void anEndedLeaseDoesNotTouchTheNext() throws Exception {
        DATABASE.run("create table touched (id int4)");
        Gino db = one();
        Promise<Connection> kept = Promise.promise();
        await(db.connection(own -> {
            kept.complete(own);
            return own.one(BACKEND);
        }));
        await(db.transaction(next -> next.execute(sql("insert into touched values (1)"))
                .compose(done -> kept.future().result().execute(sql("delete from touched")))
                .transform(refused -> {
                    assertThat(refused.cause()).isInstanceOf(ScopeEndedException.class);
                    return Future.succeededFuture();
                })));
        assertThat(DATABASE.number("select count(*) from touched")).isEqualTo(1);
    }

    @Test
    void aSecondReleaseDoesNothing() throws Exception {
        Gino db = one();
        Lease first = await(db.leases().acquire());
        await(Future.join(first.release(), first.release()));
        Lease second = await(db.leases().acquire());
        Future<Lease> third = db.leases().acquire();
        await(first.release());
        assertThat(third.isComplete()).isFalse();
        await(second.release());
        await(await(third).release());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "set search_path = pg_catalog           | select current_setting('search_path') = 'pg_catalog'",
                "select set_config('a.b', 'c', false)   | select current_setting('a.b', true) = 'c'",
                "set role pg_monitor                    | select current_user = 'pg_monitor'",
                "create temp table left_over (id int4)  | select to_regclass('left_over') is not null",
                "select pg_advisory_lock(7)             | select exists (select from pg_locks where locktype = 'advisory')",
                "listen something                       | select exists (select from pg_listening_channels())",
                "prepare something as select 1          | select exists (select from pg_prepared_statements where name = 'something')",
                "do 'begin set work_mem = 12345; end'   | select current_setting('work_mem') = '12345kB'",
            })
    void nothingIsLeftBehind(String statement, String look) throws Exception {
        Gino db = one();
        Sql<Boolean> leftBehind = Sql.of(Codecs.BOOL, look);
        Future<Boolean> inside =
                db.connection(own -> own.execute(sql(statement)).compose(done -> own.one(leftBehind)));
        assertThat(await(inside)).isTrue();
        Future<Boolean> after = db.connection(own -> own.one(leftBehind));
        assertThat(await(after)).isNotEqualTo(true);
        await(db.execute(sql(statement)));
        assertThat(await(db.all(leftBehind))).doesNotContain(true);
        Future<Boolean> last = db.connection(own -> own.one(leftBehind));
        assertThat(await(last)).isNotEqualTo(true);
    }

    @Test
    void aCleanSessionIsKept() throws Exception {
        Gino db = one();
        Future<Integer> first = db.transaction(
                tx -> tx.execute(sql("set local search_path = pg_catalog")).compose(set -> tx.one(BACKEND)));
        Integer backend = await(first);
        Future<Integer> second = db.connection(
                own -> own.execute(sql("set search_path = pg_catalog")).compose(set -> own.one(BACKEND)));
        assertThat(await(second)).isEqualTo(backend);
        Future<Integer> third = db.connection(own -> own.one(BACKEND));
        assertThat(await(third)).isEqualTo(backend);
    }

    @Test
    void whoeverWaitsTooLongIsTold() throws Exception {
        Gino db = DATABASE.open(options -> options.withConnections(1).withAcquireDeadline(Duration.ofMillis(50)));
        Promise<Void> gate = Promise.promise();
        Future<Void> holder = db.connection(own -> gate.future());
        eventually("the only connection is not leased", () -> db.leases().leased() == 1);
        assertThat(failure(db.connection(own -> own.one(BACKEND))))
                .isInstanceOf(DeadlineException.class)
                .hasMessageContaining("no connection became free within 50 ms");
        gate.complete();
        await(holder);
        await(db.connection(own -> own.one(BACKEND)));
    }

    @Test
    void aNewTransactionInsideDoesNotWaitForEver() throws Exception {
        Gino db = DATABASE.open(options -> options.withConnections(1).withAcquireDeadline(Duration.ofMillis(50)));
        assertThat(failure(db.transaction(
                        tx -> tx.transaction(TransactionOptions.DEFAULT.asNew(), own -> own.one(BACKEND)))))
                .isInstanceOf(DeadlineException.class);
    }

    @Test
    void aCrowdIsRefusedAtOnce() throws Exception {
        Gino db = DATABASE.open(options -> options.withConnections(1).withWaiting(2));
        Promise<Void> gate = Promise.promise();
        Future<Void> holder = db.connection(own -> gate.future());
        eventually("the only connection is not leased", () -> db.leases().leased() == 1);
        List<Future<Integer>> waiting = IntStream.range(0, 2)
                .mapToObj(i -> db.<Integer>connection(own -> own.one(BACKEND)))
                .toList();
        assertThat(failure(db.connection(own -> own.one(BACKEND))))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("2 callers wait already");
        gate.complete();
        await(holder);
        await(Future.all(waiting));
    }

    @Test
    void aStuckHandshakeHoldsNoPlace() throws Exception {
        try (Proxy proxy = new Proxy(DATABASE.url())) {
            Gino db = DATABASE.remember(Gino.open(
                    DATABASE.vertx(),
                    GinoOptions.of(proxy.url()).withConnections(1).withConnectDeadline(Duration.ofMillis(200))));
            proxy.freeze();
            assertThat(failure(db.connection(own -> own.one(BACKEND))))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("no answer within 200 ms");
            assertThat(failure(db.one(BACKEND))).isInstanceOf(ConnectionException.class);
            proxy.thaw();
            assertThat(await(db.<Integer>connection(own -> own.one(BACKEND)))).isPositive();
            assertThat(await(db.one(BACKEND))).isPositive();
        }
    }

    @Test
    void aSlowStatementIsCancelled() throws Exception {
        Gino db = DATABASE.open(options -> options.withConnections(1).withStatementDeadline(Duration.ofMillis(200)));
        assertThat(failure(db.transaction(tx -> tx.execute(sql("select pg_sleep(30)")))))
                .isInstanceOf(DeadlineException.class)
                .hasMessageContainingAll("within 200 ms", "pg_sleep");
        eventually(
                "the server sleeps on",
                () -> DATABASE.number("select count(*) from pg_stat_activity "
                                + "where application_name = 'leases' and query like '%pg_sleep(30)%'")
                        == 0);
        await(db.transaction(tx -> tx.one(BACKEND)));
    }

    @Test
    void aSlowNeighbourDoesNotTakeTheOthersAlong() throws Exception {
        Gino db = DATABASE.open(options -> options.withPipelines(1).withStatementDeadline(Duration.ofMillis(200)));
        await(db.one(BACKEND));
        Future<Integer> slow = db.execute(sql("select pg_sleep(30)"));
        List<Future<Integer>> behind = IntStream.range(0, 50)
                .mapToObj(i -> db.one(sql("select $1::int4", bind(i))))
                .toList();
        assertThat(failure(slow)).isInstanceOf(DeadlineException.class);
        await(Future.all(behind));
        await(db.one(BACKEND));
    }

    @Test
    void aFrozenServerIsLeft() throws Exception {
        try (Proxy proxy = new Proxy(DATABASE.url())) {
            Gino db = DATABASE.remember(Gino.open(
                    DATABASE.vertx(),
                    GinoOptions.of(proxy.url()).withConnections(1).withStatementDeadline(Duration.ofMillis(200))));
            await(db.connection(own -> own.one(BACKEND)));
            proxy.freeze();
            assertThat(failure(db.connection(own -> own.one(BACKEND)))).isInstanceOf(DeadlineException.class);
            proxy.thaw();
            await(db.connection(own -> own.one(BACKEND)));
            proxy.freeze();
            Future<Integer> stuck = db.connection(own -> own.one(BACKEND));
            long start = System.nanoTime();
            await(db.close());
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            assertThat(failure(stuck)).isNotNull();
        }
    }

    @Test
    void aLostAnswerToCommitIsNeitherYesNorNo() throws Exception {
        try (Proxy proxy = new Proxy(DATABASE.url())) {
            Gino db = DATABASE.remember(Gino.open(
                    DATABASE.vertx(),
                    GinoOptions.of(proxy.url()).withConnections(1).withStatementDeadline(Duration.ofMillis(200))));
            Throwable lost = failure(db.transaction(tx -> tx.one(BACKEND).onSuccess(backend -> proxy.freeze())));
            assertThat(lost).isInstanceOf(OutcomeUnknownException.class).hasMessageContaining("transaction 1");
            proxy.thaw();
            Throwable gone =
                    failure(db.transaction(tx -> tx.execute(sql("select pg_terminate_backend(pg_backend_pid())"))
                            .otherwise(0)));
            assertThat(gone).isInstanceOf(ConnectionException.class).hasMessageContaining("was not sent");
        }
    }

    @Test
    void aDeadSessionIsNotHandedOut() throws Exception {
        Gino db = one();
        await(db.connection(own -> own.one(BACKEND)));
        await(db.one(BACKEND));
        DATABASE.run("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'leases'");
        eventually("the dead session is not dropped", () -> db.leases().open() == 0);
        await(db.connection(own -> own.one(BACKEND)));
        await(db.one(BACKEND));
    }

    @Test
    void aClosedEngineRefuses() throws Exception {
        Gino db = one();
        await(db.one(BACKEND));
        await(db.close());
        assertThat(failure(db.one(BACKEND))).isInstanceOf(ScopeEndedException.class);
        assertThat(failure(db.connection(own -> own.one(BACKEND)))).isInstanceOf(ScopeEndedException.class);
        await(db.close());
    }

    @Test
    void whateverHappensThePoolIsWhole() throws Exception {
        long seed = System.nanoTime();
        System.out.println("LeaseTest seed " + seed);
        Random random = new Random(seed);
        Gino db = DATABASE.open(
                options -> options.withConnections(3).withPipelines(2).withStatementDeadline(Duration.ofMillis(500)));
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            running.add(something(db, random.nextInt(12)));
            if (i % 50 == 0) {
                await(Future.join(running).otherwiseEmpty());
                running.clear();
            }
        }
        await(Future.join(running).otherwiseEmpty());
        eventually("something is leased still", () -> db.leases().leased() == 0);
        assertThat(db.leases().open()).isLessThanOrEqualTo(3);
        await(Future.all(IntStream.range(0, 6)
                .mapToObj(i -> db.transaction(tx -> tx.one(BACKEND)))
                .toList()));
    }

    private static Future<?> something(Gino db, int choice) {
        return switch (choice) {
            case 0 -> db.connection(own -> own.execute(sql("set work_mem = 4096")));
            case 1 -> db.transaction(tx -> tx.execute(sql("select 1 / 0")));
            case 2 -> db.transaction(tx -> tx.execute(sql("select 1 / 0")).otherwise(0));
            case 3 ->
                db.transaction(tx -> tx.transaction(inner -> inner.execute(sql("select 1 / 0")))
                        .otherwise(0));
            case 4 ->
                db.transaction(tx -> {
                    throw new IllegalStateException("mine");
                });
            case 5 ->
                db.transaction(tx -> {
                    tx.one(BACKEND);
                    return Future.succeededFuture();
                });
            case 6 -> db.connection(own -> own.execute(sql("select pg_terminate_backend(pg_backend_pid())")));
            case 7 -> db.transaction(tx -> tx.execute(sql("select pg_terminate_backend(pg_backend_pid())")));
            case 8 -> db.execute(sql("select pg_terminate_backend(pg_backend_pid())"));
            case 9 -> db.stream(sql("select generate_series(1, 600)")).collect(java.util.stream.Collectors.toList());
            case 10 ->
                db.leases().acquire().compose(lease -> {
                    lease.session().end();
                    return lease.release();
                });
            default -> db.one(BACKEND);
        };
    }
}
