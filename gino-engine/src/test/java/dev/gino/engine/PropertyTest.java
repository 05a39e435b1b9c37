package dev.gino.engine;

import static dev.gino.dsl.Aggregates.count;
import static dev.gino.dsl.Aggregates.max;
import static dev.gino.dsl.Dsl.insertInto;
import static dev.gino.dsl.Dsl.scalar;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.set;
import static dev.gino.dsl.Dsl.update;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.TEXT;
import static dev.gino.dsl.SqlTypes.TIMESTAMPTZ;
import static dev.gino.engine.Database.await;
import static dev.gino.engine.Database.failure;
import static dev.gino.jsonb.Jsonb.jsonb;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gino.dsl.Assignment;
import dev.gino.dsl.Condition;
import dev.gino.dsl.Dsl;
import dev.gino.dsl.Index;
import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.Query;
import dev.gino.dsl.Table;
import dev.gino.dsl.TemporalColumn;
import dev.gino.dsl.TextColumn;
import dev.gino.dsl.ValueColumn;
import dev.gino.error.UsageException;
import dev.gino.jsonb.BooleanProperty;
import dev.gino.jsonb.JsonbColumn;
import dev.gino.jsonb.JsonbProperty;
import dev.gino.jsonb.NumericProperty;
import dev.gino.jsonb.TemporalProperty;
import dev.gino.jsonb.TextProperty;
import dev.gino.jsonb.ValueProperty;
import io.vertx.core.Future;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Properties of documents through the engine: written, read, computed, and what becomes of their neighbours. */
class PropertyTest {
    @RegisterExtension
    static final Database DATABASE = new Database("property");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Instant NOON = Instant.parse("2024-02-29T12:00:00.123456Z");

    private final Gino db = DATABASE.open();

    enum Role {
        READER,
        WRITER
    }

    public record Pet(String name, int legs, List<String> tricks) {}

    public record Person(
            @Nullable Long id,
            @Nullable String name,
            @Nullable Integer age,
            @Nullable Long steps,
            @Nullable BigDecimal balance,
            @Nullable Boolean vip,
            @Nullable Instant seenAt,
            @Nullable LocalDate birthday,
            @Nullable Role role,
            @Nullable Pet pet,
            @Nullable List<String> tags,
            @Nullable String city,
            @Nullable Integer height) {
        static Person named(String name) {
            return new Person(null, name, null, null, null, null, null, null, null, null, null, null, null);
        }

        static Person whole() {
            Pet pet = new Pet("Rex", 4, List.of("sit", "roll \"over\""));
            return new Person(
                    null,
                    "ada",
                    36,
                    1L << 40,
                    new BigDecimal("1.50"),
                    true,
                    NOON,
                    LocalDate.of(1815, 12, 10),
                    Role.WRITER,
                    pet,
                    List.of("a", "b"),
                    "Tromsø",
                    170);
        }
    }

    static final class People extends Table<Person> {
        static final People PEOPLE = new People();

        final NumericColumn<Long> id = bigint("id").identity().primaryKey();
        final TextColumn name = text("name").notNull();
        final TemporalColumn<Instant> createdAt = timestamptz("created_at");
        final ValueColumn<Role> job = enumeration("job", "role", Role.class);
        final JsonbColumn profile = jsonb(this, "profile").notNull();
        final JsonbColumn measures = jsonb(this, "measures"); // may be NULL
        final NumericProperty<Integer> age = profile.integer("age").defaultTo(18);
        final NumericProperty<Long> steps = profile.bigint("steps");
        final NumericProperty<BigDecimal> balance = profile.decimal("balance");
        final BooleanProperty vip = profile.bool("vip");
        final TemporalProperty<Instant> seenAt = profile.instant("seenAt");
        final TemporalProperty<LocalDate> birthday = profile.date("birthday");
        final ValueProperty<Role> role = profile.enumeration("role", Role.class);
        final JsonbProperty<Pet> pet = profile.object("pet", Pet.class);
        final JsonbProperty<List<String>> tags = profile.list("tags", String.class);
        final TextProperty city = profile.at("address", "home").text("city");
        final NumericProperty<Integer> height = measures.integer("height");
        final Index byAge = index("people_age").on(age);
        final Index bySeenAt = index("people_seen_at").on(seenAt);

