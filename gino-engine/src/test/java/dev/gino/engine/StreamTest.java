package dev.gino.engine;

import static dev.gino.engine.Database.await;
import static dev.gino.engine.Database.eventually;
import static dev.gino.engine.Database.failure;
import static dev.gino.engine.Sql.bind;
import static dev.gino.engine.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gino.error.PostgresException;
import dev.gino.error.ScopeEndedException;
import dev.gino.type.Codecs;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamTest {
    @RegisterExtension
    static final Database DATABASE = new Database("streams");

    private final Gino db = DATABASE.open(options -> options.withConnections(1));

    private static Sql<Integer> numbers(int last) {
        return sql("select generate_series(1, $1::int4)", bind(last));
    }

    private static Future<List<Integer>> all(RowStream<Integer> stream) {
        return stream.collect(Collectors.toList());
    }

    private long cursors() throws Exception {
        return await(db.one(Sql.of(Codecs.INT8, "select count(*) from pg_cursors where name like 'gino%'")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 512, 10_000})
    void everyRowComesOnce(int last) throws Exception {
        List<Integer> expected = IntStream.rangeClosed(1, last).boxed().toList();
        assertThat(await(all(db.stream(numbers(last))))).isEqualTo(expected);
        Future<List<Integer>> inside = db.transaction(tx -> all(tx.stream(numbers(last))));
        assertThat(await(inside)).isEqualTo(expected);
        Future<List<Integer>> held = db.connection(own -> all(db.stream(numbers(last))));
        assertThat(await(held)).isEqualTo(expected);
    }

    @Test
    void itGoesAtTheConsumersPace() throws Exception {
        RowStream<Integer> stream = db.stream(numbers(100_000));
        List<Integer> taken = new CopyOnWriteArrayList<>();
        stream.pause().handler(taken::add);
        stream.fetch(3);
        eventually("three rows do not come", () -> taken.size() == 3);
        stream.fetch(300);
        eventually("the next do not come", () -> taken.size() == 303);
        assertThat(taken).isEqualTo(IntStream.rangeClosed(1, 303).boxed().toList());
        assertThat(DATABASE.number("select count(*) from pg_stat_activity "
                        + "where application_name = 'streams' and state = 'idle in transaction'"))
                .isEqualTo(1);
        await(stream.close());
        assertThat(taken).hasSize(303);
    }

    @Test
    void pausingInAHandlerStopsAtOnce() throws Exception {
        RowStream<Integer> stream = db.stream(numbers(1000));
        AtomicInteger count = new AtomicInteger();
        Promise<Void> end = Promise.promise();
        stream.endHandler(end::complete).handler(row -> {
            stream.pause();
            assertThat(count.incrementAndGet()).isEqualTo(row);
            DATABASE.vertx().runOnContext(later -> stream.resume());
        });
        await(end.future());
        assertThat(count).hasValue(1000);
    }

    @Test
    void closingEarlyGivesEverythingBack() throws Exception {
        RowStream<Integer> stream = db.stream(numbers(10_000));
        Promise<Integer> first = Promise.promise();
        stream.handler(row -> {
            stream.pause();
            first.complete(row);
        });
        assertThat(await(first.future())).isEqualTo(1);
        await(stream.close());
        await(stream.close());
        assertThat(db.leases().leased()).isZero();
        await(db.stream(numbers(1)).close());
        await(db.transaction(tx -> {
            RowStream<Integer> inner = tx.stream(numbers(10_000));
            Promise<Void> closed = Promise.promise();
            inner.handler(row -> {
                inner.pause();
                inner.close().onComplete(closed);
            });
            return closed.future()
                    .compose(done ->
                            tx.one(Sql.of(Codecs.INT8, "select count(*) from pg_cursors where name like 'gino%'")))
                    .onSuccess(open -> assertThat(open).isZero());
        }));
    }

    @Test
    void anErrorInTheMiddleIsTheEnd() throws Exception {
        RowStream<Integer> stream = db.stream(sql("select 1000 / (500 - n) from generate_series(1, 1000) n"));
        AtomicInteger count = new AtomicInteger();
        Promise<Void> end = Promise.promise();
        stream.exceptionHandler(end::fail).endHandler(end::complete).handler(row -> count.incrementAndGet());
        assertThat(failure(end.future())).isInstanceOf(PostgresException.class);
        assertThat(count).hasValue(256);
        eventually("the lease is not back", () -> db.leases().leased() == 0);
        assertThat(cursors()).isZero();
    }

    @Test
    void aHandlerThatThrowsIsTheEnd() throws Exception {
        RowStream<Integer> stream = db.stream(numbers(1000));
        Promise<Void> end = Promise.promise();
        stream.exceptionHandler(end::fail).endHandler(end::complete).handler(row -> {
            if (row == 300) {
                throw new IllegalStateException("mine");
            }
        });
        assertThat(failure(end.future())).hasMessage("mine");
        eventually("the lease is not back", () -> db.leases().leased() == 0);
    }

    @Test
    void aFailureThatNobodyListensForIsReported() throws Exception {
        AtomicReference<Throwable> reported = new AtomicReference<>();
        DATABASE.vertx().exceptionHandler(reported::set);
        db.stream(sql("select 1 / 0")).handler(row -> {});
        eventually("nothing is reported", () -> reported.get() instanceof PostgresException);
        DATABASE.vertx().exceptionHandler(null);
    }

    @Test
    void itEndsWithItsTransaction() throws Exception {
        Promise<Void> end = Promise.promise();
        Promise<RowStream<Integer>> left = Promise.promise();
        await(db.transaction(tx -> {
            RowStream<Integer> stream = tx.stream(numbers(10_000));
            left.complete(stream);
            Promise<Void> begun = Promise.promise();
            stream.exceptionHandler(end::fail).handler(row -> {
                if (begun.tryComplete()) {
                    stream.pause();
                }
            });
            return begun.future();
        }));
        left.future().result().fetch(1000);
        assertThat(failure(end.future())).isInstanceOf(ScopeEndedException.class);
    }

    @Test
    void statementsGoBetween() throws Exception {
        DATABASE.run("drop table if exists between_rows", "create table between_rows (id int4)");
        await(db.transaction(tx -> {
            Promise<Void> end = Promise.promise();
            RowStream<Integer> stream = tx.stream(numbers(600));
            stream.exceptionHandler(end::tryFail).endHandler(end::tryComplete).handler(row -> {
                stream.pause();
                tx.execute(sql("insert into between_rows values ($1)", bind(row)))
                        .onSuccess(done -> stream.resume())
                        .onFailure(end::tryFail);
            });
            return end.future();
        }));
        assertThat(DATABASE.number("select count(distinct id) from between_rows"))
                .isEqualTo(600);
    }
}
