package dev.gino.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes no sense in SQL is refused by the compiler; and what makes sense is not. */
class WontCompileTest {
    /** Statements, and what the compiler says of each. */
    private static final String REFUSED_STATEMENTS = """
            var it = USERS.nickname.plus(1)                                | cannot find symbol
            var it = USERS.nickname.negated()                              | cannot find symbol
            var it = USERS.nickname.sum()                                  | cannot find symbol
            var it = USERS.age.like("a%")                                  | cannot find symbol
            var it = USERS.age.upper()                                     | cannot find symbol
            var it = USERS.age.before(1)                                   | cannot find symbol
            var it = USERS.born.plus(1)                                    | no suitable method
            var it = USERS.mood.like("a")                                  | cannot find symbol
            var it = USERS.token.and(USERS.active)                         | cannot find symbol
            var it = USERS.age.and(USERS.active)                           | cannot find symbol
            var it = USERS.nickname.contains(1)                            | incompatible types
            var it = USERS.tags.contains(1)                                | cannot be converted to java.lang.String
            var it = USERS.tags.cardinality().like("a")                    | cannot find symbol
            var it = USERS.age.gt("x")                                     | no suitable method
            var it = USERS.age.gt(USERS.nickname)                          | no suitable method
            var it = USERS.id.eq("7")                                      | no suitable method
            var it = USERS.id.eq(7)                                        | no suitable method
            var it = USERS.id.eq(USERS.age)                                | no suitable method
            var it = USERS.mood.eq("happy")                                | no suitable method
            var it = USERS.seenAt.ge("2024-01-31")                         | no suitable method
            var it = USERS.balance.plus(1)                                 | no suitable method
            var it = USERS.age.plus(USERS.id)                              | no suitable method
            var it = USERS.age.between(1, "x")                             | no suitable method
            var it = USERS.age.in(List.of("x"))                            | no suitable method
            var it = USERS.age.in(1, "x")                                  | cannot be converted to java.lang.Integer
            var it = USERS.age.in(select(USERS.nickname))                  | no suitable method
            var it = USERS.active.and("x")                                 | incompatible types
            var it = USERS.active.and(USERS.age)                           | incompatible types
            var it = not(USERS.age)                                        | incompatible types
            var it = and(List.of(USERS.active, USERS.age))                 | incompatible types
            var it = coalesce(USERS.id, "x")                               | no suitable method
            var it = coalesce(USERS.age, USERS.nickname)                   | no suitable method
            var it = sum(USERS.nickname)                                   | no suitable method
            var it = USERS.age.cast(TEXT).plus(1)                          | cannot find symbol
            var it = USERS.nickname.cast(INTEGER).like("a")                | cannot find symbol
            var it = max(USERS.nickname).plus(1)                           | cannot find symbol
            var it = scalar(INTEGER, select(USERS.nickname))               | inference variable T
            var it = when(USERS.age, value(1))                             | incompatible types
            var it = when(USERS.active, value(1)).otherwise(value("x"))    | incompatible types
            var it = when(USERS.active, value(1)).plus(1)                  | cannot find symbol
            var it = set(USERS.id, "x")                                    | no suitable method
            var it = set(USERS.id, USERS.nickname)                         | no suitable method
            var it = set(USERS.age.plus(1), 1)                             | no suitable method
            var it = set(USERS.nickname, null)                             | reference to set is ambiguous
            var it = update(USERS).set(USERS.age, "x")                     | no suitable method
            send(update(USERS))                                            | incompatible types
            send(update(USERS).set(USERS.age, 1))                          | incompatible types
            send(deleteFrom(USERS))                                        | incompatible types
            send(insertInto(USERS))                                        | incompatible types
            send(USERS.age.plus(1))                                        | incompatible types
            fetch(update(USERS).set(USERS.age, 1).allRows())               | cannot be converted to dev.gino.dsl.Query
            fetch(sql("select 1"))                                         | cannot be converted to dev.gino.dsl.Query
            Integer it = fetch(select(USERS.nickname))                     | incompatible types
            var it = update(USERS).where(USERS.active).where(USERS.active) | cannot find symbol
            var it = select(Pair::new, USERS.nickname)                     | no suitable method
            var it = select(Pair::new, USERS.age, USERS.nickname)          | no suitable method
            var it = select(Pair::new, USERS.age, USERS.age, USERS.age)    | no suitable method
            var it = select(USERS).where(USERS.age)                        | incompatible types
            var it = select(USERS).where("age > 1")                        | incompatible types
            var it = select(USERS).orderBy(select(USERS))                  | cannot be
            var it = select(USERS).orderBy("age")                          | cannot be
            var it = select(USERS).orderBy(USERS.age.as("a"))              | cannot be
            var it = select(USERS).groupBy(USERS.age.desc())               | cannot be converted to dev.gino.dsl.Groupable
            var it = select(USERS).limit("1")                              | incompatible types
            var it = select(USERS.age.desc())                              | no suitable method
            var it = select(USERS).from("users")                           | cannot be applied
            var it = USERS.age.as("a").as("b")                             | cannot find symbol
            var it = USERS.age.desc().eq(1)                                | cannot find symbol
            var it = sql("select :a").bind("a", INTEGER, "x")              | inference variable T
            var it = USERS.bigint("x")                                     | has protected access
            var it = USERS.age.node()                                      | not public
            var it = new Select<>(null)                                    | has private access
            var it = max(USERS.nickname).like("a%")                        | cannot find symbol
            var it = rank().plus(1L)                                       | cannot find symbol
            var it = select(rank())                                        | no suitable method
            var it = USERS.age.over(partitionBy(USERS.city))               | cannot find symbol
            var it = USERS.age.filter(USERS.active)                        | cannot find symbol
            var it = count().filter(USERS.age)                             | incompatible types
            var it = sum(USERS.age).over(USERS.city)                       | incompatible types
            var it = percentileDisc(0.5, USERS.nickname).plus(1)           | cannot find symbol
            var it = rank(value(1)).over(allRows())                        | cannot find symbol
            var it = USERS.age.eq(any(select(USERS.nickname)))             | no suitable method
            var it = USERS.age.gt(all(USERS.tags))                         | no suitable method
            var it = USERS.age.in(values(List.of(1)))                      | no suitable method
            var it = row(USERS.id).eq(7L)                                  | incompatible types
            var it = row(USERS.id).plus(1)                                 | cannot find symbol
            var it = select(USERS.id).union(select(USERS.age))             | incompatible types
            var it = select(USERS.id).as("a").get(USERS.id).like("a")      | cannot find symbol
            var it = select(USERS.id).join(USERS.id, USERS.active)         | incompatible types
            var it = select(USERS.id).join(USERS)                          | required
            var it = select(USERS.id).with(select(USERS.id).as("a"))       | no suitable method
            var it = select(USERS.id).from(select(USERS.id))               | cannot be applied
            var it = select(USERS.id).orderBy(rollup(USERS.id))            | cannot be
            var it = select(Pair::new, USERS, USERS.nickname)              | no suitable method
            send(mergeInto(USERS).using(ORDERS, USERS.active))             | incompatible types
            send(mergeInto(USERS).using(ORDERS, USERS.active).whenMatched()) | incompatible types
            var it = mergeInto(USERS).using(ORDERS, USERS.active).whenMatched().thenInsert() | cannot find symbol
            var it = mergeInto(USERS).using(ORDERS, USERS.active).whenNotMatched().thenDelete() | cannot find symbol
            send(insertInto(USERS).values().onConflict(USERS.id))          | incompatible types
            var it = update(USERS).from("orders")                          | cannot be applied
            var it = deleteFrom(USERS).using(select(USERS))                | cannot be applied
            var it = tablesample(select(USERS).as("a"), Sample.Method.SYSTEM, 1) | cannot be applied
            var it = attribute("a", INTEGER).from((String text) -> text)   | bad return type in lambda expression
            var it = table("n", value(1)).ordinality().like("a")           | cannot find symbol
            USERS.id = USERS.inviter                                       | cannot assign a value to
            USERS = null                                                   | cannot assign a value to
            """;