        private People() {
            super("people", Person.class);
        }
    }

    private static final People PEOPLE = People.PEOPLE;

    @BeforeEach
    void createTable() throws Exception {
        await(db.createAll(PEOPLE));
    }

    @AfterEach
    void dropTable() throws Exception {
        await(db.dropAll(PEOPLE));
    }

    private JsonNode profile() throws Exception {
        return await(db.one(select(PEOPLE.profile).from(PEOPLE)));
    }

    private static JsonNode json(String text) throws Exception {
        return JSON.readTree(text);
    }

    private void store(String profile) {
        DATABASE.run("insert into people (name, profile) values ('ada', '" + profile + "')");
    }

    @Test
    void everyTypeComesBackAsItWent() throws Exception {
        Person created = await(db.create(PEOPLE, Person.whole()));
        assertThat(created).usingRecursiveComparison().ignoringFields("id").isEqualTo(Person.whole());
        assertThat(await(db.get(PEOPLE, Objects.requireNonNull(created.id())))).isEqualTo(created);
    }

    @Test
    void theDocumentIsTheOneThatAReaderWouldExpect() throws Exception {
        await(db.create(PEOPLE, Person.whole()));
        assertThat(profile()).isEqualTo(json("""
                {"age": 36, "steps": 1099511627776, "balance": 1.50, "vip": true, "role": "WRITER",
                 "seenAt": "2024-02-29T12:00:00.123456+00:00", "birthday": "1815-12-10",
                 "pet": {"name": "Rex", "legs": 4, "tricks": ["sit", "roll \\"over\\""]},
                 "tags": ["a", "b"], "address": {"home": {"city": "Tromsø"}}}"""));
    }

    @Test
    void aNewRowGetsTheDefaultsAndNothingElse() throws Exception {
        Person created = await(db.create(PEOPLE, Person.named("ada")));
        assertThat(created.age()).isEqualTo(18);
        assertThat(profile()).isEqualTo(json("{\"age\": 18}"));
        assertThat(DATABASE.number("select count(*) from people where measures is null"))
                .isEqualTo(1);
    }

    @Test
    void oneKeyChangesAndAllOthersStay() throws Exception {
        store("{\"age\": 1, \"unknown\": [1, {\"x\": null}], \"address\": {\"home\": {\"zip\": 7}, \"work\": 1}}");
        await(db.execute(
                update(PEOPLE).set(PEOPLE.age, 2).set(PEOPLE.city, "Oslo").allRows()));
        assertThat(profile()).isEqualTo(json("""
                {"age": 2, "unknown": [1, {"x": null}], "address": {"home": {"zip": 7, "city": "Oslo"}, "work": 1}}"""));
    }

    @Test
    void valuesAndExpressionsOfEveryTypeMix() throws Exception {
        store("{\"age\": 5, \"steps\": 1099511627776}");
        Person person = await(db.one(update(PEOPLE)
                .set(PEOPLE.age, PEOPLE.age.plus(1))
                .set(PEOPLE.steps, PEOPLE.steps.times(2L))
                .set(PEOPLE.balance, value(dev.gino.dsl.SqlTypes.NUMERIC, new BigDecimal("1.5")))
                .set(PEOPLE.vip, PEOPLE.age.gt(4))
                .set(PEOPLE.tags, List.of("x"))
                .set(PEOPLE.pet, new Pet("Tux", 2, List.of()))
                .set(PEOPLE.city, PEOPLE.name.upper())
                .set(PEOPLE.height, PEOPLE.age.times(10))
                .where(PEOPLE.id.eq(1L))
                .returning(PEOPLE)));
        assertThat(person.height()).isEqualTo(50);
        assertThat(profile()).isEqualTo(json("""
                {"age": 6, "steps": 2199023255552, "balance": 1.5, "vip": true, "tags": ["x"],
                 "pet": {"name": "Tux", "legs": 2, "tricks": []}, "address": {"home": {"city": "ADA"}}}"""));
    }

