package dev.gino.jsonb;

import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.template;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.jsonb.People.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gino.ddl.Schema;
import dev.gino.dsl.Condition;
import dev.gino.dsl.Expression;
import dev.gino.dsl.Index;
import dev.gino.dsl.SqlTypes;
import dev.gino.jsonb.People.Mood;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The index that is declared on a property serves the predicate on it, also under a plan that is made for all values. */
class PropertyIndexTest {
    private static final String ROWS = """
            insert into people (profile)
            select jsonb_build_object(
                'age', i % 1000, 'nick', 'n' || i, 'visits', i, 'price', i / 100.0, 'score', i / 7.0::float8,
                'vip', i % 1000 = 0, 'seenAt', '2024-01-31T12:00:00.' || lpad(i::text, 6, '0') || '+00:00',
                'born', (date '2000-01-01' + i % 5000)::text, 'token', md5(i::text)::uuid,
                'mood', case when i % 1000 = 0 then 'SAD' else 'happy' end, 'likes', jsonb_build_array('l' || i),
                'address', jsonb_build_object('city', 'c' || i, 'house', jsonb_build_object('floor', i)), 'it''s', 'q' || i)
            from generate_series(1, 8000) as i""";
    private static Server server;

    @BeforeAll
    static void fill() throws SQLException {
        server = Server.newest("indexes");
        server.execute(Schema.of(PEOPLE).create());
        server.execute(ROWS);
        server.execute("vacuum analyze people");
        server.execute("set plan_cache_mode = force_generic_plan");
    }

    @AfterAll
    static void close() throws SQLException {
        server.close();
    }

    static List<Arguments> predicates() {
        Instant noon = Instant.parse("2024-01-31T12:00:00.000007Z");
        LocalDate leapDay = LocalDate.of(2000, 2, 29);
        return List.of(
                Arguments.of(PEOPLE.age.eq(7), PEOPLE.byAge),
                Arguments.of(PEOPLE.age.in(7, 8), PEOPLE.byAge),
                Arguments.of(PEOPLE.age.between(7, 8), PEOPLE.byAge),
                Arguments.of(PEOPLE.nick.eq("n7"), PEOPLE.byNick),
                Arguments.of(PEOPLE.nick.in(List.of("n7", "n8")), PEOPLE.byNick),
                Arguments.of(PEOPLE.visits.eq(7L), PEOPLE.byVisits),
                Arguments.of(PEOPLE.price.eq(new BigDecimal("0.07")), PEOPLE.byPrice),
                Arguments.of(PEOPLE.score.eq(1.0), PEOPLE.byScore),
                Arguments.of(PEOPLE.vip, PEOPLE.byVip),
                Arguments.of(PEOPLE.seenAt.eq(noon), PEOPLE.bySeenAt),
                Arguments.of(PEOPLE.seenAt.between(noon, noon.plusSeconds(1)), PEOPLE.bySeenAt),
                Arguments.of(PEOPLE.born.eq(leapDay), PEOPLE.byBorn),
                Arguments.of(PEOPLE.token.eq(UUID.fromString("8f14e45f-ceea-167a-5a36-dedd4bea2543")), PEOPLE.byToken),
                Arguments.of(PEOPLE.mood.eq(Mood.SAD), PEOPLE.byMood),
                Arguments.of(PEOPLE.city.eq("c7"), PEOPLE.byCity),
                Arguments.of(PEOPLE.floor.eq(7), PEOPLE.byFloor),
                Arguments.of(PEOPLE.quoted.eq("q7"), PEOPLE.byQuoted),
                Arguments.of(PEOPLE.likes.contains(List.of("l7")), PEOPLE.byLikes),
                Arguments.of(PEOPLE.profile.contains(Map.of("age", 7)), PEOPLE.byProfile),
                Arguments.of(PEOPLE.profile.hasKey("missing"), PEOPLE.byProfile));
    }

    @ParameterizedTest
    @MethodSource("predicates")
    void servesThePredicate(Condition predicate, Index index) throws SQLException {
        assertThat(server.plan(select(PEOPLE.id).from(PEOPLE).where(predicate)))
                .containsPattern("Index Scan (using|on) " + index.name().sql() + "\\b");
    }

    static List<Arguments> orders() {
        return List.of(
                Arguments.of(PEOPLE.age, PEOPLE.byAge),
                Arguments.of(PEOPLE.nick, PEOPLE.byNick),
                Arguments.of(PEOPLE.visits, PEOPLE.byVisits),
                Arguments.of(PEOPLE.price, PEOPLE.byPrice),
                Arguments.of(PEOPLE.score, PEOPLE.byScore),
                Arguments.of(PEOPLE.vip, PEOPLE.byVip),
                Arguments.of(PEOPLE.seenAt, PEOPLE.bySeenAt),
                Arguments.of(PEOPLE.born, PEOPLE.byBorn),
                Arguments.of(PEOPLE.token, PEOPLE.byToken),
                Arguments.of(PEOPLE.mood, PEOPLE.byMood),
                Arguments.of(PEOPLE.city, PEOPLE.byCity),
                Arguments.of(PEOPLE.floor, PEOPLE.byFloor),
                Arguments.of(PEOPLE.quoted, PEOPLE.byQuoted));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void servesTheOrder(Expression<?, ?> property, Index index) throws SQLException {
        assertThat(server.plan(select(PEOPLE.id).from(PEOPLE).orderBy(property).limit(3)))
                .contains("using " + index.name().sql());
        assertThat(server.plan(
                        select(PEOPLE.id).from(PEOPLE).orderBy(property.desc()).limit(3)))
                .contains("Backward using " + index.name().sql());
    }

    /** Each means the same as a predicate that is served. */
    static List<Condition> otherSpellings() {
        return List.of(
                template(SqlTypes.INTEGER, "({} #>> '{age}')::int4", PEOPLE.profile)
                        .eq(7),
                template(SqlTypes.INTEGER, "({} -> 'age')::int4", PEOPLE.profile)
                        .eq(7),
                template(SqlTypes.INTEGER, "({} ['age'])::int4", PEOPLE.profile).eq(7),
                PEOPLE.profile.bigint("age").eq(7L),
                PEOPLE.profile.decimal("visits").eq(BigDecimal.ONE),
                template(SqlTypes.TEXT, "jsonb_extract_path_text({}, 'nick')", PEOPLE.profile)
                        .eq("n7"),
                template(SqlTypes.TEXT, "{} #>> '{address,city}'", PEOPLE.profile)
                        .eq("c7"),
                PEOPLE.profile.getText("seenAt").gt("2024-01-31T12:00:00.007999+00:00"),
                PEOPLE.profile.getText("nick").collate("C").eq("n7"),
                PEOPLE.likes.get("l7").isNotNull(),
                template(SqlTypes.TEXT, "{} ->> {}", PEOPLE.profile, value("nick"))
                        .eq("n7"));
    }

    @ParameterizedTest
    @MethodSource("otherSpellings")
    void anotherSpellingIsServedByNone(Condition predicate) throws SQLException {
        assertThat(server.plan(select(PEOPLE.id).from(PEOPLE).where(predicate))).contains("Seq Scan on people");
    }

    @ParameterizedTest
    @MethodSource("predicates")
    void theRowsAreFound(Condition predicate, Index index) throws SQLException {
        List<String> found = server.ask(select(PEOPLE.id).from(PEOPLE).where(predicate));
        boolean missing = index == PEOPLE.byProfile && predicate.toString().contains("?");
        assertThat(found.isEmpty()).isEqualTo(missing);
    }
}