    /** Classes, and what the compiler says of each. */
    private static final String REFUSED_CLASSES = """
            record Own(Assignable<String> target) implements Assignment<String> {} | sealed
            static class Own implements Selectable<String> {}                      | sealed
            static class Own implements Node {}                                    | cannot find symbol
            static class Own extends Rendered {}                                   | cannot find symbol
            static class Own extends TextColumn { Own() { super(null); } } | cannot inherit from final
            static class Own extends Table<Row> {}                                 | no suitable constructor
            """;

    private static final String STATEMENTS = """
            NumericExpression<Integer> it = coalesce(USERS.age, 0).plus(1)
            TextExpression it = coalesce(USERS.nickname, USERS.city, value("x")).upper()
            Condition it = max(USERS.nickname).expression().like("a%")
            NumericExpression<Integer> it = scalar(INTEGER, select(USERS.age)).plus(1)
            NumericExpression<Integer> it = when(USERS.active, value(1)).otherwise(USERS.age).plus(1)
            TextExpression it = USERS.age.cast(TEXT).concat("!")
            Condition it = USERS.age.in(1, 2).and(USERS.id.in(List.of(1L)))
            Condition it = USERS.tags.contains("a", "b").or(USERS.mood.eq(Mood.SAD)).not()
            NumericExpression<BigDecimal> it = sum(USERS.age).plus(BigDecimal.ONE)
            Assignment<Long> it = set(USERS.id, 7L)
            send(update(USERS).set(USERS.age, USERS.age.plus(1)).allRows())
            send(deleteFrom(USERS).where(USERS.id.eq(7L)))
            String it = fetch(select(USERS.nickname).from(USERS))
            Pair it = fetch(select(Pair::new, USERS.nickname, USERS.age))
            Shop.User it = fetch(insertInto(USERS).values(set(USERS.age, 1)).returning(USERS))
            Long it = fetch(select(USERS.id, USERS.age)).get(USERS.id)
            Integer it = fetch(sql("select :a").bind("a", INTEGER, 1).as("a", INTEGER))
            NumericExpression<Integer> it = max(USERS.age).filter(USERS.active).over(partitionBy(USERS.city)).plus(1)
            NumericExpression<Long> it = select(USERS.id).as("a").get(USERS.id).plus(1L)
            TextExpression it = select(max(USERS.nickname).as("m")).as("a").get(max(USERS.nickname).as("m"))
            TextExpression it = excluded(USERS.nickname).concat(USERS.nickname)
            NumericExpression<Long> it = rank().over(partitionBy(USERS.city).orderBy(USERS.age.desc()))
            Shop.User it = fetch(select(select(USERS).as("a")))
            Shop.User it = fetch(select(USERS).union(select(USERS)).orderBy(USERS.id))
            String it = fetch(select((Shop.User user, Long id) -> user.nickname() + id, USERS, ORDERS.id))
            select(USERS).orderBy(USERS.age, USERS.city).orderBy(USERS.age.desc().nullsLast())
            """;