    @Test
    void timesComputedInTheDatabaseAreWrittenInTheSameForm() throws Exception {
        DATABASE.run("insert into people (name, created_at) values ('ada', '2024-02-29 14:00:00.123456+02')");
        await(db.execute(update(PEOPLE).set(PEOPLE.seenAt, PEOPLE.createdAt).allRows()));
        assertThat(profile()).isEqualTo(json("{\"seenAt\": \"2024-02-29T12:00:00.123456+00:00\"}"));
        assertThat(await(db.scalar(select(count()).from(PEOPLE).where(PEOPLE.seenAt.eq(PEOPLE.createdAt)))))
                .isEqualTo(1);
        await(db.execute(update(PEOPLE).set(PEOPLE.createdAt, PEOPLE.seenAt).allRows()));
        assertThat(await(db.one(select(PEOPLE.createdAt).from(PEOPLE)))).isEqualTo(NOON);
    }

    @Test
    void aPropertyMeetsAColumnOfItsJavaType() throws Exception {
        DATABASE.run(
                "insert into people (name, created_at, job, profile) values ('ada', '2024-02-29 12:00:00.123456+00',"
                        + " 'WRITER', '{\"role\": \"WRITER\", \"seenAt\": \"2024-02-29T12:00:00.123456+00:00\"}')");
        List<Condition> conditions = List.of(
                PEOPLE.role.eq(PEOPLE.job),
                PEOPLE.job.eq(PEOPLE.role),
                PEOPLE.seenAt.le(PEOPLE.createdAt),
                PEOPLE.createdAt.ge(PEOPLE.seenAt),
                PEOPLE.seenAt.in(select(PEOPLE.createdAt).from(PEOPLE)),
                PEOPLE.createdAt.in(select(PEOPLE.seenAt).from(PEOPLE)),
                PEOPLE.createdAt.eq(scalar(TIMESTAMPTZ, select(PEOPLE.seenAt).from(PEOPLE))));
        for (Condition condition : conditions) {
            assertThat(await(db.all(select(PEOPLE.name).from(PEOPLE).where(condition))))
                    .containsExactly("ada");
        }
    }

    @Test
    void aComputedNullIsJsonNullAndNeverWipesTheDocument() throws Exception {
        store("{\"age\": 5, \"kept\": 1}");
        await(db.execute(update(PEOPLE)
                .set(PEOPLE.age, PEOPLE.steps.cast(dev.gino.dsl.SqlTypes.INTEGER))
                .allRows()));
        assertThat(profile()).isEqualTo(json("{\"age\": null, \"kept\": 1}"));
    }

    @Test
    void nullAndAbsentAreTwoWords() throws Exception {
        store("{\"age\": 5, \"vip\": true, \"address\": {\"home\": {\"city\": \"Oslo\", \"zip\": 1}}}");
        await(db.execute(update(PEOPLE)
                .set(PEOPLE.age.toNull(), PEOPLE.vip.remove(), PEOPLE.city.remove(), PEOPLE.tags.remove())
                .allRows()));
        assertThat(profile()).isEqualTo(json("{\"age\": null, \"address\": {\"home\": {\"zip\": 1}}}"));
        assertThat(await(db.one(select(PEOPLE.age).from(PEOPLE)))).isNull();
    }

    @Test
    void removingWhatIsNotThereMakesNoParents() throws Exception {
        store("{\"age\": 5}");
        await(db.execute(update(PEOPLE).set(PEOPLE.city.remove()).allRows()));
        assertThat(profile()).isEqualTo(json("{\"age\": 5}"));
    }

