package dev.gino.jsonb;

import static dev.gino.ddl.Ddl.createIndex;
import static dev.gino.ddl.Ddl.createTable;
import static dev.gino.dsl.Aggregates.count;
import static dev.gino.dsl.Aggregates.max;
import static dev.gino.dsl.Dsl.deleteFrom;
import static dev.gino.dsl.Dsl.insertInto;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.set;
import static dev.gino.dsl.Dsl.update;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Functions.coalesce;
import static dev.gino.dsl.Functions.now;
import static dev.gino.jsonb.Example.example;
import static dev.gino.jsonb.People.PEOPLE;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.gino.dsl.Index;
import dev.gino.jsonb.People.Mood;
import dev.gino.jsonb.People.Pet;
import dev.gino.jsonb.People.Settings;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Properties, wherever a column may stand. */
final class PropertyExamples {
    private static final Instant NOON = Instant.parse("2024-01-31T12:00:00Z");
    private static final UUID TOKEN = UUID.fromString("8f14e45f-ceea-467f-9538-1f2a3b4c5d6e");

    /** The document as an object, whatever it was. */
    private static final String OBJECT =
            "case when jsonb_typeof(people.profile) = 'object' then people.profile else '{}'::jsonb end";

    private static final String ADDRESS = "people.profile -> 'address'";

    private static final String ADDRESS_OBJECT =
            "case when jsonb_typeof(" + ADDRESS + ") = 'object' then (" + ADDRESS + ") else '{}'::jsonb end";

    static final List<Example> EXPRESSIONS = List.of(
            example("text", PEOPLE.nick, "people.profile ->> 'nick'"),
            example("integer", PEOPLE.age, "(people.profile ->> 'age')::int4"),
            example("bigint", PEOPLE.visits, "(people.profile ->> 'visits')::int8"),
            example("decimal", PEOPLE.price, "(people.profile ->> 'price')::numeric"),
            example("double", PEOPLE.score, "(people.profile ->> 'score')::float8"),
            example("boolean", PEOPLE.vip, "(people.profile ->> 'vip')::bool"),
            example("instant", PEOPLE.seenAt, "(people.profile ->> 'seenAt') collate \"C\""),
            example("date", PEOPLE.born, "(people.profile ->> 'born') collate \"C\""),
            example("uuid", PEOPLE.token, "(people.profile ->> 'token')::uuid"),
            example("enum", PEOPLE.mood, "people.profile ->> 'mood'"),
            example("object", PEOPLE.pet, "people.profile -> 'pet'"),
            example("list", PEOPLE.likes, "people.profile -> 'likes'"),
            example("nested", PEOPLE.city, "(people.profile -> 'address') ->> 'city'"),
            example("nested deeper", PEOPLE.floor, "(((people.profile -> 'address') -> 'house') ->> 'floor')::int4"),
            example("a key with a quote", PEOPLE.quoted, "people.profile ->> 'it''s'"),
            example("of an object of a class", PEOPLE.theme, "people.settings ->> 'theme'"));

