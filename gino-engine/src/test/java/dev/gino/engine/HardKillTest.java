package dev.gino.engine;

import static dev.gino.engine.Database.await;
import static dev.gino.engine.Database.eventually;
import static dev.gino.engine.Database.failure;
import static dev.gino.engine.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gino.error.ConnectionException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The self-test of the one class that reaches below the driver. An upgrade of Vert.x that breaks it turns red here. */
class HardKillTest {
    @RegisterExtension
    static final Database DATABASE = new Database("kills");

    private static final Duration SOON = Duration.ofSeconds(1);

    private static Future<Void> send(Session session, String text) {
        Promise<Void> promise = Promise.promise();
        session.send(Call.simple(
                (call, failure) -> call.deliver(failure), text, (rows, failure) -> promise.complete(null, failure)));
        return promise.future();
    }

    @Test
    void aFrozenSessionEndsAtOnce() throws Exception {
        try (Proxy proxy = new Proxy(DATABASE.url())) {
            Session session = await(new Server(DATABASE.vertx(), GinoOptions.of(proxy.url())).open());
            await(send(session, "select 1"));
            proxy.freeze();
            List<Future<Void>> flying = IntStream.range(0, 300)
                    .mapToObj(i -> send(session, "select 1"))
                    .toList();
            long start = System.nanoTime();
            session.end();
            await(session.ended());
            for (Future<Void> call : flying) {
                assertThat(failure(call)).isInstanceOf(ConnectionException.class);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
            assertThat(failure(send(session, "select 1"))).hasMessageContaining("was not sent");
            proxy.thaw();
            eventually("the socket is open still", () -> proxy.connections() == 0);
        }
    }

    @Test
    void aStuckHandshakeIsCut() throws Exception {
        try (Proxy proxy = new Proxy(DATABASE.url())) {
            proxy.freeze();
            Server server = new Server(DATABASE.vertx(), GinoOptions.of(proxy.url()));
            Future<Session> opening = server.open();
            eventually("nobody connects", () -> proxy.connections() == 1);
            long start = System.nanoTime();
            server.close();
            assertThat(failure(opening)).isInstanceOf(ConnectionException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
            proxy.thaw();
            eventually("the socket is open still", () -> proxy.connections() == 0);
        }
    }

    @Test
    void theServerNotices() throws Exception {
        Session session = await(new Server(DATABASE.vertx(), GinoOptions.of(DATABASE.url())).open());
        await(send(session, "begin; select pg_advisory_xact_lock(1)"));
        session.end();
        eventually(
                "the transaction is open still",
                () -> DATABASE.number("select count(*) from pg_locks where locktype = 'advisory'") == 0);
    }

    @Test
    void aSecondEndDoesNothing() throws Exception {
        Gino db = DATABASE.open();
        Lease lease = await(db.leases().acquire());
        lease.session().end();
        lease.session().end();
        await(lease.release());
        await(db.transaction(tx -> tx.execute(sql("select 1"))));
    }
}
