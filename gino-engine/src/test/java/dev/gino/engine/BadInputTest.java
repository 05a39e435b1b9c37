package dev.gino.engine;

import static dev.gino.engine.Database.await;
import static dev.gino.engine.Database.eventually;
import static dev.gino.engine.Database.failure;
import static dev.gino.engine.Sql.bind;
import static dev.gino.engine.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gino.dsl.Bind;
import dev.gino.dsl.BoundSql;
import dev.gino.dsl.Output;
import dev.gino.dsl.Projection;
import dev.gino.error.ConnectionException;
import dev.gino.error.GinoException;
import dev.gino.error.PostgresException;
import dev.gino.error.UsageException;
import dev.gino.type.Codecs;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    @RegisterExtension
    static final Database DATABASE = new Database("bad_input");

    private final Gino db = DATABASE.open();

    private static Gino open(String url) {
        return DATABASE.remember(Gino.open(DATABASE.vertx(), GinoOptions.of(url)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "mysql://secret@localhost/db",
                "postgresql://u:secret@localhost:99999/db",
                "postgresql://u:secret@localhost:0/db",
                "postgresql://u:secret%zz@localhost/db",
                "postgresql://u:secret%00@localhost/db",
                "postgresql://u:secret@localhost/db%0Aapplication_name",
                "postgresql://u:secret@localhost/db?sslmode=perhaps",
                "postgresql://u:secret@localhost/db?nothing",
                "postgresql://u:secret@localhost/a/b",
            })
    void aWrongUrlIsRefusedAtOnce(String url) {
        assertThatThrownBy(() -> Gino.open(url))
                .isInstanceOf(UsageException.class)
                .hasMessageContainingAll("the URL is wrong", "remedy", "postgresql://")
                .hasMessageNotContainingAny("secret");
    }

    @Test
    void aUrlHoldsNoNul() {
        assertThatThrownBy(() -> GinoOptions.of("postgresql://u:secret@localhost/a?b\0user=c"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("control character");
    }

    @Test
    void aUrlMeansWhatLibpqMeans() {
        var all = GinoOptions.of(
                        "postgres://us%40er:p+%2F%25@db_1.example:6000/da%20ta?application_name=x&sslmode=require")
                .driver();
        assertThat(List.of(all.getUser(), all.getPassword(), all.getHost(), all.getDatabase()))
                .containsExactly("us@er", "p+/%", "db_1.example", "da ta");
        assertThat(all.getPort()).isEqualTo(6000);
        assertThat(all.getProperties()).containsEntry("application_name", "x");
        var none = GinoOptions.of("postgresql://").driver();
        assertThat(List.of(none.getUser(), none.getHost(), none.getDatabase()))
                .containsExactly(System.getProperty("user.name"), "localhost", System.getProperty("user.name"));
        assertThat(GinoOptions.of("postgresql://[::1]:5433/x").driver().getHost())
                .isEqualTo("::1");
        assertThat(GinoOptions.of("postgresql://%2Frun%2Fpg/x").driver().isUsingDomainSocket())
                .isTrue();
        assertThat(GinoOptions.of("postgresql://u:secret@localhost/x")).hasToString("localhost:5432/x");
    }

    @Test
    void wrongOptionsAreRefused() {
        GinoOptions options = GinoOptions.of("postgresql://localhost/x");
        assertThatThrownBy(() -> options.withConnections(0)).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> options.withStatementDeadline(Duration.ZERO)).isInstanceOf(UsageException.class);
    }

    @Test
    void nobodyIsThere() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Gino nobody = open("postgresql://localhost:" + port + "/nothing");
        for (Throwable failure : List.of(
                failure(nobody.one(sql("select 1"))), failure(nobody.transaction(tx -> tx.one(sql("select 1")))))) {
            assertThat(failure)
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContainingAll("localhost:" + port + "/nothing", "start the server");
        }
    }

    @Test
    void theHostIsUnknown() {
        assertThat(failure(open("postgresql://no-such-host.invalid/x").one(sql("select 1"))))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContainingAll("no-such-host.invalid:5432/x", "remedy");
    }

    @Test
    void theDatabaseIsMissing() {
        assertThat(failure(open(DATABASE.url().replaceFirst("/bad_input\\w*", "/no_such_database"))
                        .one(sql("select 1"))))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContainingAll("/no_such_database", "3D000", "create the database");
    }

    @Test
    void thePasswordIsWrong() throws Exception {
        String rule = "host all scram_user all scram-sha-256";
        DATABASE.run("drop role if exists scram_user", "create role scram_user login password 'right'");
        HostRules rules = HostRules.with(DATABASE, rule);
        try {
            String at = DATABASE.url().replaceFirst("//[^@]*@", "//scram_user:%s@");
            eventually("the server lets everybody in", () -> !DATABASE.lets(at.formatted("guessed")));
            assertThat(await(open(at.formatted("right")).one(sql("select 1")))).isEqualTo(1);
            assertThat(failure(open(at.formatted("guessed")).one(sql("select 1"))))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContainingAll("28P01", "mend the user or the password")
                    .hasMessageNotContaining("guessed");
        } finally {
            rules.remove();
            DATABASE.run("drop role scram_user");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ";", "-- nothing", "/* nothing */ ;\n"})
    void aBlankStatementIsRefused(String blank) throws Exception {
        assertThat(failure(db.execute(sql(blank))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("blank");
        assertThat(failure(db.connection(own -> own.execute(sql(blank))))).isInstanceOf(UsageException.class);
        assertThat(await(db.one(sql("select 1")))).isEqualTo(1);
    }

    @Test
    void aStatementThatHoldsNulIsRefused() {
        assertThat(failure(db.execute(sql("select 1\0; drop table item"))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("U+0000");
    }

    @Test
    void theTableIsMissing() {
        assertThat(failure(db.all(sql("select * from no_such_table where id = $1", bind("hidden")))))
                .isInstanceOfSatisfying(
                        PostgresException.class,
                        missing -> assertThat(missing.sqlState()).isEqualTo("42P01"))
                .hasMessageContainingAll("no_such_table", "where", "remedy", "create the table", "[text]")
                .hasMessageNotContaining("hidden");
    }

    @Test
    void theValuesDoNotFit() throws Exception {
        assertThat(failure(db.one(sql("select $1::int4", bind("hidden")))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("do not fit")
                .hasMessageNotContaining("hidden");
        assertThat(failure(db.one(sql("select 1", bind(1))))).isInstanceOf(UsageException.class);
        assertThat(await(db.one(sql("select 1")))).isEqualTo(1);
    }

    @Test
    void thereAreTooManyValues() {
        List<Bind<?>> binds = Collections.nCopies(65536, bind(1));
        Sql<Integer> one = sql("select 1");
        assertThat(failure(db.one(new Sql<>(new BoundSql("select 1", binds), one.projection()))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("65536 values");
    }

    @Test
    void scalarReadsOneColumn() {
        Sql<Integer> one = sql("select 1");
        var two = new Projection<>(
                List.of(new Output("a", Codecs.INT4), new Output("b", Codecs.INT4)),
                one.projection().reading());
        assertThat(failure(db.scalar(new Sql<>(new BoundSql("select 1, 2", List.of()), two))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("scalar reads one column");
    }

    @Test
    void aStatementThatDoesNotPrintFailsItsFuture() {
        assertThat(failure(db.execute(() -> {
                    throw new UsageException("a mistake", null, "none");
                })))
                .isInstanceOf(GinoException.class)
                .hasMessageContaining("a mistake");
    }
}