    static final List<Example> PREDICATES = List.of(
            example("text equals", PEOPLE.nick.eq("a"), "(people.profile ->> 'nick') = $1", "a"),
            example("text begins", PEOPLE.nick.startsWith("a"), "(people.profile ->> 'nick') like $1", "a%"),
            example("integer is greater", PEOPLE.age.gt(18), "(people.profile ->> 'age')::int4 > $1", "18"),
            example("integer is one of", PEOPLE.age.in(1, 2), "(people.profile ->> 'age')::int4 = any($1)", "[1, 2]"),
            example("bigint", PEOPLE.visits.eq(7L), "(people.profile ->> 'visits')::int8 = $1", "7"),
            example(
                    "decimal",
                    PEOPLE.price.eq(new BigDecimal("1.50")),
                    "(people.profile ->> 'price')::numeric = $1::text::numeric",
                    "1.50"),
            example("double", PEOPLE.score.lt(0.5), "(people.profile ->> 'score')::float8 < $1", "0.5"),
            example(
                    "boolean",
                    PEOPLE.vip.and(PEOPLE.age.gt(1)),
                    "(people.profile ->> 'vip')::bool" + " and (people.profile ->> 'age')::int4 > $1",
                    "1"),
            example(
                    "instant",
                    PEOPLE.seenAt.ge(NOON),
                    "((people.profile ->> 'seenAt') collate \"C\") >= $1",
                    "2024-01-31T12:00:00.000000+00:00"),
            example(
                    "instant and a column of instants",
                    PEOPLE.seenAt.gt(PEOPLE.madeAt),
                    "((people.profile ->> 'seenAt') collate \"C\") > (to_char(people.made_at at time zone 'UTC',"
                            + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"+00:00\"'))"),
            example(
                    "a column of instants and an instant",
                    PEOPLE.madeAt.lt(PEOPLE.seenAt),
                    "people.made_at < ((people.profile ->> 'seenAt') collate \"C\")::timestamptz"),
            example(
                    "date",
                    PEOPLE.born.between(LocalDate.of(2000, 1, 1), LocalDate.of(2000, 12, 31)),
                    "((people.profile ->> 'born') collate \"C\") between $1 and $2",
                    "2000-01-01",
                    "2000-12-31"),
            example("uuid", PEOPLE.token.eq(TOKEN), "(people.profile ->> 'token')::uuid = $1", TOKEN.toString()),
            example("enum", PEOPLE.mood.in(Mood.SAD), "(people.profile ->> 'mood') = any($1)", "[SAD]"),
            example(
                    "object equals",
                    PEOPLE.pet.eq(new Pet("a", 4)),
                    "(people.profile -> 'pet') = $1::text::jsonb",
                    "{\"name\":\"a\",\"legs\":4}"),
            example(
                    "list contains",
                    PEOPLE.likes.contains(List.of("tea")),
                    "(people.profile -> 'likes') @> $1::text::jsonb",
                    "[\"tea\"]"),
            example(
                    "document contains",
                    PEOPLE.profile.contains(Map.of("vip", true)),
                    "people.profile @> $1::text::jsonb",
                    "{\"vip\":true}"),
            example(
                    "document is contained",
                    PEOPLE.profile.containedBy(Map.of()),
                    "people.profile <@ $1::text::jsonb",
                    "{}"),
            example("has a key", PEOPLE.profile.hasKey("it's"), "people.profile ? $1::text", "it's"),
            example(
                    "a key without a property",
                    PEOPLE.profile.get("a").getText("b"),
                    "(people.profile -> 'a') ->> 'b'"),
            example("missing, or null", PEOPLE.age.isNull(), "(people.profile ->> 'age')::int4 is null"),
            example(
                    "with a default",
                    coalesce(PEOPLE.age, 0).plus(1),
                    "coalesce((people.profile ->> 'age')::int4, $1::int4) + $2",
                    "0",
                    "1"),
            example("greatest", max(PEOPLE.seenAt), "max((people.profile ->> 'seenAt') collate \"C\")"));

