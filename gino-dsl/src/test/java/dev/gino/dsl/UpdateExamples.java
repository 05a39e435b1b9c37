package dev.gino.dsl;

import static dev.gino.dsl.Aggregates.count;
import static dev.gino.dsl.Dsl.scalar;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.set;
import static dev.gino.dsl.Dsl.update;
import static dev.gino.dsl.Example.example;
import static dev.gino.dsl.Functions.concat;
import static dev.gino.dsl.Functions.now;
import static dev.gino.dsl.Shop.ORDERS;
import static dev.gino.dsl.Shop.USERS;

import dev.gino.dsl.Shop.Mood;
import java.math.BigDecimal;
import java.util.List;

/** Changed rows. */
final class UpdateExamples {
    private static final Shop.Users GUESTS = USERS.as("guests");

    static final List<Example> ALL = List.of(
            example(
                    "a value",
                    update(USERS).set(USERS.nickname, "daisy").where(USERS.id.eq(7L)),
                    "update users set nickname = $1 where users.id = $2",
                    "daisy",
                    7L),
            example(
                    "an expression",
                    update(USERS).set(USERS.age, USERS.age.plus(1)).where(USERS.id.eq(7L)),
                    "update users set age = users.age + $1 where users.id = $2",
                    1,
                    7L),
            example(
                    "a text made of a number",
                    update(USERS)
                            .set(USERS.nickname, concat("No.", USERS.id.cast(SqlTypes.TEXT)))
                            .where(USERS.id.gt(10L)),
                    "update users set nickname = concat($1::text, users.id::text) where users.id > $2",
                    "No.",
                    10L),
            example(
                    "a query",
                    update(USERS)
                            .set(
                                    USERS.inviter,
                                    scalar(
                                            SqlTypes.BIGINT,
                                            select(count()).from(ORDERS).where(ORDERS.userId.eq(USERS.id))))
                            .where(USERS.active),
                    "update users set inviter = (select count(*) from \"order\" where \"order\".user_id = users.id)"
                            + " where users.active"),
            example(
                    "several, of which the last counts",
                    update(USERS)
                            .set(set(USERS.mood, Mood.happy), USERS.age.toNull())
                            .set(USERS.mood, Mood.SAD)
                            .set(USERS.balance, new BigDecimal("0.10"))
                            .where(USERS.id.eq(7L)),
                    "update users set mood = $1::text::mood, age = null, balance = $2::text::numeric where users.id = $3",
                    "SAD",
                    "0.10",
                    7L),
            example("every row", update(USERS).set(USERS.seenAt, now()).allRows(), "update users set seen_at = now()"),
            example(
                    "narrower",
                    update(USERS)
                            .set(USERS.active, false)
                            .where(USERS.age.gt(1).or(USERS.age.isNull()))
                            .and(USERS.active),
                    "update users set active = $1 where (users.age > $2 or users.age is null) and users.active",
                    false,
                    1),
            example(
                    "every row, narrowed",
                    update(USERS).set(USERS.active, false).allRows().and(USERS.active),
                    "update users set active = $1 where users.active",
                    false),
            example(
                    "under another name",
                    update(GUESTS).set(GUESTS.age, GUESTS.age.plus(1)).where(GUESTS.id.eq(7L)),
                    "update users as guests set age = guests.age + $1 where guests.id = $2",
                    1,
                    7L),
            example(
                    "returning objects",
                    update(ORDERS)
                            .set(ORDERS.group, "a")
                            .where(ORDERS.id.eq(7L))
                            .returning(ORDERS),
                    "update \"order\" set \"group\" = $1 where \"order\".id = $2"
                            + " returning \"order\".id, \"order\".total::text as total",
                    "a",
                    7L),
            example(
                    "returning a value",
                    update(USERS).set(USERS.age, 1).allRows().returning(USERS.age.times(2)),
                    "update users set age = $1 returning users.age * $2",
                    1,
                    2),
            example(
                    "returning several",
                    update(USERS).set(USERS.age, 1).allRows().returning(USERS.id, USERS.mood),
                    "update users set age = $1 returning users.id, users.mood::text as mood",
                    1));

    private UpdateExamples() {}
}