    private static final String CLASSES = """
            static class Own extends Table<Row> { TextColumn a = text("a"); Own() { super("own", Row.class); } }
            static class Own extends TextExpression { Own(TextExpression same) { super(same.term()); } }
            record Own(String text) implements Statement { public BoundSql toSql() { return new BoundSql(text, List.of()); } }
            """;

    private static Map<String, List<String>> errors = Map.of();

    /** All at once, because the compiler takes longer to start than to compile. */
    @BeforeAll
    static void compile() {
        errors = Snippets.errors(Stream.of(refused(), taken())
                .flatMap(all -> all)
                .map(arguments -> (String) arguments.get()[0])
                .collect(Collectors.toList()));
    }

    static Stream<Arguments> refused() {
        return Stream.concat(
                lines(REFUSED_STATEMENTS).map(line -> Arguments.of(inMethod(first(line)), second(line))),
                lines(REFUSED_CLASSES).map(line -> Arguments.of(first(line), second(line))));
    }

    static Stream<Arguments> taken() {
        return Stream.concat(
                lines(STATEMENTS).map(line -> Arguments.of(inMethod(line))),
                lines(CLASSES).map(Arguments::of));
    }

    private static Stream<String> lines(String table) {
        return table.lines();
    }

    private static String first(String line) {
        return line.substring(0, line.lastIndexOf('|')).strip();
    }

    private static String second(String line) {
        return line.substring(line.lastIndexOf('|') + 1).strip();
    }

    private static String inMethod(String statement) {
        return "void it() { " + statement + "; }";
    }

    @ParameterizedTest
    @MethodSource
    void refused(String snippet, String message) {
        assertThat(errors.get(snippet))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error).contains(message));
    }

    @ParameterizedTest
    @MethodSource
    void taken(String snippet) {
        assertThat(errors.get(snippet)).isEmpty();
    }
}
