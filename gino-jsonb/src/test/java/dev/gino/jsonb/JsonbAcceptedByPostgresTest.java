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
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PostgreSQL takes every example for a statement, and its values for what they are sent as. */
class JsonbAcceptedByPostgresTest {
    private static Server server;

    @BeforeAll
    static void createSchema() throws SQLException {
        server = Server.of("accepted");
        server.execute(Schema.of(PEOPLE).create());
    }

    @AfterAll
    static void close() throws SQLException {
        server.close();
    }

    static List<Example> examples() {
        return PropertyExamples.ALL;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isAccepted(Example example) throws SQLException {
        if (example.statement() instanceof Definition definition) {
            server.execute("begin; " + definition + "; rollback");
        } else {
            isPrepared(example.statement().toSql());
        }
    }

    private static void isPrepared(BoundSql sql) throws SQLException {
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
        return wire == Wire.NATIVE ? bind.codec().name() : wire.cast().substring("::".length());
    }
}
