package dev.gino.dsl;

import static dev.gino.dsl.Dsl.insertInto;
import static dev.gino.dsl.Dsl.set;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Example.example;
import static dev.gino.dsl.Functions.now;
import static dev.gino.dsl.Shop.LINES;
import static dev.gino.dsl.Shop.ORDERS;
import static dev.gino.dsl.Shop.USERS;

import dev.gino.dsl.Shop.Mood;
import java.math.BigDecimal;
import java.util.List;

/** New rows. */
final class InsertExamples {
    private static final Shop.Users GUESTS = USERS.as("guests");

    static final List<Example> ALL = List.of(
            example(
                    "a row",
                    insertInto(USERS).values(set(USERS.nickname, "daisy"), set(USERS.age, 18)),
                    "insert into users (nickname, age) values ($1, $2)",
                    "daisy",
                    18),
            example("a row of defaults", insertInto(USERS).values(), "insert into users default values"),
            example(
                    "types that cross as text",
                    insertInto(USERS)
                            .values(
                                    set(USERS.mood, Mood.so_so),
                                    set(USERS.balance, new BigDecimal("1.50")),
                                    set(USERS.moods, List.of(Mood.SAD)),
                                    set(USERS.tags, List.of())),
                    "insert into users (mood, balance, moods, tags)"
                            + " values ($1::text::mood, $2::text::numeric, $3::text[]::mood[], $4)",
                    "so_so",
                    "1.50",
                    List.of("SAD"),
                    List.of()),
            example(
                    "an expression",
                    insertInto(USERS)
                            .values(
                                    set(USERS.seenAt, now()),
                                    set(USERS.nickname, value("a").upper())),
                    "insert into users (seen_at, nickname) values (now(), upper($1::text))",
                    "a"),
            example(
                    "null",
                    insertInto(USERS).values(USERS.age.toNull(), set(USERS.nickname, "a")),
                    "insert into users (age, nickname) values (null, $1)",
                    "a"),
            example(
                    "of two values for one column, the last counts",
                    insertInto(USERS).values(set(USERS.age, 1), set(USERS.age, 2)),
                    "insert into users (age) values ($1)",
                    2),
            example(
                    "several rows",
                    insertInto(LINES)
                            .values(set(LINES.orderId, 1L), set(LINES.number, (short) 1))
                            .values(set(LINES.orderId, 1L), set(LINES.number, (short) 2)),
                    "insert into \"Lines\" (order_id, number) values ($1, $2), ($3, $4)",
                    1L,
                    1,
                    1L,
                    2),
            example(
                    "what a row does not say is its default",
                    insertInto(USERS)
                            .rows(List.of(List.of(set(USERS.nickname, "a")), List.of(set(USERS.age, 2)), List.of())),
                    "insert into users (nickname, age) values ($1, default), (default, $2), (default, default)",
                    "a",
                    2),
            example(
                    "a column that is a keyword",
                    insertInto(ORDERS).values(set(ORDERS.group, "a")),
                    "insert into \"order\" (\"group\") values ($1)",
                    "a"),
            example(
                    "returning objects",
                    insertInto(ORDERS).values(set(ORDERS.userId, 1L)).returning(ORDERS),
                    "insert into \"order\" (user_id) values ($1) returning \"order\".id, \"order\".total::text as total",
                    1L),
            example(
                    "returning a value",
                    insertInto(USERS).values().returning(USERS.id),
                    "insert into users default values returning users.id"),
            example(
                    "returning several",
                    insertInto(USERS).values().returning(USERS.id, USERS.balance, USERS.age.plus(1)),
                    "insert into users default values returning users.id, users.balance::text as balance, users.age + $1",
                    1),
            example(
                    "under another name",
                    insertInto(GUESTS).values(set(GUESTS.age, 1)).returning(GUESTS.id),
                    "insert into users as guests (age) values ($1) returning guests.id",
                    1));

    private InsertExamples() {}
}
