package dev.gino.dsl;

import static dev.gino.dsl.Aggregates.count;
import static dev.gino.dsl.Aggregates.max;
import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.all;
import static dev.gino.dsl.Dsl.any;
import static dev.gino.dsl.Dsl.array;
import static dev.gino.dsl.Dsl.attribute;
import static dev.gino.dsl.Dsl.commonTable;
import static dev.gino.dsl.Dsl.deleteFrom;
import static dev.gino.dsl.Dsl.notExists;
import static dev.gino.dsl.Dsl.recordset;
import static dev.gino.dsl.Dsl.recursive;
import static dev.gino.dsl.Dsl.recursiveDistinct;
import static dev.gino.dsl.Dsl.row;
import static dev.gino.dsl.Dsl.scalar;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.table;
import static dev.gino.dsl.Dsl.tablesample;
import static dev.gino.dsl.Dsl.template;
import static dev.gino.dsl.Dsl.update;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Dsl.values;
import static dev.gino.dsl.Example.example;
import static dev.gino.dsl.Functions.call;
import static dev.gino.dsl.Into.into;
import static dev.gino.dsl.Shop.LINES;
import static dev.gino.dsl.Shop.ORDERS;
import static dev.gino.dsl.Shop.USERS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What stands in from, and queries within queries. */
final class RelationExamples {
    private static final Shop.Users INVITERS = USERS.as("inviters");
    private static final Labelled<BigDecimal, NumericExpression<BigDecimal>> TOTAL =
            sum(ORDERS.total).as("total");
    private static final Subquery<Row> SPENT =
            select(ORDERS.userId, TOTAL).from(ORDERS).groupBy(ORDERS.userId).as("spent");
    private static final Subquery<BigDecimal> LARGEST = select(ORDERS.total)
            .from(ORDERS)
            .where(ORDERS.userId.eq(USERS.id))
            .orderBy(ORDERS.total.desc())
            .limit(1)
            .lateral("largest");
    private static final CommonTable<Long> TREE = recursive(
            "tree",
            select(USERS.id).from(USERS).where(USERS.inviter.isNull()),
            above -> select(USERS.id).from(USERS).join(above, USERS.inviter.eq(above.get(USERS.id))));
    private static final CommonTable<Long> GONE = commonTable(
            "gone", deleteFrom(ORDERS).where(ORDERS.total.lt(BigDecimal.ONE)).returning(ORDERS.userId));
    private static final CommonTable<Row> TOTALS =
            commonTable("totals", select(ORDERS.userId, TOTAL).from(ORDERS).groupBy(ORDERS.userId));
    private static final Attribute<Long, NumericExpression<Long>> ID = attribute("id", SqlTypes.BIGINT);
    private static final Attribute<String, TextExpression> NAME = attribute("name", SqlTypes.TEXT);
    private static final Attribute<List<Long>, ArrayExpression<Long>> ORDERING =
            attribute("ordering", SqlTypes.BIGINT.array());
    private static final Attribute<Boolean, Condition> IS_CYCLE = attribute("is_cycle", SqlTypes.BOOLEAN);
    private static final Values PLACES =
            values(Map.of(1L, "Oslo").entrySet(), ID.from(Map.Entry::getKey), NAME.from(Map.Entry::getValue));
    private static final Subquery<Row> PLACE = PLACES.as("place");
    private static final NumericExpression<Integer> SERIES =
            call(SqlTypes.INTEGER, "generate_series", value(1), value(3));
    private static final FunctionTable<Integer> NUMBERS = table("n", SERIES).withOrdinality();
    private static final Labelled<String, TextExpression> TAG =
            call(SqlTypes.TEXT, "unnest", USERS.tags).as("tag");
    private static final Labelled<BigDecimal, NumericExpression<BigDecimal>> PRICE =
            call(SqlTypes.NUMERIC, "unnest", USERS.prices).as("price");
    private static final FunctionTable<Row> BOTH = table("both", TAG, PRICE);
    private static final FunctionTable<Row> PAIRS = table(
            "pair",
            template(SqlTypes.TEXT, "jsonb_each_text('{{\"a\": 1}'::jsonb)".replace("{{", "{")),
            NAME,
            attribute("value", SqlTypes.TEXT));
    private static final FunctionTable<Row> RECORDS =
            recordset("record", template(SqlTypes.TEXT, "jsonb_to_recordset('[]'::jsonb)"), ID, NAME);

