package dev.gino.engine;

import static dev.gino.engine.Database.await;
import static dev.gino.engine.Database.failure;
import static dev.gino.engine.Sql.bind;
import static dev.gino.engine.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gino.dsl.Bind;
import dev.gino.error.ConstraintException;
import dev.gino.error.ManyRowsException;
import dev.gino.error.NoRowException;
import dev.gino.error.PostgresException;
import dev.gino.error.ScopeEndedException;
import dev.gino.error.UsageException;
import dev.gino.error.Violation;
import dev.gino.type.Codecs;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VerbsTest {
    @RegisterExtension
    static final Database DATABASE = new Database("verbs");

    private final Gino db = DATABASE.open();

    @Test
    void allAnswersEveryRow() throws Exception {
        assertThat(await(db.all(sql("select generate_series(1, 1000)"))))
                .hasSize(1000)
                .startsWith(1, 2, 3);
    }

    @Test
    void firstAsksForOneRow() throws Exception {
        assertThat(await(db.first(sql("select 1 / (2 - n) from generate_series(1, 2) n"))))
                .isEqualTo(1);
        assertThat(await(db.first(sql("select 1 where false")))).isNull();
    }

    @Test
    void oneIsExactlyOne() throws Exception {
        assertThat(await(db.one(sql("select $1::int4", bind(7))))).isEqualTo(7);
        assertThat(failure(db.one(sql("select 1 where false")))).isInstanceOf(NoRowException.class);
        assertThat(failure(db.one(sql("select 1 / (3 - n) from generate_series(1, 3) n"))))
                .isInstanceOf(ManyRowsException.class);
    }

    @Test
    void oneOrNoneIsOneOrNull() throws Exception {
        assertThat(await(db.oneOrNone(sql("select 1")))).isEqualTo(1);
        assertThat(await(db.oneOrNone(sql("select 1 where false")))).isNull();
        assertThat(failure(db.oneOrNone(sql("select generate_series(1, 5)")))).isInstanceOf(ManyRowsException.class);
    }

    @Test
    void scalarIsOneColumn() throws Exception {
        assertThat(await(db.scalar(Sql.of(Codecs.INT8, "select count(*) from pg_class"))))
                .isPositive();
        assertThat(await(db.scalar(sql("select null::int4")))).isNull();
    }

    @Test
    void executeCounts() throws Exception {
        DATABASE.run("create table counted (id int4)");
        assertThat(await(db.execute(sql("insert into counted select generate_series(1, 9)"))))
                .isEqualTo(9);
        assertThat(await(db.execute(sql("update counted set id = 0 where id > $1", bind(4)))))
                .isEqualTo(5);
        assertThat(await(db.execute(sql("delete from counted")))).isEqualTo(9);
    }

    @Test
    void bytesComeInPlace() throws Exception {
        byte[] bytes = {1, 0, -1};
        assertThat(await(db.one(Sql.of(Codecs.BYTEA, "select $1::bytea", new Bind<>(bytes, Codecs.BYTEA)))))
                .isEqualTo(bytes);
    }

    @Test
    void aViolationNamesItsConstraint() {
        DATABASE.run("create table violated (id int4 constraint only_once primary key)");
        Throwable failure = failure(db.execute(sql("insert into violated values (1), (1)")));
        assertThat(failure).isInstanceOfSatisfying(ConstraintException.class, violation -> {
            assertThat(violation.violation()).isEqualTo(Violation.UNIQUE);
            assertThat(violation.constraint()).isEqualTo("only_once");
            assertThat(violation.table()).isEqualTo("violated");
        });
        assertThat(failure).hasMessageContainingAll("where", "insert into violated", "remedy");
    }

    @Test
    void aRowThatCannotBeReadFailsItsCallOnly() throws Exception {
        var beside = db.all(sql("select 1"));
        Throwable failure = failure(db.all(Sql.of(Codecs.TEXT, "select 1")));
        assertThat(failure).isInstanceOf(UsageException.class).hasMessageContaining("the statement was executed, but");
        assertThat(failure(db.all(sql("select 1, 2"))))
                .hasMessageContaining("declared columns: 1, answered columns: 2");
        assertThat(await(beside)).containsExactly(1);
    }

    @Test
    void aStalePlanIsRunAgain() throws Exception {
        DATABASE.run("create table stale (id int4)", "insert into stale values (1)");
        assertThat(await(db.all(sql("select * from stale")))).containsExactly(1);
        DATABASE.run("alter table stale alter id type int8");
        assertThat(await(db.all(Sql.of(Codecs.INT8, "select * from stale")))).containsExactly(1L);
        assertThat(await(db.all(Sql.of(Codecs.INT8, "select * from stale")))).containsExactly(1L);
    }

    @Test
    void aStalePlanOfAConnectionIsRunAgain() throws Exception {
        DATABASE.run("create table held_stale (id int4)", "insert into held_stale values (1)");
        Future<Long> answer =
                db.connection(own -> own.one(sql("select * from held_stale")).compose(one -> {
                    DATABASE.run("alter table held_stale alter id type int8");
                    return own.one(Sql.of(Codecs.INT8, "select * from held_stale"));
                }));
        assertThat(await(answer)).isEqualTo(1L);
    }

    @Test
    void whatIsNotSupportedIsNotAStalePlan() throws Exception {
        Gino one = DATABASE.open(options -> options.withPipelines(1));
        Sql<Integer> backend = sql("select pg_backend_pid()");
        Integer before = await(one.one(backend));
        assertThat(failure(one.all(sql("select distinct 1 for update"))))
                .isInstanceOfSatisfying(
                        PostgresException.class,
                        refusal -> assertThat(refusal.sqlState()).isEqualTo("0A000"))
                .hasMessageNotContaining("afresh");
        assertThat(await(one.one(backend))).isEqualTo(before);
    }

    @Test
    void aCallbackThatThrowsHurtsNobody() throws Exception {
        Gino one = DATABASE.open(options -> options.withPipelines(1));
        Sql<Integer> backend = sql("select pg_backend_pid()");
        Integer before = await(one.one(backend));
        Promise<Void> thrown = Promise.promise();
        DATABASE.vertx().exceptionHandler(failure -> thrown.tryComplete());
        one.one(backend).onSuccess(answer -> {
            throw new IllegalStateException("mine");
        });
        await(thrown.future());
        DATABASE.vertx().exceptionHandler(null);
        assertThat(await(one.one(backend))).isEqualTo(before);
    }

    @Test
    void anEngineOfItsOwnClosesItsVertx() throws Exception {
        Gino own = Gino.open(DATABASE.url());
        assertThat(await(own.one(sql("select 1")))).isEqualTo(1);
        await(own.close());
        assertThat(failure(own.one(sql("select 1")))).isInstanceOf(ScopeEndedException.class);
    }

    @Test
    void aLimitedQueryDoesAllOfItsWork() throws Exception {
        DATABASE.run("create table worked (id int4)");
        assertThat(await(db.first(sql("insert into worked select generate_series(1, 5) returning id"))))
                .isEqualTo(1);
        assertThat(failure(db.one(sql("update worked set id = -id returning id"))))
                .isInstanceOf(ManyRowsException.class);
        assertThat(DATABASE.number("select count(*) from worked where id < 0")).isEqualTo(5);
    }

    @Test
    void aLimitedQueryHoldsNothing() throws Exception {
        DATABASE.run("create table held (id int4)", "insert into held select generate_series(1, 1000)");
        await(db.transaction(tx -> tx.first(sql("select id from held"))
                .compose(one -> tx.execute(sql("alter table held add name text")))
                .compose(two -> tx.first(sql("select id from held")))
                .compose(three -> tx.transaction(inner -> inner.execute(sql("drop table held"))))));
    }
}
