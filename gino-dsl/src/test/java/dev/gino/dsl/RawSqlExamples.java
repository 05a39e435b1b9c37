package dev.gino.dsl;

import static dev.gino.dsl.Dsl.sql;
import static dev.gino.dsl.Example.example;
import static dev.gino.dsl.Shop.ORDERS;
import static dev.gino.dsl.Shop.USERS;

import dev.gino.dsl.Shop.Mood;
import java.math.BigDecimal;
import java.util.List;

/** SQL's own words. */
final class RawSqlExamples {
    static final List<Example> ALL = List.of(
            example("without values", sql("select 1"), "select 1"),
            example("a semicolon is left away", sql("select 1; -- done"), "select 1"),
            example(
                    "values by name",
                    sql("select * from users where id = :id and mood = :mood")
                            .bind("id", SqlTypes.BIGINT, 7L)
                            .bind("mood", USERS.mood.type(), Mood.SAD),
                    "select * from users where id = $1::int8 and mood = $2::text::mood",
                    7L,
                    "SAD"),
            example(
                    "one name twice is one parameter",
                    sql("select :n + 1, :n").bind("n", SqlTypes.INTEGER, 3),
                    "select $1::int4 + 1, $1::int4",
                    3),
            example(
                    "null",
                    sql("update users set age = :age").bindNull("age", SqlTypes.INTEGER),
                    "update users set age = $1::int4",
                    "null"),
            example(
                    "a number of another class, exactly",
                    sql("select :n").bind("n", SqlTypes.NUMERIC, new BigDecimal("7")),
                    "select $1::text::numeric",
                    "7"),
            example(
                    "what only looks like a name",
                    sql(
                            "select ':a', \":b\".c, $$:d$$, '1'::int4, (array[1,2])[1:2] from (select 1) as \":b\" (c) -- :e"),
                    "select ':a', \":b\".c, $$:d$$, '1'::int4, (array[1,2])[1:2] from (select 1) as \":b\" (c) -- :e"),
            example(
                    "rows as objects",
                    sql("select * from \"order\" where id > :id")
                            .bind("id", SqlTypes.BIGINT, 7L)
                            .as(ORDERS),
                    "with \"order\" as (select * from \"order\" where id > $1::int8\n)"
                            + " select \"order\".id, \"order\".total::text as total from \"order\"",
                    7L),
            example(
                    "rows as values",
                    sql("select max(balance) as most from users").as("most", SqlTypes.NUMERIC),
                    "with rows as (select max(balance) as most from users\n) select rows.most::text from rows"),
            example(
                    "rows of a change, and a comment at its end",
                    sql("delete from users returning id -- all").as("id", SqlTypes.BIGINT),
                    "with rows as (delete from users returning id -- all\n) select rows.id from rows"),
            example(
                    "a column that needs quotes",
                    sql("select 1.5 as \"In 2\"").as("In 2", SqlTypes.NUMERIC),
                    "with rows as (select 1.5 as \"In 2\"\n) select (rows.\"In 2\")::text from rows"));

    private RawSqlExamples() {}
}