    static final List<Example> ALL = List.of(
            example(
                    "a derived table, its columns typed again",
                    select(USERS.nickname, SPENT.get(TOTAL).plus(BigDecimal.ONE))
                            .from(USERS)
                            .join(SPENT, SPENT.get(ORDERS.userId).eq(USERS.id)),
                    "select users.nickname, (spent.total + $1::text::numeric)::text from users join (select"
                            + " \"order\".user_id, sum(\"order\".total)::numeric as total from \"order\" group by"
                            + " \"order\".user_id) as spent (user_id, total) on spent.user_id = users.id",
                    "1"),
            example(
                    "a derived table, all of it, as its objects",
                    select(select(USERS).as("u")),
                    "select u.id, u.nickname, u.age, u.mood::text as mood, u.balance::text as balance from"
                            + " (select users.id, users.nickname, users.age, users.mood, users.balance from users) as u"
                            + " (id, nickname, age, mood, balance)"),
            example(
                    "an expression without a name gets one",
                    select(count()).from(select(count()).from(USERS).as("counted")),
                    "select count(*) from (select count(*) from users) as counted (column1)"),
            example(
                    "lateral",
                    select(USERS.id, LARGEST.get(ORDERS.total)).from(USERS).leftJoin(LARGEST, value(true)),
                    "select users.id, largest.total::text as total from users left join lateral (select"
                            + " \"order\".total from \"order\" where \"order\".user_id = users.id order by \"order\".total desc"
                            + " limit $1) as largest (total) on $2::bool",
                    "1",
                    "true"),
            example(
                    "side by side in from",
                    select(USERS.id, ORDERS.id).from(USERS, ORDERS).where(ORDERS.userId.eq(USERS.id)),
                    "select users.id, \"order\".id from users, \"order\" where \"order\".user_id = users.id"),
            example(
                    "natural join",
                    select(count()).from(USERS).naturalJoin(INVITERS),
                    "select count(*) from users natural join users as inviters"),
            example(
                    "join using",
                    select(count()).from(USERS).joinUsing(INVITERS, USERS.id, USERS.city),
                    "select count(*) from users join users as inviters using (id, city)"),
            example(
                    "left join using",
                    select(count()).from(USERS).leftJoinUsing(INVITERS, USERS.id),
                    "select count(*) from users left join users as inviters using (id)"),
            example(
                    "a part of a table",
                    select(tablesample(USERS, Sample.Method.BERNOULLI, 10).repeatable(42)),
                    "select users.id, users.nickname, users.age, users.mood::text as mood,"
                            + " users.balance::text as balance from users tablesample bernoulli ($1::float8) repeatable"
                            + " ($2::float8)",
                    "10.0",
                    "42.0"),
            example(
                    "a part of a table, by blocks",
                    select(count()).from(tablesample(INVITERS, Sample.Method.SYSTEM, 0.5)),
                    "select count(*) from users as inviters tablesample system ($1::float8)",
                    "0.5"),
            example(
                    "values",
                    select(PLACE.get(ID), PLACE.get(NAME)).from(PLACE),
                    "select place.id, place.name from (values ($1::int8, $2::text)) as place (id, name)",
                    "1",
                    "Oslo"),
            example(
                    "values of two items, one with nothing",
                    select(values(
                                    List.of("a", "b"),
                                    NAME.from(text -> text),
                                    ID.from(text -> text.equals("a") ? 1L : null))
                            .as("v")),
                    "select v.name, v.id from (values ($1::text, $2::int8), ($3::text, $4::int8)) as v (name," + " id)",
                    "a",
                    "1",
                    "b",
                    "null"),
            example(
                    "values of no items: no rows",
                    values(List.<String>of(), NAME.from(text -> text)),
                    "select null::text where false"),
            example(
                    "values, as the rows of a statement",
                    values(
                            List.of(1L),
                            ID.from(id -> id),
                            attribute("half", SqlTypes.NUMERIC).from(id -> new BigDecimal("0.5"))),
                    "select c0 as id, c1::text as half from (values ($1::int8, $2::text::numeric)) as rows"
                            + " (c0, c1)",
                    "1",
                    "0.5"),
            example(
                    "a function as a table, numbered",
                    select(NUMBERS.get(SERIES), NUMBERS.ordinality()).from(NUMBERS),
                    "select n.column1, n.ordinality from generate_series($1::int4, $2::int4) with ordinality"
                            + " as n (column1, ordinality)",
                    "1",
                    "3"),
            example(
                    "functions side by side, of what stands before them",
                    select(USERS.id, BOTH.get(TAG), BOTH.get(PRICE)).from(USERS).crossJoin(BOTH),
                    "select users.id, \"both\".tag, \"both\".price::text as price from users cross join rows from"
                            + " (unnest(users.tags), unnest(users.prices)) as \"both\" (tag, price)"),
            example(
                    "a function of several columns",
                    select(PAIRS.get(NAME)).from(PAIRS),
                    "select pair.name from jsonb_each_text('{\"a\": 1}'::jsonb) as pair (name, value)"),
            example(
                    "a function that is told its columns",
                    select(RECORDS),
                    "select record.id, record.name from jsonb_to_recordset('[]'::jsonb) as record (id int8,"
                            + " name text)"),
            example(
                    "a common table",
                    select(USERS.nickname, TOTALS.get(TOTAL))
                            .from(USERS)
                            .join(TOTALS, TOTALS.get(ORDERS.userId).eq(USERS.id))
                            .with(TOTALS),
                    "with totals (user_id, total) as (select \"order\".user_id, sum(\"order\".total)::numeric as"
                            + " total from \"order\" group by \"order\".user_id) select users.nickname, totals.total::text"
                            + " as total from users join totals on totals.user_id = users.id"),
            example(
                    "a common table, twice",
                    select(count())
                            .from(TOTALS)
                            .join(
                                    TOTALS.as("others"),
                                    TOTALS.get(TOTAL).lt(TOTALS.as("others").get(TOTAL)))
                            .with(TOTALS),
                    "with totals (user_id, total) as (select \"order\".user_id, sum(\"order\".total)::numeric as"
                            + " total from \"order\" group by \"order\".user_id) select count(*) from totals join totals as"
                            + " others on totals.total < others.total"),
            example(
                    "materialized",
                    select(count()).from(TOTALS).with(TOTALS.materialized()),
                    "with totals (user_id, total) as materialized (select \"order\".user_id,"
                            + " sum(\"order\".total)::numeric as total from \"order\" group by \"order\".user_id) select"
                            + " count(*) from totals"),
            example(
                    "not materialized",
                    select(count()).from(TOTALS).with(TOTALS.notMaterialized()),
                    "with totals (user_id, total) as not materialized (select \"order\".user_id,"
                            + " sum(\"order\".total)::numeric as total from \"order\" group by \"order\".user_id) select"
                            + " count(*) from totals"),
            example(
                    "recursive",
                    select(TREE).with(TREE),
                    "with recursive tree (id) as (select users.id from users where users.inviter is null"
                            + " union all select users.id from users join tree on users.inviter = tree.id) select"
                            + " tree.id from tree"),
            example(
                    "recursive, each row once",
                    select(TREE)
                            .with(recursiveDistinct(
                                    "tree",
                                    select(USERS.id).from(USERS),
                                    above -> select(USERS.inviter)
                                            .from(USERS)
                                            .join(above, USERS.id.eq(above.get(USERS.id))))),
                    "with recursive tree (id) as (select users.id from users union select users.inviter from"
                            + " users join tree on users.id = tree.id) select tree.id from tree"),
            example(
                    "depth first",
                    select(TREE)
                            .orderBy(TREE.searchDepthFirst(ORDERING, USERS.id).get(ORDERING))
                            .with(TREE.searchDepthFirst(ORDERING, USERS.id)),
                    "with recursive tree (id) as (select users.id from users where users.inviter is null"
                            + " union all select users.id from users join tree on users.inviter = tree.id) search depth"
                            + " first by id set ordering select tree.id from tree order by tree.ordering"),
            example(
                    "breadth first",
                    select(TREE).with(TREE.searchBreadthFirst(ORDERING, USERS.id)),
                    "with recursive tree (id) as (select users.id from users where users.inviter is null"
                            + " union all select users.id from users join tree on users.inviter = tree.id) search"
                            + " breadth first by id set ordering select tree.id from tree"),
            example(
                    "cycles are noticed",
                    select(TREE)
                            .where(TREE.cycle(IS_CYCLE, "way", USERS.id)
                                    .get(IS_CYCLE)
                                    .not())
                            .with(TREE.cycle(IS_CYCLE, "way", USERS.id)),
                    "with recursive tree (id) as (select users.id from users where users.inviter is null"
                            + " union all select users.id from users join tree on users.inviter = tree.id) cycle id set"
                            + " is_cycle using way select tree.id from tree where not tree.is_cycle"),
            example(
                    "the rows that a change made",
                    select(GONE).with(GONE),
                    "with gone (user_id) as (delete from \"order\" where \"order\".total < $1::text::numeric"
                            + " returning \"order\".user_id) select gone.user_id from gone",
                    "1"),
            example(
                    "common tables of a change",
                    update(USERS)
                            .set(USERS.active, false)
                            .where(USERS.id.in(select(GONE)))
                            .with(GONE)
                            .returning(USERS.balance),
                    "with gone (user_id) as (delete from \"order\" where \"order\".total < $1::text::numeric"
                            + " returning \"order\".user_id) update users set active = $2 where users.id in (select"
                            + " gone.user_id from gone) returning users.balance::text as balance",
                    "1",
                    "false"),
            example(
                    "common tables of a deletion",
                    deleteFrom(USERS).where(USERS.id.in(select(GONE))).with(GONE),
                    "with gone (user_id) as (delete from \"order\" where \"order\".total < $1::text::numeric"
                            + " returning \"order\".user_id) delete from users where users.id in (select gone.user_id"
                            + " from gone)",
                    "1"),
            example(
                    "union",
                    select(USERS.id).from(USERS).union(select(ORDERS.userId).from(ORDERS)),
                    "select users.id from users union select \"order\".user_id from \"order\""),
            example(
                    "union all, ordered, a part of it",
                    select(USERS.id, USERS.city)
                            .from(USERS)
                            .unionAll(select(ORDERS.userId, USERS.city).from(ORDERS, USERS))
                            .orderBy(USERS.city.desc().nullsLast(), USERS.id.asc())
                            .limit(3)
                            .offset(1),
                    "select users.id, users.city from users union all select \"order\".user_id, users.city from"
                            + " \"order\", users order by 2 desc nulls last, 1 limit $1 offset $2",
                    "3",
                    "1"),
            example(
                    "a chain of the same operator stays flat",
                    select(USERS.id)
                            .from(USERS)
                            .union(select(ORDERS.id).from(ORDERS))
                            .union(select(LINES.orderId).from(LINES)),
                    "select users.id from users union select \"order\".id from \"order\" union select"
                            + " \"Lines\".order_id from \"Lines\""),
            example(
                    "different operators stand in parentheses",
                    select(USERS.id)
                            .from(USERS)
                            .except(select(ORDERS.id).from(ORDERS))
                            .intersectAll(select(LINES.orderId).from(LINES).limit(1)),
                    "(select users.id from users except select \"order\".id from \"order\") intersect all (select"
                            + " \"Lines\".order_id from \"Lines\" limit $1)",
                    "1"),
            example(
                    "intersect and except all",
                    select(USERS.id)
                            .from(USERS)
                            .intersect(select(ORDERS.id)
                                    .from(ORDERS)
                                    .exceptAll(select(LINES.orderId).from(LINES))),
                    "select users.id from users intersect (select \"order\".id from \"order\" except all select"
                            + " \"Lines\".order_id from \"Lines\")"),
            example(
                    "what crosses as text is put together before it is converted",
                    select(USERS.balance)
                            .from(USERS)
                            .union(select(ORDERS.total).from(ORDERS))
                            .orderBy(USERS.balance),
                    "select c0::text as balance from (select users.balance from users union select"
                            + " \"order\".total from \"order\" order by 1) as rows (c0)"),
            example(
                    "a set operation as a derived table",
                    select(select(USERS.id)
                            .from(USERS)
                            .union(select(ORDERS.id).from(ORDERS))
                            .as("all ids")),
                    "select \"all ids\".id from (select users.id from users union select \"order\".id from"
                            + " \"order\") as \"all ids\" (id)"),
            example(
                    "distinct on",
                    select(USERS.city, USERS.balance)
                            .from(USERS)
                            .distinctOn(USERS.city)
                            .orderBy(USERS.city.asc(), USERS.age.desc()),
                    "select distinct on (users.city) users.city, users.balance::text as balance from users"
                            + " order by users.city, users.age desc"),
            example(
                    "with ties",
                    select(USERS.id)
                            .from(USERS)
                            .orderBy(USERS.age)
                            .limitWithTies(3)
                            .offset(1),
                    "select users.id from users order by users.age offset $1 fetch first $2 rows with ties",
                    "1",
                    "3"),
            example(
                    "for no key update of a table, nowait",
                    select(USERS.id)
                            .from(USERS)
                            .join(ORDERS, ORDERS.userId.eq(USERS.id))
                            .lock(RowLock.NO_KEY_UPDATE.of(USERS).nowait()),
                    "select users.id from users join \"order\" on \"order\".user_id = users.id for no key update"
                            + " of users nowait"),
            example(
                    "two locks",
                    select(USERS.id)
                            .from(USERS)
                            .crossJoin(ORDERS)
                            .lock(RowLock.SHARE.of(USERS))
                            .lock(RowLock.KEY_SHARE.of(ORDERS).skipLocked()),
                    "select users.id from users cross join \"order\" for share of users for key share of"
                            + " \"order\" skip locked"),
            example(
                    "exists",
                    select(USERS.id)
                            .from(USERS)
                            .where(select(ORDERS.id)
                                    .from(ORDERS)
                                    .where(ORDERS.userId.eq(USERS.id))
                                    .exists()),
                    "select users.id from users where exists (select \"order\".id from \"order\" where"
                            + " \"order\".user_id = users.id)"),
            example(
                    "not exists",
                    select(USERS.id)
                            .from(USERS)
                            .where(notExists(select(ORDERS.id).from(ORDERS).where(ORDERS.userId.eq(USERS.id)))),
                    "select users.id from users where not exists (select \"order\".id from \"order\" where"
                            + " \"order\".user_id = users.id)"),
            example(
                    "not in a query",
                    USERS.id.notIn(select(ORDERS.userId).from(ORDERS)),
                    "users.id not in (select \"order\".user_id from \"order\")"),
            example(
                    "any of a query",
                    USERS.age.gt(any(select(INVITERS.age).from(INVITERS))),
                    "users.age > any (select inviters.age from users as inviters)"),
            example(
                    "all of a query",
                    USERS.age.ge(all(select(INVITERS.age).from(INVITERS))),
                    "users.age >= all (select inviters.age from users as inviters)"),
            example("any of an array", USERS.nickname.eq(any(USERS.tags)), "users.nickname = any(users.tags)"),
            example("all of an array", USERS.nickname.ne(all(USERS.tags)), "users.nickname <> all(users.tags)"),
            example(
                    "the other comparisons",
                    USERS.age
                            .lt(any(select(INVITERS.age).from(INVITERS)))
                            .or(USERS.age.le(all(select(INVITERS.age).from(INVITERS)))),
                    "users.age < any (select inviters.age from users as inviters) or users.age <= all (select"
                            + " inviters.age from users as inviters)"),
            example(
                    "a scalar of a set operation",
                    scalar(
                            SqlTypes.BIGINT,
                            select(USERS.id)
                                    .from(USERS)
                                    .intersect(select(ORDERS.id).from(ORDERS))
                                    .limit(1)),
                    "(select users.id from users intersect select \"order\".id from \"order\" limit $1)",
                    "1"),
            example(
                    "the array of a query",
                    array(SqlTypes.BIGINT, select(ORDERS.id).from(ORDERS).where(ORDERS.userId.eq(USERS.id))),
                    "array(select \"order\".id from \"order\" where \"order\".user_id = users.id)"),
            example(
                    "between expressions",
                    USERS.age.between(value(1), USERS.age.plus(1)),
                    "users.age between $1::int4 and (users.age + $2)",
                    "1",
                    "1"),
            example(
                    "rows compared",
                    row(USERS.city, USERS.age).gt(row(value("Oslo"), value(18))),
                    "row(users.city, users.age) > row($1::text, $2::int4)",
                    "Oslo",
                    "18"),
            example(
                    "rows equal",
                    row(USERS.city, USERS.age)
                            .eq(row(USERS.nickname, USERS.age))
                            .or(row(USERS.id).ne(row(value(1L)))),
                    "row(users.city, users.age) = row(users.nickname, users.age) or row(users.id) <>"
                            + " row($1::int8)",
                    "1"),
            example(
                    "rows compared otherwise",
                    row(USERS.id)
                            .lt(row(value(1L)))
                            .or(row(USERS.id).le(row(value(1L))))
                            .or(row(USERS.id).ge(row(value(1L)))),
                    "row(users.id) < row($1::int8) or row(users.id) <= row($2::int8) or row(users.id) >="
                            + " row($3::int8)",
                    "1",
                    "1",
                    "1"),
            example(
                    "rows that may hold NULLs",
                    row(USERS.city)
                            .isDistinctFrom(row(USERS.nickname.cast(SqlTypes.VARCHAR)))
                            .or(row(USERS.id).isNotDistinctFrom(row(USERS.inviter))),
                    "row(users.city) is distinct from row(users.nickname::varchar) or row(users.id) is not"
                            + " distinct from row(users.inviter)"),
            example(
                    "a row in a query",
                    row(USERS.id, USERS.age)
                            .in(select(INVITERS.id, INVITERS.age).from(INVITERS)),
                    "row(users.id, users.age) in (select inviters.id, inviters.age from users as inviters)"),
            example(
                    "a row not in a query",
                    row(USERS.id).notIn(select(ORDERS.userId).from(ORDERS)),
                    "row(users.id) not in (select \"order\".user_id from \"order\")"),
            example(
                    "a row among rows",
                    row(USERS.id, USERS.age).in(List.of(row(value(1L), value(18)), row(value(2L), value(19)))),
                    "row(users.id, users.age) = row($1::int8, $2::int4) or row(users.id, users.age) ="
                            + " row($3::int8, $4::int4)",
                    "1",
                    "18",
                    "2",
                    "19"),
            example("a row among none", row(USERS.id).in(List.of()), "false"),
            example(
                    "nested rows: a table among the columns",
                    select((user, total) -> user + " " + total, USERS, ORDERS.total)
                            .from(USERS)
                            .join(ORDERS, ORDERS.userId.eq(USERS.id)),
                    "select users.id, users.nickname, users.age, users.mood::text as mood,"
                            + " users.balance::text as balance, \"order\".total::text as total from users join \"order\" on"
                            + " \"order\".user_id = users.id"),
            example(
                    "nested rows: what a constructor makes",
                    select(
                                    (pair, id) -> pair + " " + id,
                                    into(SelectExamples.Pair::new, USERS.nickname, USERS.age),
                                    USERS.id)
                            .from(USERS),
                    "select users.nickname, users.age, users.id from users"),
            example(
                    "a record by the names of its components",
                    select(
                                    SelectExamples.Pair.class,
                                    USERS.nickname.as("name"),
                                    max(USERS.age).as("number"))
                            .from(USERS)
                            .groupBy(USERS.nickname),
                    "select users.nickname as name, max(users.age) as number from users group by users.nickname"));

    private RelationExamples() {}
}