    static final List<Example> QUERIES = List.of(
            example(
                    "selected",
                    select(PEOPLE.age, PEOPLE.nick.as("n"), PEOPLE.price, PEOPLE.pet, PEOPLE.profile)
                            .from(PEOPLE),
                    "select (people.profile ->> 'age')::int4 as age, people.profile ->> 'nick' as n,"
                            + " (people.profile ->> 'price')::numeric::text as price,"
                            + " jsonb_send(people.profile -> 'pet') as pet, jsonb_send(people.profile) as profile"
                            + " from people"),
            example(
                    "ordered",
                    select(PEOPLE.id).from(PEOPLE).orderBy(PEOPLE.age.desc().nullsLast(), PEOPLE.seenAt.asc()),
                    "select people.id from people order by (people.profile ->> 'age')::int4 desc nulls last,"
                            + " (people.profile ->> 'seenAt') collate \"C\""),
            example(
                    "grouped",
                    select(PEOPLE.city, count())
                            .from(PEOPLE)
                            .groupBy(PEOPLE.city)
                            .having(max(PEOPLE.age).gt(1)),
                    "select (people.profile -> 'address') ->> 'city' as city, count(*) from people"
                            + " group by (people.profile -> 'address') ->> 'city'"
                            + " having max((people.profile ->> 'age')::int4) > $1",
                    "1"),
            example(
                    "distinct",
                    select(PEOPLE.price, PEOPLE.pet).from(PEOPLE).distinct(),
                    "select c0::text as price, jsonb_send(c1) as pet from (select distinct"
                            + " (people.profile ->> 'price')::numeric as price, people.profile -> 'pet' as pet"
                            + " from people) as rows (c0, c1)"),
            example(
                    "deleted by",
                    deleteFrom(PEOPLE).where(PEOPLE.vip.not()),
                    "delete from people where not (people.profile ->> 'vip')::bool"),
            example(
                    "of another name",
                    select(PEOPLE.as("p").profile.get("a")).from(PEOPLE.as("p")),
                    "select jsonb_send(p.profile -> 'a') from people as p"),
            example(
                    "returned",
                    insertInto(PEOPLE).values(set(PEOPLE.age, 1)).returning(PEOPLE.age, PEOPLE.profile),
                    "insert into people (profile) values ($1::text::jsonb)"
                            + " returning (people.profile ->> 'age')::int4 as age, jsonb_send(people.profile) as profile",
                    "{\"age\":1}"));

    static final List<Example> INSERTS = List.of(
            example(
                    "values travel as one text",
                    insertInto(PEOPLE)
                            .values(
                                    set(PEOPLE.name, "a"),
                                    set(PEOPLE.age, 1),
                                    set(PEOPLE.visits, 1L << 60),
                                    set(PEOPLE.price, new BigDecimal("1.50")),
                                    set(PEOPLE.score, 0.5),
                                    set(PEOPLE.vip, true),
                                    set(PEOPLE.seenAt, NOON),
                                    set(PEOPLE.born, LocalDate.of(2000, 2, 29)),
                                    set(PEOPLE.token, TOKEN),
                                    set(PEOPLE.mood, Mood.SAD),
                                    set(PEOPLE.pet, new Pet("b", 4)),
                                    set(PEOPLE.likes, List.of("tea")),
                                    set(PEOPLE.quoted, "\"\\'")),
                    "insert into people (name, profile) values ($1, $2::text::jsonb)",
                    "a",
                    "{\"age\":1,\"visits\":1152921504606846976,\"price\":1.50,\"score\":0.5,\"vip\":true,"
                            + "\"seenAt\":\"2024-01-31T12:00:00.000000+00:00\",\"born\":\"2000-02-29\","
                            + "\"token\":\"8f14e45f-ceea-467f-9538-1f2a3b4c5d6e\",\"mood\":\"SAD\","
                            + "\"pet\":{\"name\":\"b\",\"legs\":4},\"likes\":[\"tea\"],\"it's\":\"\\\"\\\\'\"}"),
            example(
                    "nested values too",
                    insertInto(PEOPLE).values(set(PEOPLE.city, "Oslo"), set(PEOPLE.floor, 3)),
                    "insert into people (profile) values ($1::text::jsonb)",
                    "{\"age\":18,\"address\":{\"city\":\"Oslo\",\"house\":{\"floor\":3}}}"),
            example(
                    "computed",
                    insertInto(PEOPLE).values(set(PEOPLE.age, value(1).plus(1)), set(PEOPLE.seenAt, now())),
                    "insert into people (profile) values ($1::text::jsonb || jsonb_build_object('age', $2::int4 + $3,"
                            + " 'seenAt', to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"+00:00\"')))",
                    "{}",
                    "1",
                    "1"),
            example(
                    "mixed, and nested",
                    insertInto(PEOPLE)
                            .values(
                                    set(PEOPLE.age, 1),
                                    set(PEOPLE.city, value("a").upper()),
                                    set(PEOPLE.floor, 3)),
                    "insert into people (profile) values ($1::text::jsonb || jsonb_build_object('address',"
                            + " $2::text::jsonb || jsonb_build_object('city', upper($3::text))))",
                    "{\"age\":1}",
                    "{\"house\":{\"floor\":3}}",
                    "a"),
            example(
                    "null is JSON null, what is removed is not there",
                    insertInto(PEOPLE).values(PEOPLE.age.toNull(), PEOPLE.nick.remove(), PEOPLE.city.remove()),
                    "insert into people (profile) values ($1::text::jsonb)",
                    "{\"age\":null}"),
            example(
                    "the whole document",
                    insertInto(PEOPLE).values(set(PEOPLE.settings, new Settings("dark", NullNode.instance))),
                    "insert into people (settings, profile) values ($1::text::jsonb, $2::text::jsonb)",
                    "{\"theme\":\"dark\",\"rest\":null}",
                    "{\"age\":18}"),
            example(
                    "a row that says nothing has what its properties say",
                    insertInto(PEOPLE).values(),
                    "insert into people (profile) values ($1::text::jsonb)",
                    "{\"age\":18}"),
            example(
                    "a row that says the whole document has nothing else",
                    insertInto(PEOPLE).values(set(PEOPLE.profile, JsonNodeFactory.instance.objectNode())),
                    "insert into people (profile) values ($1::text::jsonb)",
                    "{}"),
            example(
                    "several documents",
                    insertInto(PEOPLE)
                            .values(set(PEOPLE.age, 1), set(PEOPLE.theme, "dark"))
                            .values(set(PEOPLE.age, 2)),
                    "insert into people (profile, settings)"
                            + " values ($1::text::jsonb, $2::text::jsonb), ($3::text::jsonb, default)",
                    "{\"age\":1}",
                    "{\"theme\":\"dark\"}",
                    "{\"age\":2}"));

