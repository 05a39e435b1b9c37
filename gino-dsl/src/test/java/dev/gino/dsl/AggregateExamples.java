package dev.gino.dsl;

import static dev.gino.dsl.Aggregates.*;
import static dev.gino.dsl.Dsl.*;
import static dev.gino.dsl.Example.example;
import static dev.gino.dsl.Shop.ORDERS;
import static dev.gino.dsl.Shop.USERS;
import static dev.gino.dsl.WindowFunctions.*;

import java.util.List;

/** Functions of many rows: grouped, filtered, ordered, over windows. */
final class AggregateExamples {
    private static final NumericExpression<Double> SCORE = USERS.score;
    private static final Window BY_CITY = partitionBy(USERS.city).orderBy(USERS.age);
    private static final Window SHARED = BY_CITY.as("w");

    static final List<Example> ALL = List.of(
            example(
                    "filter",
                    sum(USERS.balance).filter(USERS.active),
                    "sum(users.balance) filter (where users.active)::numeric"),
            example(
                    "distinct, ordered",
                    stringAgg(USERS.nickname, ", ").distinct().orderBy(USERS.nickname.desc()),
                    "string_agg(distinct users.nickname, $1::text order by users.nickname desc)",
                    ", "),
            example(
                    "distinct, filtered",
                    countDistinct(USERS.city).filter(USERS.age.gt(18)),
                    "count(distinct users.city) filter (where users.age > $1)",
                    "18"),
            example(
                    "arithmetic of aggregates",
                    sum(USERS.balance).dividedBy(count().cast(SqlTypes.NUMERIC)),
                    "sum(users.balance)::numeric / count(*)::numeric"),
            example("sum of its own type", sum(SqlTypes.DOUBLE, USERS.score), "sum(users.score)::float8"),
            example("avg of its own type", avg(SqlTypes.DOUBLE, USERS.score), "avg(users.score)::float8"),
            example("the least of numbers, and more", min(USERS.age).plus(1), "min(users.age) + $1", "1"),
            example(
                    "array_agg, ordered",
                    arrayAgg(USERS.nickname).orderBy(USERS.age.desc().nullsLast()),
                    "array_agg(users.nickname order by users.age desc nulls last)"),
            example(
                    "the length of an array of all",
                    arrayAgg(USERS.id).expression().cardinality(),
                    "cardinality(array_agg(users.id))"),
            example("bool_and", boolAnd(USERS.active), "bool_and(users.active)"),
            example("bool_or", boolOr(USERS.age.gt(18)).not(), "not bool_or(users.age > $1)", "18"),
            example("bit_and", bitAnd(USERS.age), "bit_and(users.age)"),
            example("bit_or", bitOr(USERS.id), "bit_or(users.id)"),
            example("bit_xor", bitXor(USERS.id), "bit_xor(users.id)"),
            example("any_value", anyValue(USERS.nickname), "any_value(users.nickname)"),
            example(
                    "any_value, filtered",
                    anyValue(USERS.nickname).filter(USERS.active),
                    "any_value(users.nickname) filter (where users.active)"),
            example("stddev_pop", stddevPop(USERS.age), "stddev_pop(users.age)::numeric"),
            example("stddev_samp", stddevSamp(USERS.age), "stddev_samp(users.age)::numeric"),
            example("var_pop", varPop(USERS.age), "var_pop(users.age)::numeric"),
            example("var_samp", varSamp(USERS.age), "var_samp(users.age)::numeric"),
            example("corr", corr(SCORE, SCORE), "corr(users.score, users.score)"),
            example("covar_pop", covarPop(SCORE, SCORE), "covar_pop(users.score, users.score)"),
            example("covar_samp", covarSamp(SCORE, SCORE), "covar_samp(users.score, users.score)"),
            example("regr_avgx", regrAvgx(SCORE, SCORE), "regr_avgx(users.score, users.score)"),
            example("regr_avgy", regrAvgy(SCORE, SCORE), "regr_avgy(users.score, users.score)"),
            example("regr_count", regrCount(SCORE, SCORE), "regr_count(users.score, users.score)"),
            example("regr_intercept", regrIntercept(SCORE, SCORE), "regr_intercept(users.score, users.score)"),
            example("regr_r2", regrR2(SCORE, SCORE), "regr_r2(users.score, users.score)"),
            example("regr_slope", regrSlope(SCORE, SCORE), "regr_slope(users.score, users.score)"),
            example("regr_sxx", regrSxx(SCORE, SCORE), "regr_sxx(users.score, users.score)"),
            example("regr_sxy", regrSxy(SCORE, SCORE), "regr_sxy(users.score, users.score)"),
            example("regr_syy", regrSyy(SCORE, SCORE), "regr_syy(users.score, users.score)"),
            example("mode", mode(USERS.city), "mode() within group (order by users.city)"),
            example(
                    "percentile_cont",
                    percentileCont(0.5, SCORE),
                    "percentile_cont($1::float8) within group (order by users.score)",
                    "0.5"),
            example(
                    "percentile_disc, filtered",
                    percentileDisc(0.5, USERS.age).filter(USERS.active),
                    "percentile_disc($1::float8) within group (order by users.age) filter (where users.active)",
                    "0.5"),
            example(
                    "a hypothetical rank",
                    Aggregates.rank(value(18)).withinGroup(USERS.age.desc()),
                    "rank($1::int4) within group (order by users.age desc)",
                    "18"),
            example(
                    "a hypothetical dense rank",
                    Aggregates.denseRank(value(18), value("Oslo")).withinGroup(USERS.age.asc(), USERS.city.asc()),
                    "dense_rank($1::int4, $2::text) within group (order by users.age, users.city)",
                    "18",
                    "Oslo"),
            example(
                    "a hypothetical percent rank",
                    Aggregates.percentRank(value(18)).withinGroup(USERS.age.asc()),
                    "percent_rank($1::int4) within group (order by users.age)",
                    "18"),
            example(
                    "a hypothetical cume_dist",
                    Aggregates.cumeDist(value(18)).withinGroup(USERS.age.asc()),
                    "cume_dist($1::int4) within group (order by users.age)",
                    "18"),
            example(
                    "an aggregate that has no word",
                    aggregate(SqlTypes.BOOLEAN, "every", USERS.active).filter(USERS.age.gt(1)),
                    "every(users.active) filter (where users.age > $1)",
                    "1"),
            example(
                    "over a window",
                    sum(USERS.balance).over(BY_CITY),
                    "sum(users.balance) over (partition by users.city order by users.age)::numeric"),
            example("over all rows", count().over(allRows()), "count(*) over ()"),
            example(
                    "row_number",
                    rowNumber().over(orderBy(USERS.id.desc())),
                    "row_number() over (order by users.id desc)"),
            example("rank", rank().over(BY_CITY), "rank() over (partition by users.city order by users.age)"),
            example(
                    "dense_rank",
                    denseRank().over(BY_CITY),
                    "dense_rank() over (partition by users.city order by users.age)"),
            example(
                    "percent_rank",
                    percentRank().over(BY_CITY),
                    "percent_rank() over (partition by users.city order by users.age)"),
            example(
                    "cume_dist",
                    cumeDist().over(BY_CITY),
                    "cume_dist() over (partition by users.city order by users.age)"),
            example(
                    "ntile",
                    ntile(4).over(BY_CITY),
                    "ntile($1::int4) over (partition by users.city order by users.age)",
                    "4"),
            example(
                    "lag",
                    lag(USERS.age).over(BY_CITY),
                    "lag(users.age) over (partition by users.city order by users.age)"),
            example(
                    "lag of two",
                    lag(USERS.age, 2).over(BY_CITY),
                    "lag(users.age, $1::int4) over (partition by users.city order by users.age)",
                    "2"),
            example(
                    "lag, or else",
                    lag(USERS.age, 2, value(0)).over(BY_CITY).plus(1),
                    "lag(users.age, $1::int4, $2::int4) over (partition by users.city order by users.age) + $3",
                    "2",
                    "0",
                    "1"),
            example(
                    "lead",
                    lead(USERS.age).over(BY_CITY),
                    "lead(users.age) over (partition by users.city order by users.age)"),
            example(
                    "lead of two",
                    lead(USERS.age, 2).over(BY_CITY),
                    "lead(users.age, $1::int4) over (partition by users.city order by users.age)",
                    "2"),
            example(
                    "lead, or else",
                    lead(USERS.nickname, 1, value("")).over(BY_CITY).upper(),
                    "upper(lead(users.nickname, $1::int4, $2::text) over (partition by users.city order by"
                            + " users.age))",
                    "1",
                    ""),
            example(
                    "first_value",
                    firstValue(USERS.age).over(BY_CITY),
                    "first_value(users.age) over (partition by users.city order by users.age)"),
            example(
                    "last_value",
                    lastValue(USERS.age).over(BY_CITY.rows(currentRow(), unboundedFollowing())),
                    "last_value(users.age) over (partition by users.city order by users.age rows between"
                            + " current row and unbounded following)"),
            example(
                    "nth_value",
                    nthValue(USERS.age, 2).over(BY_CITY),
                    "nth_value(users.age, $1::int4) over (partition by users.city order by users.age)",
                    "2"),
            example(
                    "rows",
                    sum(USERS.age).over(BY_CITY.rows(preceding(2), following(1))),
                    "sum(users.age) over (partition by users.city order by users.age rows between $1::int4"
                            + " preceding and $2::int4 following)::numeric",
                    "2",
                    "1"),
            example(
                    "rows, from the first",
                    sum(USERS.age).over(orderBy(USERS.id).rows(unboundedPreceding(), currentRow())),
                    "sum(users.age) over (order by users.id rows between unbounded preceding and current"
                            + " row)::numeric"),
            example(
                    "range",
                    sum(USERS.age).over(orderBy(USERS.id).range(preceding(value(10L)), following(value(10L)))),
                    "sum(users.age) over (order by users.id range between $1::int8 preceding and $2::int8"
                            + " following)::numeric",
                    "10",
                    "10"),
            example(
                    "groups",
                    sum(USERS.age).over(BY_CITY.groups(preceding(1), unboundedFollowing())),
                    "sum(users.age) over (partition by users.city order by users.age groups between $1::int4"
                            + " preceding and unbounded following)::numeric",
                    "1"),
            example(
                    "frame without order",
                    count().over(partitionBy(USERS.city).rows(unboundedPreceding(), unboundedFollowing())),
                    "count(*) over (partition by users.city rows between unbounded preceding and unbounded"
                            + " following)"),
            example(
                    "exclude current row",
                    avg(USERS.age)
                            .over(BY_CITY.rows(unboundedPreceding(), unboundedFollowing())
                                    .excludeCurrentRow()),
                    "avg(users.age) over (partition by users.city order by users.age rows between unbounded"
                            + " preceding and unbounded following exclude current row)::numeric"),
            example(
                    "exclude group",
                    avg(USERS.age).over(BY_CITY.excludeGroup()),
                    "avg(users.age) over (partition by users.city order by users.age range between unbounded"
                            + " preceding and current row exclude group)::numeric"),
            example(
                    "exclude ties",
                    avg(USERS.age).over(BY_CITY.excludeTies()),
                    "avg(users.age) over (partition by users.city order by users.age range between unbounded"
                            + " preceding and current row exclude ties)::numeric"),
            example(
                    "filtered, over a window",
                    count().filter(USERS.active).over(BY_CITY),
                    "count(*) filter (where users.active) over (partition by users.city order by users.age)"),
            example(
                    "a window that is shared",
                    select(rank().over(SHARED), denseRank().over(SHARED))
                            .from(USERS)
                            .window(SHARED),
                    "select rank() over w, dense_rank() over w from users window w as (partition by"
                            + " users.city order by users.age)"),
            example(
                    "two windows",
                    select(rank().over(SHARED), count().over(allRows().as("all")))
                            .from(USERS)
                            .window(SHARED, allRows().as("all")),
                    "select rank() over w, count(*) over \"all\" from users window w as (partition by"
                            + " users.city order by users.age), \"all\" as ()"),
            example(
                    "rollup",
                    select(USERS.city, USERS.mood, count(), grouping(USERS.city, USERS.mood))
                            .from(USERS)
                            .groupBy(rollup(USERS.city, USERS.mood)),
                    "select users.city, users.mood::text as mood, count(*), grouping(users.city, users.mood)"
                            + " from users group by rollup (users.city, users.mood)"),
            example(
                    "cube, and an expression beside it",
                    select(count())
                            .from(USERS)
                            .groupBy(USERS.age, cube(USERS.city, groupingSet(USERS.mood, USERS.active))),
                    "select count(*) from users group by users.age, cube (users.city, (users.mood,"
                            + " users.active))"),
            example(
                    "grouping sets",
                    select(USERS.city, count())
                            .from(USERS)
                            .groupBy(groupingSets(
                                    USERS.city, groupingSet(USERS.city, USERS.age), rollup(USERS.mood), groupingSet())),
                    "select users.city, count(*) from users group by grouping sets (users.city, (users.city,"
                            + " users.age), rollup (users.mood), ())"),
            example(
                    "group by distinct",
                    select(count())
                            .from(USERS)
                            .groupByDistinct(rollup(USERS.city, USERS.age), rollup(USERS.city, USERS.mood)),
                    "select count(*) from users group by distinct rollup (users.city, users.age), rollup"
                            + " (users.city, users.mood)"),
            example(
                    "the largest order of each user, by window",
                    select(
                                    ORDERS.userId,
                                    max(ORDERS.total)
                                            .over(partitionBy(ORDERS.userId))
                                            .minus(ORDERS.total))
                            .from(ORDERS),
                    "select \"order\".user_id, (max(\"order\".total) over (partition by \"order\".user_id) -"
                            + " \"order\".total)::text from \"order\""));

    private AggregateExamples() {}
}
