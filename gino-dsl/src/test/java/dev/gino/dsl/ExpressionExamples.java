package dev.gino.dsl;

import static dev.gino.dsl.Aggregates.avg;
import static dev.gino.dsl.Aggregates.count;
import static dev.gino.dsl.Aggregates.countDistinct;
import static dev.gino.dsl.Aggregates.max;
import static dev.gino.dsl.Aggregates.min;
import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.and;
import static dev.gino.dsl.Dsl.infix;
import static dev.gino.dsl.Dsl.literal;
import static dev.gino.dsl.Dsl.not;
import static dev.gino.dsl.Dsl.or;
import static dev.gino.dsl.Dsl.scalar;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.template;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Dsl.when;
import static dev.gino.dsl.Example.example;
import static dev.gino.dsl.Functions.call;
import static dev.gino.dsl.Functions.coalesce;
import static dev.gino.dsl.Functions.concat;
import static dev.gino.dsl.Functions.now;
import static dev.gino.dsl.Functions.nullIf;
import static dev.gino.dsl.Shop.ORDERS;
import static dev.gino.dsl.Shop.USERS;

import dev.gino.dsl.Shop.Mood;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Expressions, by what may be asked of them. */
final class ExpressionExamples {
    private static final UUID TOKEN = UUID.fromString("8f14e45f-ceea-467f-9538-1f2a3b4c5d6e");
    private static final Instant NOON = Instant.parse("2024-01-31T12:00:00Z");
    private static final BigDecimal PRICE = new BigDecimal("9.50");

    private static final List<Example> COMPARISONS = List.of(
            example("equal", USERS.id.eq(7L), "users.id = $1", 7L),
            example("equal to another", USERS.id.eq(USERS.inviter), "users.id = users.inviter"),
            example("not equal", USERS.age.ne(7), "users.age <> $1", 7),
            example("not equal to another", USERS.id.ne(USERS.inviter), "users.id <> users.inviter"),
            example("less", USERS.age.lt(18), "users.age < $1", 18),
            example("less than another", USERS.id.lt(USERS.inviter), "users.id < users.inviter"),
            example("at most", USERS.age.le(18), "users.age <= $1", 18),
            example("at most another", USERS.id.le(USERS.inviter), "users.id <= users.inviter"),
            example("greater", USERS.age.gt(18), "users.age > $1", 18),
            example("greater than another", USERS.id.gt(USERS.inviter), "users.id > users.inviter"),
            example("at least", USERS.age.ge(18), "users.age >= $1", 18),
            example("at least another", USERS.id.ge(USERS.inviter), "users.id >= users.inviter"),
            example("distinct", USERS.age.isDistinctFrom(18), "users.age is distinct from $1", 18),
            example("not distinct", USERS.age.isNotDistinctFrom(18), "users.age is not distinct from $1", 18),
            example(
                    "distinct of columns",
                    USERS.id.isDistinctFrom(USERS.inviter),
                    "users.id is distinct from users.inviter"),
            example(
                    "not distinct from another",
                    USERS.id.isNotDistinctFrom(USERS.inviter),
                    "users.id is not distinct from users.inviter"),
            example("between", USERS.age.between(18, 30), "users.age between $1 and $2", 18, 30),
            example("one of", USERS.age.in(1, 2, 3), "users.age = any($1)", List.of(1, 2, 3)),
            example("one of a list", USERS.age.in(List.of(1)), "users.age = any($1)", List.of(1)),
            example("one of none", USERS.age.in(List.of()), "users.age = any($1)", List.of()),
            example("none of", USERS.age.notIn(1, 2), "users.age <> all($1)", List.of(1, 2)),
            example("one of a varchar", USERS.city.in("Oslo"), "users.city = any($1)", List.of("Oslo")),
            example(
                    "one of a type that crosses as text",
                    USERS.mood.in(Mood.happy, Mood.SAD),
                    "users.mood = any($1::text[]::mood[])",
                    List.of("happy", "SAD")),
            example(
                    "one of a query",
                    USERS.id.in(select(ORDERS.userId).from(ORDERS)),
                    "users.id in (select \"order\".user_id from \"order\")"),
            example("null", USERS.age.isNull(), "users.age is null"),
            example("not null", USERS.age.isNotNull(), "users.age is not null"),
            example(
                    "an operator without a word",
                    USERS.nickname.compare(new Operator("~"), value("^a")),
                    "users.nickname ~ $1::text",
                    "^a"));