    @Test
    void aNullDocumentCountsAsAnEmptyOne() throws Exception {
        store("{}");
        await(db.execute(update(PEOPLE).set(PEOPLE.height, 170).allRows()));
        assertThat(await(db.one(select(PEOPLE.measures).from(PEOPLE)))).isEqualTo(json("{\"height\": 170}"));
        DATABASE.run("update people set measures = 'null'");
        await(db.execute(update(PEOPLE).set(PEOPLE.height, 1).allRows()));
        assertThat(await(db.one(select(PEOPLE.measures).from(PEOPLE))).isObject())
                .isTrue();
    }

    @Test
    void twoDocumentsInOneStatement() throws Exception {
        Person person = await(db.create(PEOPLE, Person.whole()));
        Person updated = await(db.update(PEOPLE, person)
                .set(PEOPLE.age, PEOPLE.age.minus(2))
                .set(PEOPLE.height, PEOPLE.height.plus(1))
                .set(PEOPLE.name, "lovelace")
                .apply());
        assertThat(updated.age()).isEqualTo(34);
        assertThat(updated.height()).isEqualTo(171);
        assertThat(updated.name()).isEqualTo("lovelace");
        assertThat(updated.pet()).isEqualTo(person.pet());
    }

    @Test
    void incrementsOfManyAtOnceAreAllCounted() throws Exception {
        Person person = await(db.create(PEOPLE, Person.named("ada")));
        List<Future<Person>> increments = IntStream.range(0, 100)
                .mapToObj(i -> db.update(PEOPLE, person)
                        .set(PEOPLE.age, PEOPLE.age.plus(1))
                        .apply())
                .toList();
        await(Future.all(increments));
        assertThat(await(db.one(select(PEOPLE.age).from(PEOPLE)))).isEqualTo(118);
    }

    @Test
    void filteredSortedGroupedDistinct() throws Exception {
        for (int age : new int[] {30, 10, 20, 20}) {
            await(db.create(PEOPLE, set(PEOPLE.name, "p"), set(PEOPLE.age, age), set(PEOPLE.role, Role.READER)));
        }
        assertThat(await(db.all(
                        select(PEOPLE.age).from(PEOPLE).where(PEOPLE.age.gt(10)).orderBy(PEOPLE.age.desc()))))
                .containsExactly(30, 20, 20);
        assertThat(await(db.all(select(PEOPLE.age).from(PEOPLE).distinct().orderBy(PEOPLE.age))))
                .containsExactly(10, 20, 30);
        assertThat(await(db.all(select(Group::new, PEOPLE.age, count())
                        .from(PEOPLE)
                        .groupBy(PEOPLE.age)
                        .having(count().gt(1L)))))
                .containsExactly(new Group(20, 2L));
        assertThat(await(db.one(select(max(PEOPLE.age)).from(PEOPLE).where(PEOPLE.role.eq(Role.READER)))))
                .isEqualTo(30);
        assertThat(await(db.all(select(PEOPLE.name).from(PEOPLE).where(PEOPLE.age.in(10, 30)))))
                .hasSize(2);
        assertThat(await(db.all(select(PEOPLE.name).from(PEOPLE).where(PEOPLE.profile.contains(Map.of("age", 20))))))
                .hasSize(2);
        assertThat(await(db.all(select(PEOPLE.name).from(PEOPLE).where(PEOPLE.profile.hasKey("vip")))))
                .isEmpty();
    }

    record Group(Integer age, Long people) {}

