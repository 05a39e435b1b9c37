package dev.gino.engine;

import static dev.gino.engine.Database.await;
import static dev.gino.engine.Database.failure;
import static dev.gino.engine.Sql.bind;
import static dev.gino.engine.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gino.error.ConstraintException;
import dev.gino.error.PostgresException;
import dev.gino.error.ScopeEndedException;
import dev.gino.error.TransactionAbortedException;
import dev.gino.error.UsageException;
import dev.gino.type.Codecs;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SavepointTest {
    @RegisterExtension
    static final Database DATABASE = new Database("savepoints");

    private final Gino db = DATABASE.open();

    @BeforeEach
    void emptyTable() {
        DATABASE.run(
                "drop table if exists later, item",
                "create table item (id int4 primary key)",
                "create table later (id int4 references item deferrable initially deferred)");
    }

    private static Future<Integer> insert(Executor executor, int id) {
        return executor.execute(sql("insert into item values ($1)", bind(id)));
    }

    private static Future<Integer> fail(Executor executor) {
        return executor.execute(sql("select 1 / 0"));
    }

    private List<Integer> items() throws Exception {
        return await(db.all(sql("select id from item order by id")));
    }

    @Test
    void aBodyThatSucceedsIsCommitted() throws Exception {
        Future<Integer> answer =
                db.transaction(tx -> insert(tx, 1).compose(one -> insert(tx, 2)).map(two -> 42));
        assertThat(await(answer)).isEqualTo(42);
        assertThat(items()).containsExactly(1, 2);
    }

    @Test
    void aBodyThatFailsIsRolledBack() throws Exception {
        IllegalStateException mine = new IllegalStateException("mine");
        assertThat(failure(db.transaction(tx -> insert(tx, 1).compose(one -> Future.failedFuture(mine)))))
                .isSameAs(mine);
        assertThat(failure(db.transaction(tx -> {
                    insert(tx, 2);
                    throw mine;
                })))
                .isSameAs(mine);
        assertThat(failure(db.transaction(tx -> {
                    insert(tx, 3);
                    return null;
                })))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("null instead of a future");
        assertThat(failure(db.transaction(tx -> {
                    insert(tx, 4);
                    throw new AssertionError("an error");
                })))
                .hasStackTraceContaining("an error");
        assertThat(items()).isEmpty();
    }

    @Test
    void aNestedOneIsKeptWithTheOuter() throws Exception {
        await(db.transaction(tx -> insert(tx, 1)
                .compose(one -> tx.transaction(inner -> insert(inner, 2)))
                .compose(two -> insert(tx, 3))));
        assertThat(items()).containsExactly(1, 2, 3);
    }

    @Test
    void aNestedOneIsUndoneWithTheOuter() throws Exception {
        failure(db.transaction(tx -> tx.transaction(inner -> insert(inner, 1)).compose(one -> fail(tx))));
        assertThat(items()).isEmpty();
    }

    @Test
    void theOuterGoesOnAfterAFailureInside() throws Exception {
        await(db.transaction(tx -> insert(tx, 1)
                .compose(one -> tx.transaction(inner -> insert(inner, 2).compose(two -> insert(inner, 2)))
                        .recover(duplicate -> insert(tx, 3)))
                .compose(three -> insert(tx, 4))));
        assertThat(items()).containsExactly(1, 3, 4);
    }

    @Test
    void threeLevelsAreThreeSavepoints() throws Exception {
        await(db.transaction(one -> insert(one, 1)
                .compose(done -> one.transaction(two -> insert(two, 2)
                        .compose(more -> two.transaction(
                                        three -> insert(three, 3).compose(most -> fail(three)))
                                .otherwise(0))
                        .compose(more -> two.transaction(three -> insert(three, 4)))
                        .compose(more -> insert(two, 5))))
                .compose(done -> insert(one, 6))));
        assertThat(items()).containsExactly(1, 2, 4, 5, 6);
    }

    @Test
    void aHiddenFailureIsNoCommit() throws Exception {
        Throwable failure = failure(db.transaction(tx -> insert(tx, 1).compose(one -> fail(tx).otherwise(0))));
        assertThat(failure).isInstanceOf(TransactionAbortedException.class);
        assertThat(failure.getCause())
                .isInstanceOfSatisfying(
                        PostgresException.class,
                        cause -> assertThat(cause.sqlState()).isEqualTo("22012"));
        assertThat(items()).isEmpty();
    }

    @Test
    void aHiddenFailureInsideIsNoRelease() throws Exception {
        await(db.transaction(tx -> insert(tx, 1)
                .compose(one -> tx.transaction(inner ->
                                insert(inner, 2).compose(two -> fail(inner).otherwise(0)))
                        .recover(aborted -> {
                            assertThat(aborted).isInstanceOf(TransactionAbortedException.class);
                            return insert(tx, 3);
                        }))));
        assertThat(items()).containsExactly(1, 3);
    }

    @Test
    void aFailureThatNobodyWaitsForIsNoCommit() throws Exception {
        assertThat(failure(db.transaction(tx -> {
                    insert(tx, 1);
                    fail(tx);
                    return Future.succeededFuture();
                })))
                .isInstanceOf(TransactionAbortedException.class);
        assertThat(items()).isEmpty();
    }

    @Test
    void aDeferredConstraintFailsTheCommit() throws Exception {
        assertThat(failure(db.transaction(tx -> tx.execute(sql("insert into later values (99)")))))
                .isInstanceOf(ConstraintException.class);
        assertThat(DATABASE.number("select count(*) from later")).isZero();
    }

    @Test
    void theParentWaitsForTheChild() throws Exception {
        Promise<Integer> gate = Promise.promise();
        Future<Integer> outer = db.transaction(tx -> {
            Future<Integer> inner = tx.transaction(child -> gate.future());
            Future<Integer> refused = insert(tx, 1);
            return refused.transform(result -> {
                assertThat(result.cause())
                        .isInstanceOf(ScopeEndedException.class)
                        .hasMessageContaining("is open inside it");
                Future<Integer> second = tx.transaction(child -> insert(child, 2));
                return second.transform(twin -> {
                    assertThat(twin.cause()).isInstanceOf(ScopeEndedException.class);
                    gate.complete(7);
                    return inner;
                });
            });
        });
        assertThat(await(outer)).isEqualTo(7);
        assertThat(items()).isEmpty();
    }

    @RepeatedTest(20) // it was a race once
    void aChildThatNobodyWaitsForIsWaitedFor() throws Exception {
        Promise<Void> gate = Promise.promise();
        Future<String> outer = db.transaction(tx -> {
            tx.transaction(child -> gate.future().compose(open -> insert(child, 1)));
            return Future.succeededFuture("done");
        });
        DATABASE.vertx().setTimer(10, timer -> gate.complete());
        assertThat(await(outer)).isEqualTo("done");
        assertThat(items()).containsExactly(1);
    }

    @Test
    void anEndedHandleIsRefused() throws Exception {
        Promise<Transaction> keptOuter = Promise.promise();
        Promise<Transaction> keptInner = Promise.promise();
        await(db.transaction(tx -> {
            keptOuter.complete(tx);
            return tx.transaction(inner -> {
                keptInner.complete(inner);
                return insert(inner, 1);
            });
        }));
        for (Transaction ended :
                List.of(keptOuter.future().result(), keptInner.future().result())) {
            assertThat(failure(insert(ended, 2)))
                    .isInstanceOf(ScopeEndedException.class)
                    .hasMessageContaining(ended + " has ended");
            assertThat(failure(ended.transaction(tx -> insert(tx, 3)))).isInstanceOf(ScopeEndedException.class);
        }
        assertThat(items()).containsExactly(1);
    }

    @Test
    void optionsAreTheOutermostOnes() throws Exception {
        TransactionOptions reading =
                TransactionOptions.DEFAULT.isolation(Isolation.SERIALIZABLE).asReadOnly();
        Sql<String> isolation = Sql.of(Codecs.TEXT, "select current_setting('transaction_isolation')");
        Future<String> inside = db.transaction(reading.asDeferrable(), tx -> tx.one(isolation));
        assertThat(await(inside)).isEqualTo("serializable");
        assertThat(failure(db.transaction(reading, tx -> insert(tx, 1))))
                .isInstanceOfSatisfying(
                        PostgresException.class,
                        refused -> assertThat(refused.sqlState()).isEqualTo("25006"));
        assertThat(failure(db.transaction(tx -> tx.transaction(reading, inner -> insert(inner, 1)))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("isolation");
        assertThat(reading.asDeferrable().begin()).isEqualTo("begin isolation level serializable read only deferrable");
    }

    @Test
    void aNewOneIsIndependent() throws Exception {
        failure(db.transaction(tx -> insert(tx, 1)
                .compose(one -> tx.transaction(TransactionOptions.DEFAULT.asNew(), own -> insert(own, 2)))
                .compose(two -> fail(tx))));
        assertThat(items()).containsExactly(2);
    }

    @Test
    void wordsOfTransactionsAreTheEngines() {
        for (String words :
                List.of("begin", " ROLLBACK", "/* x */ commit", "-- x\nsavepoint a", "; end", "copy item to stdout")) {
            assertThat(failure(db.execute(sql(words)))).as(words).isInstanceOf(UsageException.class);
            assertThat(failure(db.transaction(tx -> tx.execute(sql(words)))))
                    .as(words)
                    .isInstanceOf(UsageException.class);
        }
    }
}