    private static final List<Example> CONDITIONS = List.of(
            example("a column that is a condition", USERS.active, "users.active"),
            example(
                    "and stays flat",
                    USERS.active.and(USERS.age.gt(1)).and(USERS.age.lt(9)),
                    "users.active and users.age > $1 and users.age < $2",
                    1,
                    9),
            example(
                    "or stays flat",
                    USERS.active.or(USERS.age.gt(1)).or(USERS.age.lt(9)),
                    "users.active or users.age > $1 or users.age < $2",
                    1,
                    9),
            example(
                    "or within and",
                    USERS.id.eq(1L).or(USERS.id.gt(5L)).and(USERS.age.isNull()),
                    "(users.id = $1 or users.id > $2) and users.age is null",
                    1L,
                    5L),
            example(
                    "and within or",
                    USERS.age.isNull().or(USERS.id.gt(1L).and(USERS.active)),
                    "users.age is null or (users.id > $1 and users.active)",
                    1L),
            example("not", not(USERS.age.gt(1)), "not (users.age > $1)", 1),
            example("not of a column", USERS.active.not(), "not users.active"),
            example("not not", USERS.active.not().not(), "not (not users.active)"),
            example(
                    "not within and",
                    USERS.active.not().and(USERS.age.gt(1)),
                    "not users.active and users.age > $1",
                    1),
            example("all of a list", and(List.of(USERS.active, USERS.age.gt(1))), "users.active and users.age > $1", 1),
            example("all of none", and(List.of()), "true"),
            example("one of a list", or(List.of(USERS.active, USERS.age.gt(1))), "users.active or users.age > $1", 1),
            example("one of none", or(List.of()), "false"),
            example("one of none and more", or(List.of()).and(USERS.active), "(false) and users.active"),
            example("a condition compared", USERS.age.gt(1).eq(USERS.active), "(users.age > $1) = users.active", 1),
            example("a condition is null", USERS.age.gt(1).isNull(), "(users.age > $1) is null", 1),
            example(
                    "exists",
                    select(ORDERS.id)
                            .from(ORDERS)
                            .where(ORDERS.userId.eq(USERS.id))
                            .exists(),
                    "exists (select \"order\".id from \"order\" where \"order\".user_id = users.id)"));

    private static final List<Example> NUMBERS = List.of(
            example("plus", USERS.age.plus(1), "users.age + $1", 1),
            example("plus another", USERS.id.plus(USERS.inviter), "users.id + users.inviter"),
            example("minus", USERS.age.minus(1), "users.age - $1", 1),
            example("minus a negative number", USERS.age.minus(-1), "users.age - $1", -1),
            example("minus another", USERS.id.minus(USERS.inviter), "users.id - users.inviter"),
            example("times", USERS.age.times(2), "users.age * $1", 2),
            example("times another", USERS.id.times(USERS.inviter), "users.id * users.inviter"),
            example("divided by", USERS.age.dividedBy(2), "users.age / $1", 2),
            example("divided by another", USERS.id.dividedBy(USERS.inviter), "users.id / users.inviter"),
            example("modulo", USERS.age.modulo(2), "users.age % $1", 2),
            example("negated", USERS.age.negated(), "- users.age"),
            example("negated twice", USERS.age.negated().negated(), "- (- users.age)"),
            example("negated sum", USERS.age.plus(1).negated(), "- (users.age + $1)", 1),
            example("absolute", USERS.age.abs(), "abs(users.age)"),
            example("left to right", USERS.age.plus(1).times(2), "(users.age + $1) * $2", 1, 2),
            example("right to left", USERS.age.plus(USERS.age.times(2)), "users.age + (users.age * $1)", 2),
            example("a double", USERS.score.plus(0.5), "users.score + $1", 0.5),
            example("a numeric", USERS.balance.plus(PRICE), "users.balance + $1::text::numeric", "9.50"),
            example("sum", sum(USERS.balance), "sum(users.balance)::numeric"),
            example("average", avg(USERS.age), "avg(users.age)::numeric"),
            example("least", min(USERS.age), "min(users.age)"),
            example("greatest", max(USERS.age).plus(1), "max(users.age) + $1", 1),
            example("count", count(), "count(*)"),
            example("count of an expression", count(USERS.age), "count(users.age)"),
            example("count of different values", countDistinct(USERS.city), "count(distinct users.city)"));