    static final List<Example> UPDATES = List.of(
            example(
                    "a value",
                    update(PEOPLE).set(PEOPLE.age, 21).allRows(),
                    "update people set profile = " + OBJECT + " || $1::text::jsonb",
                    "{\"age\":21}"),
            example(
                    "several values are one text, and the last counts",
                    update(PEOPLE)
                            .set(PEOPLE.age, 1)
                            .set(PEOPLE.nick, "a")
                            .set(PEOPLE.age, 2)
                            .set(PEOPLE.vip.toNull())
                            .allRows(),
                    "update people set profile = " + OBJECT + " || $1::text::jsonb",
                    "{\"age\":2,\"nick\":\"a\",\"vip\":null}"),
            example(
                    "computed",
                    update(PEOPLE).set(PEOPLE.age, PEOPLE.age.minus(2)).where(PEOPLE.id.eq(7L)),
                    "update people set profile = " + OBJECT
                            + " || jsonb_build_object('age', (people.profile ->> 'age')::int4 - $1) where people.id = $2",
                    "2",
                    "7"),
            example(
                    "mixed",
                    update(PEOPLE)
                            .set(PEOPLE.nick, "a")
                            .set(PEOPLE.age, PEOPLE.size)
                            .set(PEOPLE.price, PEOPLE.price)
                            .allRows(),
                    "update people set profile = (" + OBJECT + " || $1::text::jsonb) || jsonb_build_object("
                            + "'age', people.size, 'price', (people.profile ->> 'price')::numeric)",
                    "{\"nick\":\"a\"}"),
            example(
                    "nested",
                    update(PEOPLE).set(PEOPLE.city, "Oslo").set(PEOPLE.age, 1).allRows(),
                    "update people set profile = (" + OBJECT + " || $1::text::jsonb) || jsonb_build_object('address', "
                            + ADDRESS_OBJECT + " || $2::text::jsonb)",
                    "{\"age\":1}",
                    "{\"city\":\"Oslo\"}"),
            example(
                    "an instant from a column, and a column from an instant",
                    update(PEOPLE)
                            .set(PEOPLE.seenAt, PEOPLE.madeAt)
                            .set(PEOPLE.madeAt, PEOPLE.seenAt)
                            .allRows(),
                    "update people set profile = " + OBJECT + " || jsonb_build_object('seenAt', to_char(people.made_at"
                            + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"+00:00\"')),"
                            + " made_at = ((people.profile ->> 'seenAt') collate \"C\")::timestamptz"),
            example(
                    "removed",
                    update(PEOPLE).set(PEOPLE.nick.remove()).set(PEOPLE.age, 1).allRows(),
                    "update people set profile = (" + OBJECT + " - 'nick') || $1::text::jsonb",
                    "{\"age\":1}"),
            example(
                    "removed inside an object, which is not made for that",
                    update(PEOPLE).set(PEOPLE.city.remove()).allRows(),
                    "update people set profile = " + OBJECT + " || case when jsonb_typeof(" + ADDRESS
                            + ") = 'object' then jsonb_build_object('address', " + ADDRESS_OBJECT
                            + " - 'city') else '{}'::jsonb end"),
            example(
                    "several documents",
                    update(PEOPLE).set(PEOPLE.age, 1).set(PEOPLE.theme, "dark").allRows(),
                    "update people set profile = " + OBJECT + " || $1::text::jsonb, settings = "
                            + OBJECT.replace("profile", "settings") + " || $2::text::jsonb",
                    "{\"age\":1}",
                    "{\"theme\":\"dark\"}"),
            example(
                    "the whole document",
                    update(PEOPLE)
                            .set(PEOPLE.settings, new Settings("dark", NullNode.instance))
                            .allRows(),
                    "update people set settings = $1::text::jsonb",
                    "{\"theme\":\"dark\",\"rest\":null}"),
            example(
                    "no document",
                    update(PEOPLE).set(PEOPLE.settings.toNull()).allRows(),
                    "update people set settings = null"),
            example(
                    "a column from a property",
                    update(PEOPLE)
                            .set(PEOPLE.name, PEOPLE.nick)
                            .set(PEOPLE.size, PEOPLE.age)
                            .allRows(),
                    "update people set name = people.profile ->> 'nick', size = (people.profile ->> 'age')::int4"));