    @Test
    void manyRowsInOneInsert() throws Exception {
        List<List<Assignment<?>>> rows = IntStream.range(0, 500)
                .<List<Assignment<?>>>mapToObj(i -> List.of(set(PEOPLE.name, "p" + i), set(PEOPLE.age, i)))
                .toList();
        Query<Integer> query = insertInto(PEOPLE).rows(rows).returning(PEOPLE.age);
        assertThat(await(db.all(query)))
                .isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void aPropertyServesWithoutBeingDeclared() throws Exception {
        store("{\"shoes\": \"red\"}");
        TextProperty shoes = PEOPLE.profile.text("shoes");
        await(db.execute(update(PEOPLE).set(shoes, shoes.concat(" and black")).where(shoes.eq("red"))));
        assertThat(profile()).isEqualTo(json("{\"shoes\": \"red and black\"}"));
    }

    @Test
    void oneBadDocumentFailsOneCallAndNoOther() throws Exception {
        store("{\"pet\": {\"name\": \"Rex\", \"legs\": \"many\"}}");
        List<Future<?>> calls = IntStream.range(0, 50)
                .<Future<?>>mapToObj(i -> i == 25
                        ? db.all(select(PEOPLE))
                        : db.all(select(PEOPLE.name).from(PEOPLE)))
                .toList();
        Throwable failure = failure(calls.get(25));
        assertThat(failure).hasStackTraceContaining("legs");
        for (int i = 0; i < 50; i++) {
            assertThat(i == 25 || await(calls.get(i)) != null).isTrue();
        }
        assertThat(DATABASE.number("select count(*) from people where profile @> '{\"a\": 1}'"))
                .isZero();
    }

    @Test
    void aNumberOfAThousandDigitsIsReadAndHarmsNobody() throws Exception {
        store("{\"age\": 1, \"big\": 1e1001}");
        assertThat(await(db.one(select(PEOPLE.age).from(PEOPLE)))).isEqualTo(1);
        Future<JsonNode> whole = db.one(select(PEOPLE.profile).from(PEOPLE));
        Future<List<String>> beside = db.all(select(PEOPLE.name).from(PEOPLE));
        whole.otherwiseEmpty().toCompletionStage().toCompletableFuture().join();
        assertThat(await(beside)).containsExactly("ada");
    }

    @Test
    void whatJsonCannotHoldIsRefusedBeforeItIsSent() {
        Throwable failure = failure(db.create(PEOPLE, set(PEOPLE.name, "x"), set(PEOPLE.city, "a\0b")));
        assertThat(failure).isInstanceOf(UsageException.class).hasMessageContaining("U+0000");
        assertThat(failure(db.create(PEOPLE, set(PEOPLE.name, "x"), set(PEOPLE.tags, List.of("\ud800")))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("U+D800");
    }

    @Test
    void aDocumentAndItsPropertyTogetherAreRefused() {
        assertThat(failure(db.execute(update(PEOPLE)
                        .set(PEOPLE.profile, PEOPLE.profile)
                        .set(PEOPLE.age, 1)
                        .allRows())))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("people.profile");
    }

    @Test
    void theIndexServesThePropertysOwnPredicate() throws Exception {
        DATABASE.run(
                "insert into people (name, profile) select 'p', jsonb_build_object('age', n, 'seenAt', '2024-01-01T00:00:00.'"
                        + " || lpad(n::text, 6, '0') || '+00:00') from generate_series(1, 20000) n",
                "analyze people");
        assertThat(plan(select(PEOPLE.name).from(PEOPLE).where(PEOPLE.age.eq(77))))
                .contains("people_age");
        assertThat(plan(select(PEOPLE.name).from(PEOPLE).orderBy(PEOPLE.age).limit(3)))
                .contains("people_age");
        assertThat(plan(select(PEOPLE.name).from(PEOPLE).where(PEOPLE.seenAt.eq(NOON))))
                .contains("people_seen_at");
        assertThat(plan(select(PEOPLE.name)
                        .from(PEOPLE)
                        .where(PEOPLE.profile.getText("age").eq("77"))))
                .contains("Seq Scan");
    }

    /** The plan that PostgreSQL makes without looking at the values, as it does from the sixth execution on. */
    private String plan(Query<String> query) throws Exception {
        String text = query.toSql().text();
        String values = query.toSql().binds().stream()
                .map(bind -> "'" + bind.carrier() + "'")
                .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
        String execute = "explain execute planned" + (values.equals("()") ? "" : values);
        return await(db.connection(own -> own.execute(Dsl.sql("set plan_cache_mode = force_generic_plan"))
                .compose(set -> own.execute(Sql.sql("prepare planned as " + text)))
                .compose(prepared -> own.all(Sql.of(TEXT.codec(), execute)))
                .compose(lines -> own.execute(Sql.sql("deallocate planned")).map(String.join("\n", lines)))));
    }
}