    private static final List<Example> TEXTS = List.of(
            example("like", USERS.nickname.like("a%"), "users.nickname like $1", "a%"),
            example("ilike", USERS.nickname.ilike("a%"), "users.nickname ilike $1", "a%"),
            example("contains", USERS.nickname.contains("50%_\\"), "users.nickname like $1", "%50\\%\\_\\\\%"),
            example("starts with", USERS.nickname.startsWith("a_"), "users.nickname like $1", "a\\_%"),
            example("ends with", USERS.nickname.endsWith("%"), "users.nickname like $1", "%\\%"),
            example("followed by", USERS.nickname.concat("!"), "users.nickname || $1", "!"),
            example("a varchar followed by", USERS.city.concat("!"), "users.city || $1", "!"),
            example("followed by another", USERS.nickname.concat(USERS.city), "users.nickname || users.city"),
            example("concat", concat(USERS.nickname, USERS.age), "concat(users.nickname, users.age)"),
            example("concat with a text", concat("No.", USERS.id), "concat($1::text, users.id)", "No."),
            example("lower", USERS.nickname.lower(), "lower(users.nickname)"),
            example("upper", USERS.nickname.upper(), "upper(users.nickname)"),
            example("length", USERS.nickname.length().gt(3), "length(users.nickname) > $1", 3),
            example("collate", USERS.nickname.collate("C"), "users.nickname collate \"C\""),
            example(
                    "collate and compare",
                    USERS.nickname.collate("C").lt("b"),
                    "(users.nickname collate \"C\") < $1",
                    "b"),
            example("literal", literal("it's"), "'it''s'"),
            example("literal with a backslash", literal("a\\'b"), "E'a\\\\''b'"),
            example("greatest text", max(USERS.nickname).expression().like("a%"), "max(users.nickname) like $1", "a%"));

    private static final List<Example> OTHERS = List.of(
            example("a date", USERS.born.after(LocalDate.of(2000, 2, 29)), "users.born > $1", "2000-02-29"),
            example("a time", USERS.wakesAt.before(LocalTime.of(7, 30)), "users.wakes_at < $1::text::time", "07:30"),
            example(
                    "a timestamp",
                    USERS.madeAt.eq(LocalDateTime.of(2024, 1, 31, 12, 0)),
                    "users.made_at = $1",
                    "2024-01-31T12:00"),
            example(
                    "an instant",
                    USERS.seenAt.ge(NOON),
                    "users.seen_at >= $1",
                    OffsetDateTime.parse("2024-01-31T12:00:00Z")),
            example("now", USERS.seenAt.lt(now()), "users.seen_at < now()"),
            example("a uuid", USERS.token.eq(TOKEN), "users.token = $1", TOKEN),
            example("an enum", USERS.mood.eq(Mood.SAD), "users.mood = $1::text::mood", "SAD"),
            example("all of an array", USERS.tags.contains("a", "b"), "users.tags @> $1", List.of("a", "b")),
            example("some of an array", USERS.tags.overlaps("a"), "users.tags && $1", List.of("a")),
            example("length of an array", USERS.tags.cardinality(), "cardinality(users.tags)"),
            example("an array", USERS.tags.eq(List.of("a,b", "}\"")), "users.tags = $1", List.of("a,b", "}\"")),
            example(
                    "an array of a type that crosses as text",
                    USERS.prices.contains(PRICE),
                    "users.prices @> $1::text[]::numeric[]",
                    List.of("9.50")),
            example(
                    "an array of an enum",
                    USERS.moods.overlaps(Mood.so_so),
                    "users.moods && $1::text[]::mood[]",
                    List.of("so_so")));

