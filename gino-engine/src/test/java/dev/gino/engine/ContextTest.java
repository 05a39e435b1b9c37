package dev.gino.engine;

import static dev.gino.engine.Database.await;
import static dev.gino.engine.Database.failure;
import static dev.gino.engine.Sql.bind;
import static dev.gino.engine.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gino.error.ScopeEndedException;
import dev.gino.type.Codecs;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContextTest {
    @RegisterExtension
    static final Database DATABASE = new Database("contexts");

    private static final Sql<String> TRANSACTION = Sql.of(Codecs.TEXT, "select pg_current_xact_id()::text");
    private static final Sql<Integer> BACKEND = sql("select pg_backend_pid()");

    private final Gino db = DATABASE.open();
    private final Vertx vertx = DATABASE.vertx();

    @BeforeEach
    void emptyTable() {
        DATABASE.run("drop table if exists item", "create table item (id int4 primary key)");
    }

    private Future<Integer> insert(int id) {
        return db.execute(sql("insert into item values ($1)", bind(id)));
    }

    private List<Integer> items() throws Exception {
        return await(db.all(sql("select id from item order by id")));
    }

    /** Runs on an event loop, as a verticle would. */
    private <T> Future<T> onContext(Callable<Future<T>> task) {
        Promise<T> promise = Promise.promise();
        vertx.runOnContext(start -> {
            try {
                task.call().onComplete(promise);
            } catch (Exception failure) {
                promise.fail(failure);
            }
        });
        return promise.future();
    }

    @Test
    void whatABodyCallsJoins() throws Exception {
        for (int round = 0; round < 2; round++) {
            Callable<Future<Void>> task = () -> db.transaction(tx -> tx.one(TRANSACTION)
                    .compose(mine -> db.one(TRANSACTION)
                            .compose(joined -> {
                                assertThat(joined).isEqualTo(mine);
                                return db.connection(own -> own.one(TRANSACTION));
                            })
                            .compose(held -> {
                                assertThat(held).isEqualTo(mine);
                                return db.transaction(inner -> inner.execute(sql("select 1")));
                            })
                            .mapEmpty()));
            await(round == 0 ? task.call() : onContext(task));
        }
    }

    @Test
    void aFailureUndoesWhatJoined() throws Exception {
        failure(db.transaction(tx -> insert(1).compose(one -> Future.failedFuture("no"))));
        await(db.transaction(tx -> insert(2)
                .compose(two -> db.transaction(inner -> insert(3).compose(three -> insert(3)))
                        .otherwise(0))
                .compose(recovered -> insert(4))));
        assertThat(items()).containsExactly(2, 4);
    }

    @Test
    void siblingsDoNotJoin() throws Exception {
        await(onContext(() -> {
            Promise<Void> bothOpen = Promise.promise();
            List<String> seen = new ArrayList<>();
            List<Future<Integer>> both = IntStream.rangeClosed(1, 2)
                    .mapToObj(id -> db.<Integer>transaction(tx -> db.one(TRANSACTION)
                                    .compose(number -> {
                                        seen.add(number);
                                        if (seen.size() == 2) {
                                            bothOpen.complete();
                                        }
                                        return bothOpen.future();
                                    })
                                    .compose(open -> tx.execute(sql("insert into item values ($1)", bind(id))))
                                    .compose(count -> id == 1 ? Future.failedFuture("no") : Future.succeededFuture(id)))
                            .otherwise(0))
                    .toList();
            return Future.all(both).onSuccess(done -> assertThat(seen).doesNotHaveDuplicates());
        }));
        assertThat(items()).containsExactly(2);
    }

    @Test
    void codeBesideSeesNothing() throws Exception {
        Future<String> beside = onContext(() -> {
            Promise<Void> open = Promise.promise();
            Promise<Void> looked = Promise.promise();
            Future<String> inside = db.transaction(tx -> tx.one(TRANSACTION)
                    .onSuccess(number -> open.complete())
                    .compose(number -> looked.future().map(number)));
            Context here = vertx.getOrCreateContext();
            return open.future()
                    .compose(opened -> onIts(here, () -> db.one(TRANSACTION)))
                    .onComplete(result -> looked.complete())
                    .compose(outside -> inside.map(number -> number.equals(outside) ? "joined" : "apart"));
        });
        assertThat(await(beside)).isEqualTo("apart");
    }

    private static <T> Future<T> onIts(Context context, Callable<Future<T>> task) {
        Promise<T> promise = Promise.promise();
        context.runOnContext(start -> {
            try {
                task.call().onComplete(promise);
            } catch (Exception failure) {
                promise.fail(failure);
            }
        });
        return promise.future();
    }

    @Test
    void childrenJoinAfterATimerAndABlockingCall() throws Exception {
        await(db.transaction(tx -> tx.one(TRANSACTION)
                .compose(mine -> vertx.timer(5)
                        .compose(fired -> db.one(TRANSACTION))
                        .compose(afterTimer -> {
                            assertThat(afterTimer).isEqualTo(mine);
                            return vertx.executeBlocking(() ->
                                    db.one(TRANSACTION).toCompletionStage().toCompletableFuture());
                        })
                        .compose(Future::fromCompletionStage)
                        .compose(inBlocking -> {
                            assertThat(inBlocking).isEqualTo(mine);
                            return db.one(TRANSACTION);
                        })
                        .onSuccess(after -> assertThat(after).isEqualTo(mine)))));
    }

    @Test
    void lateStatementsAreRefused() throws Exception {
        Promise<Integer> late = Promise.promise();
        await(db.transaction(tx -> {
            vertx.setTimer(100, timer -> insert(1).onComplete(late));
            return insert(2);
        }));
        assertThat(failure(late.future()))
                .isInstanceOf(ScopeEndedException.class)
                .hasMessageContaining("transaction 1 has ended");
        assertThat(items()).containsExactly(2);
    }

    @Test
    void aResultComesOnTheCallersContext() throws Exception {
        AtomicReference<Context> inside = new AtomicReference<>();
        Future<Boolean> back = onContext(() -> {
            Context here = Vertx.currentContext();
            return db.transaction(tx -> {
                        inside.set(Vertx.currentContext());
                        return db.one(BACKEND);
                    })
                    .map(done -> Vertx.currentContext() == here && inside.get() != here);
        });
        assertThat(await(back)).isTrue();
    }

    @Test
    void aHundredAtOnceOnOneEventLoop() throws Exception {
        Set<Integer> backends = ConcurrentHashMap.newKeySet();
        await(onContext(() -> Future.all(IntStream.range(0, 100)
                .mapToObj(id -> db.transaction(tx -> db.one(TRANSACTION)
                                .compose(mine -> insert(id)
                                        .compose(done -> db.one(BACKEND))
                                        .onSuccess(backends::add)
                                        .compose(done -> vertx.timer(1))
                                        .compose(fired -> db.one(TRANSACTION))
                                        .onSuccess(again -> assertThat(again).isEqualTo(mine)))
                                .compose(mine -> id % 3 == 0 ? Future.failedFuture("no") : Future.succeededFuture(id)))
                        .otherwise(-1))
                .toList())));
        assertThat(items())
                .isEqualTo(IntStream.range(0, 100)
                        .filter(id -> id % 3 != 0)
                        .boxed()
                        .toList());
        assertThat(backends).as("sessions are used again").hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void twoDatabasesDoNotMix() throws Exception {
        Gino other = DATABASE.open();
        await(db.transaction(tx -> db.one(BACKEND)
                .compose(mine -> other.transaction(there -> other.one(BACKEND)
                        .compose(theirs -> db.one(BACKEND).onSuccess(again -> {
                            assertThat(theirs).isNotEqualTo(mine);
                            assertThat(again).isEqualTo(mine);
                        }))))));
    }

    @Test
    void aConnectionIsHeld() throws Exception {
        await(db.connection(own -> own.execute(sql("set search_path = pg_catalog"))
                .compose(set -> db.one(BACKEND))
                .compose(mine -> own.transaction(tx -> db.one(BACKEND))
                        .onSuccess(inside -> assertThat(inside).isEqualTo(mine)))));
    }

    @Test
    void virtualThreadsWork() throws Exception {
        if (Runtime.version().feature() < 21) {
            return; // there are none
        }
        Promise<Integer> promise = Promise.promise();
        Runnable task = () -> {
            try {
                Integer answer = db.<Integer>transaction(tx -> insert(1).compose(one -> db.one(sql("select 42"))))
                        .await();
                promise.complete(answer);
            } catch (Throwable failure) {
                promise.fail(failure);
            }
        };
        Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
        assertThat(await(promise.future())).isEqualTo(42);
        assertThat(items()).containsExactly(1);
    }
}
