package dev.gino.dsl;

import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Example.example;
import static dev.gino.dsl.Functions.coalesce;
import static dev.gino.dsl.Functions.count;
import static dev.gino.dsl.Functions.sum;
import static dev.gino.dsl.Shop.LINES;
import static dev.gino.dsl.Shop.ORDERS;
import static dev.gino.dsl.Shop.USERS;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Queries, clause by clause. */
final class SelectExamples {
    private static final Shop.Users INVITERS = USERS.as("inviters");
    private static final NumericExpression<Integer> AGE = coalesce(USERS.age, 0);

    static final List<Example> ALL = List.of(
            example(
                    "a table: what its objects have a place for",
                    select(USERS),
                    "select users.id, users.nickname, users.age, users.mood::text as mood, users.balance::text as balance"
                            + " from users"),
            example(
                    "a table of beans",
                    select(ORDERS),
                    "select \"order\".id, \"order\".total::text as total from \"order\""),
            example(
                    "a table without objects: all columns",
                    select(LINES),
                    "select \"Lines\".order_id, \"Lines\".number, \"Lines\".weight from \"Lines\""),
            example(
                    "a table under another name",
                    select(INVITERS).where(INVITERS.id.eq(7L)),
                    "select inviters.id, inviters.nickname, inviters.age, inviters.mood::text as mood,"
                            + " inviters.balance::text as balance from users as inviters where inviters.id = $1",
                    7L),
            example("an expression", select(USERS.nickname).from(USERS), "select users.nickname from users"),
            example("without a table", select(value(1).plus(1)), "select $1::int4 + $2", 1, 1),
            example(
                    "several expressions",
                    select(USERS.nickname, USERS.age, count()).from(USERS).groupBy(USERS.nickname, USERS.age),
                    "select users.nickname, users.age, count(*) from users group by users.nickname, users.age"),
            example(
                    "what a constructor makes of two",
                    select(Pair::new, USERS.nickname, USERS.age).from(USERS),
                    "select users.nickname, users.age from users"),
            example(
                    "of three",
                    select((a, b, c) -> "" + a + b + c, USERS.id, USERS.age, USERS.city)
                            .from(USERS),
                    "select users.id, users.age, users.city from users"),
            example(
                    "of four",
                    select((a, b, c, d) -> "" + a + b + c + d, USERS.id, USERS.age, USERS.city, USERS.active)
                            .from(USERS),
                    "select users.id, users.age, users.city, users.active from users"),
            example(
                    "of five",
                    select(
                                    (a, b, c, d, e) -> "" + a + b + c + d + e,
                                    USERS.id,
                                    USERS.age,
                                    USERS.city,
                                    USERS.active,
                                    USERS.score)
                            .from(USERS),
                    "select users.id, users.age, users.city, users.active, users.score from users"),
            example(
                    "of six",
                    select(
                                    (a, b, c, d, e, f) -> "" + a + b + c + d + e + f,
                                    USERS.id,
                                    USERS.age,
                                    USERS.city,
                                    USERS.active,
                                    USERS.score,
                                    USERS.born)
                            .from(USERS),
                    "select users.id, users.age, users.city, users.active, users.score, users.born from users"),
            example(
                    "a label",
                    select(USERS.age.plus(1).as("next")).from(USERS),
                    "select users.age + $1 as next from users",
                    1),
            example(
                    "a label that needs quotes",
                    select(USERS.age.as("in 2")).from(USERS),
                    "select users.age as \"in 2\" from users"),
            example(
                    "types that cross as text",
                    select(USERS.balance, USERS.balance.plus(USERS.balance), USERS.moods, USERS.wakesAt.as("time"))
                            .from(USERS),
                    "select users.balance::text as balance, (users.balance + users.balance)::text,"
                            + " array_send(users.moods) as moods, users.wakes_at::text as \"time\" from users"),
            example("distinct", select(USERS.city).from(USERS).distinct(), "select distinct users.city from users"),
            example(
                    "distinct compares before it converts",
                    select(USERS.balance, USERS.city.as("place"))
                            .from(USERS)
                            .distinct()
                            .orderBy(USERS.balance)
                            .limit(3),
                    "select c0::text as balance, c1 as place from (select distinct users.balance, users.city as place"
                            + " from users order by users.balance limit $1) as rows (c0, c1)",
                    3),
            example(
                    "where, said twice",
                    select(USERS.id)
                            .from(USERS)
                            .where(USERS.active)
                            .where(USERS.age.gt(1).or(USERS.age.isNull())),
                    "select users.id from users where users.active and (users.age > $1 or users.age is null)",
                    1),
            example(
                    "join",
                    select(USERS.nickname, ORDERS.total).from(USERS).join(ORDERS, ORDERS.userId.eq(USERS.id)),
                    "select users.nickname, \"order\".total::text as total from users"
                            + " join \"order\" on \"order\".user_id = users.id"),
            example(
                    "left join with itself",
                    select(USERS.nickname, INVITERS.nickname.as("inviter"))
                            .from(USERS)
                            .leftJoin(INVITERS, INVITERS.id.eq(USERS.inviter)),
                    "select users.nickname, inviters.nickname as inviter from users"
                            + " left join users as inviters on inviters.id = users.inviter"),
            example(
                    "right join, full join, cross join",
                    select(count())
                            .from(USERS)
                            .rightJoin(ORDERS, ORDERS.userId.eq(USERS.id))
                            .fullJoin(LINES, LINES.orderId.eq(ORDERS.id))
                            .crossJoin(INVITERS),
                    "select count(*) from users right join \"order\" on \"order\".user_id = users.id"
                            + " full join \"Lines\" on \"Lines\".order_id = \"order\".id cross join users as inviters"),
            example(
                    "group by and having, said twice",
                    select(ORDERS.userId, sum(ORDERS.total))
                            .from(ORDERS)
                            .groupBy(ORDERS.userId)
                            .having(count().gt(1L))
                            .having(count().lt(9L)),
                    "select \"order\".user_id, sum(\"order\".total)::numeric::text from \"order\" group by \"order\".user_id"
                            + " having count(*) > $1 and count(*) < $2",
                    1L,
                    9L),
            example(
                    "group by what is selected, with a value in it",
                    select(AGE, count()).from(USERS).groupBy(AGE).orderBy(AGE),
                    "select coalesce(users.age, $1::int4), count(*) from users group by coalesce(users.age, $1::int4)"
                            + " order by coalesce(users.age, $1::int4)",
                    0),
            example(
                    "order by",
                    select(USERS.id).from(USERS).orderBy(USERS.city, USERS.age).orderBy(USERS.id.desc()),
                    "select users.id from users order by users.city, users.age, users.id desc"),
            example(
                    "order by with nulls",
                    select(USERS.id)
                            .from(USERS)
                            .orderBy(
                                    USERS.city.asc().nullsFirst(),
                                    USERS.age.desc().nullsFirst().nullsLast()), // the last word counts
                    "select users.id from users order by users.city nulls first, users.age desc nulls last"),
            example(
                    "limit and offset",
                    select(USERS.id).from(USERS).limit(10).offset(20),
                    "select users.id from users limit $1 offset $2",
                    10,
                    20),
            example("for update", select(USERS.id).from(USERS).forUpdate(), "select users.id from users for update"),
            example(
                    "for update skip locked",
                    select(USERS.id).from(USERS).limit(1).forUpdateSkipLocked(),
                    "select users.id from users limit $1 for update skip locked",
                    1),
            example(
                    "a query within a query converts nothing",
                    select(USERS.id)
                            .from(USERS)
                            .where(USERS.balance.in(
                                    select(ORDERS.total).from(ORDERS).distinct())),
                    "select users.id from users"
                            + " where users.balance in (select distinct \"order\".total from \"order\")"));

    private SelectExamples() {}

    /** Two values of two types. */
    record Pair(String name, @Nullable Integer number) {}
}