    static final List<Example> DEFINITIONS = List.of(
            example(
                    "a table with documents",
                    createTable(PEOPLE),
                    "create table if not exists people (id int8 generated by default as identity primary key, name text,"
                            + " size int4, made_at timestamptz, tags text[],"
                            + " profile jsonb not null default '{}'::jsonb, settings jsonb)"),
            index(PEOPLE.byAge, "btree (((profile ->> 'age')::int4))"),
            index(PEOPLE.byNick, "btree ((profile ->> 'nick'))"),
            index(PEOPLE.byVisits, "btree (((profile ->> 'visits')::int8))"),
            index(PEOPLE.byPrice, "btree (((profile ->> 'price')::numeric))"),
            index(PEOPLE.byScore, "btree (((profile ->> 'score')::float8))"),
            index(PEOPLE.byVip, "btree (((profile ->> 'vip')::bool))"),
            index(PEOPLE.bySeenAt, "btree (((profile ->> 'seenAt') collate \"C\"))"),
            index(PEOPLE.byBorn, "btree (((profile ->> 'born') collate \"C\"))"),
            index(PEOPLE.byToken, "btree (((profile ->> 'token')::uuid))"),
            index(PEOPLE.byMood, "btree ((profile ->> 'mood'))"),
            index(PEOPLE.byCity, "btree (((profile -> 'address') ->> 'city'))"),
            index(PEOPLE.byFloor, "btree (((((profile -> 'address') -> 'house') ->> 'floor')::int4))"),
            index(PEOPLE.byQuoted, "btree ((profile ->> 'it''s'))"),
            index(PEOPLE.byLikes, "gin ((profile -> 'likes'))"),
            index(PEOPLE.byProfile, "gin (profile)"));

    static final List<Example> ALL = List.of(EXPRESSIONS, PREDICATES, QUERIES, INSERTS, UPDATES, DEFINITIONS).stream()
            .flatMap(List::stream)
            .toList();

    private PropertyExamples() {}

    private static Example index(Index index, String key) {
        String name = index.name().name();
        return example(
                "an index: " + name,
                createIndex(index),
                "create index if not exists " + name + " on people using " + key);
    }
}
