package dev.gino.dsl;

import static dev.gino.dsl.Dsl.deleteFrom;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Example.example;
import static dev.gino.dsl.Shop.LINES;
import static dev.gino.dsl.Shop.ORDERS;
import static dev.gino.dsl.Shop.USERS;

import java.util.List;

/** Removed rows. */
final class DeleteExamples {
    private static final Shop.Users GUESTS = USERS.as("guests");

    static final List<Example> ALL = List.of(
            example("some", deleteFrom(USERS).where(USERS.id.eq(7L)), "delete from users where users.id = $1", 7L),
            example("all", deleteFrom(LINES).allRows(), "delete from \"Lines\""),
            example(
                    "by a query",
                    deleteFrom(USERS)
                            .where(select(ORDERS.id)
                                    .from(ORDERS)
                                    .where(ORDERS.userId.eq(USERS.id))
                                    .exists()
                                    .not()),
                    "delete from users where not exists"
                            + " (select \"order\".id from \"order\" where \"order\".user_id = users.id)"),
            example(
                    "under another name",
                    deleteFrom(GUESTS).where(GUESTS.age.isNull()),
                    "delete from users as guests where guests.age is null"),
            example(
                    "returning objects",
                    deleteFrom(ORDERS).where(ORDERS.id.eq(7L)).returning(ORDERS),
                    "delete from \"order\" where \"order\".id = $1 returning \"order\".id, \"order\".total::text as total",
                    7L),
            example(
                    "returning a value",
                    deleteFrom(USERS).allRows().returning(USERS.balance),
                    "delete from users returning users.balance::text as balance"),
            example(
                    "returning several",
                    deleteFrom(USERS).allRows().returning(USERS.id, USERS.nickname),
                    "delete from users returning users.id, users.nickname"));

    private DeleteExamples() {}
}
