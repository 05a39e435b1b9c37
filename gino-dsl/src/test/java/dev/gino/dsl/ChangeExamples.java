package dev.gino.dsl;

import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.*;
import static dev.gino.dsl.Example.example;
import static dev.gino.dsl.Into.into;
import static dev.gino.dsl.Shop.LINES;
import static dev.gino.dsl.Shop.ORDERS;
import static dev.gino.dsl.Shop.USERS;

import java.math.BigDecimal;
import java.util.List;

/** Upserts, changes from other relations, merges, and what they return. */
final class ChangeExamples {
    private static final Insert NEW = insertInto(USERS).values(set(USERS.id, 7L), set(USERS.nickname, "daisy"));
    private static final Labelled<BigDecimal, NumericExpression<BigDecimal>> TOTAL =
            sum(ORDERS.total).as("total");
    private static final Subquery<Row> SPENT =
            select(ORDERS.userId, TOTAL).from(ORDERS).groupBy(ORDERS.userId).as("spent");
    private static final Condition SAME = SPENT.get(ORDERS.userId).eq(USERS.id);

    static final List<Example> ALL = List.of(
            example(
                    "on conflict do nothing",
                    NEW.onConflict().doNothing(),
                    "insert into users (id, nickname) values ($1, $2) on conflict do nothing",
                    "7",
                    "daisy"),
            example(
                    "on conflict of a column do nothing",
                    NEW.onConflict(USERS.token).doNothing(),
                    "insert into users (id, nickname) values ($1, $2) on conflict (token) do nothing",
                    "7",
                    "daisy"),
            example(
                    "on conflict do update",
                    NEW.onConflict(USERS.id)
                            .doUpdate(set(USERS.nickname, excluded(USERS.nickname)), set(USERS.age, USERS.age.plus(1))),
                    "insert into users (id, nickname) values ($1, $2) on conflict (id) do update set nickname"
                            + " = excluded.nickname, age = users.age + $3",
                    "7",
                    "daisy",
                    "1"),
            example(
                    "on conflict of an expression, of a partial index, do update where",
                    NEW.onConflict(USERS.city, USERS.nickname.lower())
                            .where(USERS.active.and(USERS.age.gt(18)))
                            .doUpdateWhere(USERS.nickname.ne(excluded(USERS.nickname)), set(USERS.active, false)),
                    "insert into users (id, nickname) values ($1, $2) on conflict (city, (lower(nickname)))"
                            + " where active and age > 18 do update set active = $3 where users.nickname <>"
                            + " excluded.nickname",
                    "7",
                    "daisy",
                    "false"),
            example(
                    "on conflict on constraint",
                    NEW.onConflictOnConstraint("users_token_key")
                            .doUpdate(set(USERS.score, excluded(USERS.score.plus(USERS.score)))),
                    "insert into users (id, nickname) values ($1, $2) on conflict on constraint"
                            + " users_token_key do update set score = excluded.score + excluded.score",
                    "7",
                    "daisy"),
            example(
                    "upsert, returning",
                    NEW.onConflict(USERS.id).doUpdate(set(USERS.active, true)).returning(USERS),
                    "insert into users (id, nickname) values ($1, $2) on conflict (id) do update set active ="
                            + " $3 returning users.id, users.nickname, users.age, users.mood::text as mood,"
                            + " users.balance::text as balance",
                    "7",
                    "daisy",
                    "true"),
            example(
                    "the rows of a query",
                    insertInto(LINES)
                            .columns(LINES.orderId, LINES.weight)
                            .from(select(ORDERS.id, value(SqlTypes.REAL, 0.5f)).from(ORDERS)),
                    "insert into \"Lines\" (order_id, weight) select source.id, source.column2 from (select"
                            + " \"order\".id, $1::float4 from \"order\") as source (id, column2)",
                    "0.5"),
            example(
                    "the rows of a query, on conflict",
                    insertInto(ORDERS)
                            .columns(ORDERS.userId, ORDERS.total)
                            .from(select(USERS.id, USERS.balance).from(USERS))
                            .onConflict()
                            .doNothing()
                            .returning(ORDERS.id),
                    "insert into \"order\" (user_id, total) select source.id, source.balance from (select"
                            + " users.id, users.balance from users) as source (id, balance) on conflict do nothing"
                            + " returning \"order\".id"),
            example(
                    "overriding system value",
                    NEW.overridingSystemValue(),
                    "insert into users (id, nickname) overriding system value values ($1, $2)",
                    "7",
                    "daisy"),
            example(
                    "overriding user value",
                    NEW.overridingUserValue(),
                    "insert into users (id, nickname) overriding user value values ($1, $2)",
                    "7",
                    "daisy"),
            example("default values", insertInto(LINES).defaultValues(), "insert into \"Lines\" default values"),
            example(
                    "update from",
                    update(USERS)
                            .set(USERS.balance, SPENT.get(TOTAL))
                            .from(SPENT)
                            .where(SAME),
                    "update users set balance = spent.total from (select \"order\".user_id,"
                            + " sum(\"order\".total)::numeric as total from \"order\" group by \"order\".user_id) as spent"
                            + " (user_id, total) where spent.user_id = users.id"),
            example(
                    "update from two, returning what is not in the table",
                    update(USERS)
                            .set(USERS.balance, ORDERS.total)
                            .from(SPENT, ORDERS)
                            .where(SAME.and(ORDERS.userId.eq(USERS.id)))
                            .returning(USERS.id, SPENT.get(TOTAL)),
                    "update users set balance = \"order\".total from (select \"order\".user_id,"
                            + " sum(\"order\".total)::numeric as total from \"order\" group by \"order\".user_id) as spent"
                            + " (user_id, total), \"order\" where spent.user_id = users.id and \"order\".user_id = users.id"
                            + " returning users.id, spent.total::text as total"),
            example(
                    "delete using",
                    deleteFrom(USERS)
                            .using(SPENT)
                            .where(SAME.and(SPENT.get(TOTAL).lt(BigDecimal.ONE))),
                    "delete from users using (select \"order\".user_id, sum(\"order\".total)::numeric as total"
                            + " from \"order\" group by \"order\".user_id) as spent (user_id, total) where spent.user_id ="
                            + " users.id and spent.total < $1::text::numeric",
                    "1"),
            example(
                    "returning what a constructor makes",
                    update(USERS)
                            .set(USERS.age, 1)
                            .allRows()
                            .returning(into(SelectExamples.Pair::new, USERS.nickname, USERS.age)),
                    "update users set age = $1 returning users.nickname, users.age",
                    "1"),
            example(
                    "returning old and new",
                    update(USERS)
                            .set(USERS.age, USERS.age.plus(1))
                            .allRows()
                            .returning(oldValue(USERS.age), newValue(USERS.age).minus(oldValue(USERS.age))),
                    "update users set age = users.age + $1 returning old.age, new.age - old.age",
                    "1"),
            example(
                    "merge: update, or insert",
                    mergeInto(USERS)
                            .using(SPENT, SAME)
                            .whenMatched()
                            .thenUpdate(set(USERS.balance, SPENT.get(TOTAL)))
                            .whenNotMatched()
                            .thenInsert(set(USERS.id, SPENT.get(ORDERS.userId)), set(USERS.balance, SPENT.get(TOTAL))),
                    "merge into users using (select \"order\".user_id, sum(\"order\".total)::numeric as total"
                            + " from \"order\" group by \"order\".user_id) as spent (user_id, total) on spent.user_id ="
                            + " users.id when matched then update set balance = spent.total when not matched then"
                            + " insert (id, balance) values (spent.user_id, spent.total)"),
            example(
                    "merge: on a condition, delete or leave alone",
                    mergeInto(USERS)
                            .using(SPENT, SAME)
                            .whenMatched(USERS.active.not().or(USERS.age.lt(1)))
                            .thenDelete()
                            .whenMatched(USERS.active)
                            .thenDoNothing()
                            .whenNotMatched(SPENT.get(TOTAL).gt(BigDecimal.ONE))
                            .thenDoNothing()
                            .whenNotMatched()
                            .thenInsert(),
                    "merge into users using (select \"order\".user_id, sum(\"order\".total)::numeric as total"
                            + " from \"order\" group by \"order\".user_id) as spent (user_id, total) on spent.user_id ="
                            + " users.id when matched and not users.active or users.age < $1 then delete when matched"
                            + " and users.active then do nothing when not matched and spent.total > $2::text::numeric"
                            + " then do nothing when not matched then insert default values",
                    "1",
                    "1"),
            example(
                    "merge: what is not in the source",
                    mergeInto(USERS).using(SPENT, SAME).whenNotMatchedBySource().thenDelete(),
                    "merge into users using (select \"order\".user_id, sum(\"order\".total)::numeric as total"
                            + " from \"order\" group by \"order\".user_id) as spent (user_id, total) on spent.user_id ="
                            + " users.id when not matched by source then delete"),
            example(
                    "merge: what is not in the source, on a condition",
                    mergeInto(USERS)
                            .using(SPENT, SAME)
                            .whenMatched()
                            .thenDoNothing()
                            .whenNotMatchedBySource(USERS.active)
                            .thenUpdate(set(USERS.active, false)),
                    "merge into users using (select \"order\".user_id, sum(\"order\".total)::numeric as total"
                            + " from \"order\" group by \"order\".user_id) as spent (user_id, total) on spent.user_id ="
                            + " users.id when matched then do nothing when not matched by source and users.active then"
                            + " update set active = $1",
                    "false"),
            example(
                    "merge, returning what was done",
                    mergeInto(USERS.as("u"))
                            .using(SPENT, SPENT.get(ORDERS.userId).eq(USERS.as("u").id))
                            .whenMatched()
                            .thenDelete()
                            .returning(mergeAction(), USERS.as("u").id),
                    "merge into users as u using (select \"order\".user_id, sum(\"order\".total)::numeric as"
                            + " total from \"order\" group by \"order\".user_id) as spent (user_id, total) on spent.user_id"
                            + " = u.id when matched then delete returning merge_action(), u.id"),
            example(
                    "common tables of a merge",
                    mergeInto(USERS)
                            .using(
                                    commonTable("rich", select(ORDERS.userId).from(ORDERS)),
                                    commonTable("rich", select(ORDERS.userId).from(ORDERS))
                                            .get(ORDERS.userId)
                                            .eq(USERS.id))
                            .whenMatched()
                            .thenDelete()
                            .with(commonTable("rich", select(ORDERS.userId).from(ORDERS))),
                    "with rich (user_id) as (select \"order\".user_id from \"order\") merge into users using rich"
                            + " on rich.user_id = users.id when matched then delete"));

    private ChangeExamples() {}
}