    private static final List<Example> FORMS = List.of(
            example("value", value(7), "$1::int4", 7),
            example("long value", value(7L), "$1::int8", 7L),
            example("truth", value(true), "$1::bool", true),
            example("text", value("a"), "$1::text", "a"),
            example("value of a type", value(SqlTypes.NUMERIC, PRICE), "$1::text::numeric", "9.50"),
            example("cast", USERS.age.cast(SqlTypes.TEXT), "users.age::text"),
            example("cast of a sum", USERS.age.plus(1).cast(SqlTypes.TEXT), "(users.age + $1)::text", 1),
            example("cast to an enum", USERS.nickname.cast(USERS.mood.type()), "users.nickname::mood"),
            example(
                    "cast to a sized type keeps the bare name",
                    USERS.age.cast(USERS.balance.type()),
                    "users.age::numeric"),
            example("coalesce", coalesce(USERS.age, 0).plus(1), "coalesce(users.age, $1::int4) + $2", 0, 1),
            example(
                    "coalesce with others",
                    coalesce(USERS.inviter, USERS.id, value(1L)),
                    "coalesce(users.inviter, users.id, $1::int8)",
                    1L),
            example("null if", nullIf(USERS.nickname, ""), "nullif(users.nickname, $1)", ""),
            example(
                    "case",
                    when(USERS.age.lt(18), value("minor"))
                            .or(USERS.age.isNull(), USERS.nickname)
                            .otherwise(value("adult")),
                    "case when users.age < $1 then $2::text when users.age is null then users.nickname else $3::text end",
                    18,
                    "minor",
                    "adult"),
            example(
                    "case without else",
                    when(USERS.active, USERS.age).otherwiseNull().plus(1),
                    "case when users.active then users.age end + $1",
                    1),
            example(
                    "a query as a value",
                    scalar(SqlTypes.BIGINT, select(count()).from(ORDERS)).plus(1L),
                    "(select count(*) from \"order\") + $1",
                    1L),
            example(
                    "a function without a word",
                    call(SqlTypes.TEXT, "left", USERS.nickname, value(1)).eq("a"),
                    "left(users.nickname, $1::int4) = $2",
                    1,
                    "a"),
            example(
                    "an operator without a word",
                    infix(SqlTypes.INTEGER, USERS.age, new Operator("#"), value(1)),
                    "users.age # $1::int4",
                    1),
            example(
                    "a template",
                    template(SqlTypes.TIMESTAMP, "{} at time zone {}", USERS.seenAt, value("UTC")),
                    "users.seen_at at time zone $1::text",
                    "UTC"),
            example(
                    "a template within another expression",
                    template(SqlTypes.INTEGER, "{} + {}", USERS.age, USERS.age.plus(1))
                            .times(2),
                    "(users.age + (users.age + $1)) * $2",
                    1,
                    2),
            example(
                    "a template without arguments within another expression",
                    template(SqlTypes.INTEGER, "1 + 1").times(3),
                    "(1 + 1) * $1",
                    3),
            example("a word", template(SqlTypes.DATE, "current_date").eq(USERS.born), "current_date = users.born"),
            example("one value used twice is one parameter", twice(value(3)), "($1::int4 + $1::int4) * $2", 3, 3));

    static final List<Example> ALL = List.of(COMPARISONS, CONDITIONS, NUMBERS, TEXTS, OTHERS, FORMS).stream()
            .flatMap(List::stream)
            .toList();

    private ExpressionExamples() {}

    private static NumericExpression<Integer> twice(NumericExpression<Integer> number) {
        return number.plus(number).times(3);
    }
}
