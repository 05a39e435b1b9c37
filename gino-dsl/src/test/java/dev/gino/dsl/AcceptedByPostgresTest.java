package dev.gino.dsl;

import static dev.gino.dsl.Dsl.insertInto;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.set;
import static dev.gino.dsl.Shop.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gino.ddl.Defining;
import dev.gino.ddl.Schema;
import dev.gino.type.Wire;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** PostgreSQL takes every example for a statement, and its values for what they are sent as. */
class AcceptedByPostgresTest {
    private static final String ALL_THERE_IS =
            "select relname from pg_class where relnamespace = 'public'::regnamespace"
                    + " union all select typname from pg_type where typnamespace = 'public'::regnamespace";
    private static final Map<Integer, Server> SERVERS = new HashMap<>();

    @BeforeAll
    static void createSchema() throws SQLException {
        for (int version : versions()) {
            Server server = Server.of(version, "accepted");
            server.execute(Shop.SCHEMA.create());
            SERVERS.put(version, server);
        }
    }

    @AfterAll
    static void close() throws SQLException {
        for (Server server : SERVERS.values()) {
            server.close();
        }
    }

    private static Server server(int version) {
        return Objects.requireNonNull(SERVERS.get(version));
    }

    static List<Integer> versions() {
        return Server.versions();
    }

    static Stream<Arguments> versionsAndExamples() {
        return versions().stream()
                .flatMap(version -> Example.all().stream().map(example -> Arguments.of(version, example)));
    }

    @ParameterizedTest
    @MethodSource("versionsAndExamples")
    void isAccepted(int version, Example example) throws SQLException {
        if (example.statement() instanceof Defining definition) {
            isExecuted(server(version), definition);
        } else {
            isPrepared(server(version), example.statement().toSql());
        }
    }

    private static void isExecuted(Server server, Defining definition) throws SQLException {
        server.execute("begin; " + definition + "; rollback");
    }

    private static void isPrepared(Server server, BoundSql sql) throws SQLException {
        server.execute("prepare example as " + sql.text());
        try {
            assertThat(server.ask("select unnest(parameter_types)::text from pg_prepared_statements"))
                    .map(type -> type.replace("character varying", "text"))
                    .isEqualTo(server.ask(sentAs(sql)));
        } finally {
            server.execute("deallocate example");
        }
    }

    /** The driver encodes a value by the type that the server infers: that had better be the value's own. */
    private static String sentAs(BoundSql sql) {
        List<String> types =
                sql.binds().stream().map(bind -> Spelling.literal(sentAs(bind))).toList();
        return "select unnest(array[" + String.join(", ", types) + "]::regtype[])::text";
    }

    private static String sentAs(Bind<?> bind) {
        Wire wire = bind.codec().wire();
        String type = wire.cast().isEmpty() ? bind.codec().name() : wire.cast().substring("::".length());
        return type.replace("varchar", "text");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void creatingTwiceIsFine(int version) throws SQLException {
        server(version).execute(Shop.SCHEMA.create());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void defaultsAreWhatTheySay(int version) throws SQLException {
        Returning<Row> made = insertInto(USERS)
                .values(set(USERS.age, 18))
                .returning(Functions.concat(USERS.nickname, USERS.active), USERS.seenAt);
        assertThat(server(version).ask(made)).containsExactly("nonamet");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void groupingByWhatHoldsAValueWorks(int version) throws SQLException {
        NumericExpression<Integer> age = Functions.coalesce(USERS.age, -1);
        Select<Row> ages =
                select(age, Functions.count()).from(USERS).groupBy(age).orderBy(age);
        server(version).ask(insertInto(USERS).values());
        assertThat(server(version).ask(ages)).contains("-1");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void predicatesUseTheIndexesDeclaredForThem(int version) throws SQLException {
        Condition indexed = USERS.age.eq(18).and(USERS.nickname.lower().eq("daisy"));
        Condition partial =
                USERS.city.eq("Oslo").and(USERS.mood.eq(Shop.Mood.SAD)).and(USERS.active);
        assertThat(plan(version, indexed)).contains("users_age").contains("lower(nickname) = $2");
        assertThat(plan(version, USERS.tags.contains("a"))).contains("users_tags");
        assertThat(plan(version, partial)).doesNotContain("users_sad"); // its enum is a parameter
        assertThat(plan(version, partial.and(Dsl.template(SqlTypes.BOOLEAN, "{} = 'SAD'", USERS.mood))))
                .contains("users_sad");
    }

    private static String plan(int version, Condition condition) throws SQLException {
        Server server = server(version);
        server.execute("set enable_seqscan = off; set plan_cache_mode = force_generic_plan");
        return server.plan(select(USERS.id).from(USERS).where(condition));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void droppingLeavesNothing(int version) throws SQLException {
        createdAndDropped(version, Shop.SCHEMA);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void tablesMayReferToEachOther(int version) throws SQLException {
        createdAndDropped(version, Schema.of(Team.TEAMS, Member.MEMBERS));
    }

    private static void createdAndDropped(int version, Schema schema) throws SQLException {
        try (Server server = Server.of(version, "dropped")) {
            server.execute(schema.create());
            server.execute(schema.create());
            assertThat(server.ask("select conname from pg_constraint where contype = 'f'"))
                    .hasSizeGreaterThan(1);
            server.execute(schema.drop());
            assertThat(server.ask(ALL_THERE_IS)).isEmpty();
            server.execute(schema.drop());
        }
    }

    /** Refers to members. */
    static final class Team extends Table<Row> {
        static final Team TEAMS = new Team();

        final NumericColumn<Long> id = bigint("id").primaryKey();
        final NumericColumn<Long> leaderId = bigint("leader_id").references(() -> Member.MEMBERS.id, OnDelete.SET_NULL);

        private Team() {
            super("teams", Row.class);
        }
    }

    /** Refers to teams. */
    static final class Member extends Table<Row> {
        static final Member MEMBERS = new Member();

        final NumericColumn<Long> id = bigint("id").primaryKey();
        final NumericColumn<Long> teamId = bigint("team_id").references(() -> Team.TEAMS.id);

        private Member() {
            super("members", Row.class);
        }
    }
}
