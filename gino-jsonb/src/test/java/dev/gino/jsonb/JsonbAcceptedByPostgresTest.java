package dev.gino.jsonb;

import static dev.gino.jsonb.People.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gino.ddl.Definition;
import dev.gino.ddl.Schema;
import dev.gino.dsl.Bind;
import dev.gino.dsl.BoundSql;
import dev.gino.dsl.Spelling;
import dev.gino.type.Wire;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** PostgreSQL takes every example for a statement, and its values for what they are sent as. */
class JsonbAcceptedByPostgresTest {
    private static final Map<Integer, Server> SERVERS = new HashMap<>();

    @BeforeAll
    static void createSchema() throws SQLException {
        for (int version : Server.versions()) {
            Server server = Server.of(version, "accepted");
            server.execute(Schema.of(PEOPLE).create());
            SERVERS.put(version, server);
        }
    }

    @AfterAll
    static void close() throws SQLException {
        for (Server server : SERVERS.values()) {
            server.close();
        }
    }

    static Stream<Arguments> versionsAndExamples() {
        return Server.versions().stream()
                .flatMap(version -> PropertyExamples.ALL.stream().map(example -> Arguments.of(version, example)));
    }

    @ParameterizedTest
    @MethodSource("versionsAndExamples")
    void isAccepted(int version, Example example) throws SQLException {
        Server server = Objects.requireNonNull(SERVERS.get(version));
        if (example.statement() instanceof Definition definition) {
            server.execute("begin; " + definition + "; rollback");
        } else {
            isPrepared(server, example.statement().toSql());
        }
    }

    private static void isPrepared(Server server, BoundSql sql) throws SQLException {
        server.execute("prepare example as " + sql.text());
        try {
            assertThat(server.ask("select unnest(parameter_types)::text from pg_prepared_statements"))
                    .isEqualTo(server.ask(sentAs(sql)));
        } finally {
            server.execute("deallocate example");
        }
    }

    private static String sentAs(BoundSql sql) {
        return sql.binds().stream()
                .map(bind -> Spelling.literal(sentAs(bind)))
                .collect(Collectors.joining(", ", "select unnest(array[", "]::regtype[])::text"));
    }

    private static String sentAs(Bind<?> bind) {
        Wire wire = bind.codec().wire();
        return wire.cast().isEmpty() ? bind.codec().name() : wire.cast().substring("::".length());
    }
}
