package dev.gino.dsl;

import static dev.gino.dsl.Aggregates.count;
import static dev.gino.dsl.Dsl.deleteFrom;
import static dev.gino.dsl.Dsl.insertInto;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.set;
import static dev.gino.dsl.Dsl.sql;
import static dev.gino.dsl.Dsl.update;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Functions.coalesce;
import static dev.gino.dsl.Functions.now;
import static dev.gino.dsl.Shop.ORDERS;
import static dev.gino.dsl.Shop.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gino.error.UsageException;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements and expressions are values: they never change, and are equal if they say the same. */
class StatementValueTest {
    private static final Select<Long> QUERY = select(USERS.id).from(USERS);

    static List<Function<Select<Long>, Select<Long>>> words() {
        return List.of(
                Select::distinct,
                query -> query.from(ORDERS),
                query -> query.join(ORDERS, USERS.active),
                query -> query.leftJoin(ORDERS, USERS.active),
                query -> query.rightJoin(ORDERS, USERS.active),
                query -> query.fullJoin(ORDERS, USERS.active),
                query -> query.crossJoin(ORDERS),
                query -> query.where(USERS.age.gt(1)),
                query -> query.groupBy(USERS.id),
                query -> query.having(count().gt(1L)),
                query -> query.orderBy(USERS.age.desc()),
                query -> query.orderBy(USERS.age),
                query -> query.limit(1),
                query -> query.offset(1),
                Select::forUpdate,
                Select::forUpdateSkipLocked);
    }

    @ParameterizedTest
    @MethodSource("words")
    void aWordLeavesTheOldStatementAlone(Function<Select<Long>, Select<Long>> word) {
        Select<Long> before = select(USERS.id).from(USERS);
        Select<Long> after = word.apply(before);
        assertThat(before).isEqualTo(QUERY);
        assertThat(before.toSql().text()).isEqualTo("select users.id from users");
        assertThat(after).isNotEqualTo(before).isEqualTo(word.apply(QUERY)).hasSameHashCodeAs(word.apply(QUERY));
        assertThat(word.apply(word.apply(before)).toSql()).isNotNull();
    }

    static List<Supplier<Object>> values() {
        return List.of(
                () -> USERS.age.plus(1),
                () -> USERS.age.plus(2),
                () -> USERS.age.minus(1),
                () -> USERS.as("u").age.plus(1),
                () -> coalesce(USERS.age, 1),
                () -> value(1),
                () -> value(1L),
                () -> value("1"),
                () -> USERS.age.desc(),
                () -> USERS.age.desc().nullsLast(),
                () -> USERS.age.as("a"),
                () -> USERS.age.as("b"),
                () -> set(USERS.age, 1),
                () -> set(USERS.age, now().cast(SqlTypes.INTEGER)),
                () -> USERS.age.toNull(),
                () -> select(USERS.age),
                () -> select(USERS.age.as("a")),
                () -> select(USERS.age, USERS.id),
                () -> insertInto(USERS).values(set(USERS.age, 1)),
                () -> insertInto(USERS).values(set(USERS.age, 1)).values(set(USERS.age, 1)),
                () -> insertInto(USERS).values(set(USERS.age, 1)).returning(USERS.id),
                () -> update(USERS).set(USERS.age, 1),
                () -> update(USERS).set(USERS.age, 1).allRows(),
                () -> update(USERS).set(USERS.age, 1).where(USERS.active),
                () -> update(USERS).set(USERS.age, 1).allRows().returning(USERS.id),
                () -> deleteFrom(USERS),
                () -> deleteFrom(USERS).allRows(),
                () -> deleteFrom(USERS).where(USERS.id.eq(7L)),
                () -> sql("select :a").bind("a", SqlTypes.INTEGER, 1),
                () -> sql("select :a").bind("a", SqlTypes.INTEGER, 2),
                () -> sql("select :a").bindNull("a", SqlTypes.INTEGER),
                () -> sql("select 1 as a").as("a", SqlTypes.INTEGER),
                () -> sql("select * from users").as(USERS));
    }

    @Test
    void whatSaysTheSameIsEqualAndNothingElse() {
        List<Supplier<Object>> values = values();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i).get();
            for (int j = 0; j < values.size(); j++) {
                assertThat(value.equals(values.get(j).get()))
                        .as("%s and %s", value, values.get(j).get())
                        .isEqualTo(i == j);
            }
            assertThat(value).hasSameHashCodeAs(values.get(i).get()).isNotEqualTo(null);
        }
    }

    @Test
    void isRenderedOnce() {
        for (Example example : Example.all()) {
            if (example.statement() instanceof Rendered statement) {
                assertThat(statement.toSql()).isSameAs(statement.toSql());
            }
        }
    }

    @Test
    void hidesValues() {
        Update update = update(USERS).set(USERS.nickname, "secret").where(USERS.nickname.in("secret", "hidden"));
        assertThat(update.toString())
                .isEqualTo("update users set nickname = $1 where users.nickname = any($2) [text, text[]]");
        assertThat(update.toSql().toString()).isEqualTo(update.toString());
        assertThat(USERS.nickname.eq("secret").toString()).isEqualTo("users.nickname = $1");
        assertThat(QUERY.toString()).isEqualTo("select users.id from users");
    }

    @Test
    void bindsCannotBeChanged() {
        List<Bind<?>> binds = QUERY.where(USERS.age.gt(1)).toSql().binds();
        assertThatThrownBy(() -> binds.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void oneExpressionTwiceIsOneParameterAndTwoEqualOnesAreTwo() {
        NumericExpression<Integer> age = coalesce(USERS.age, 0);
        assertThat(select(age).from(USERS).groupBy(age).toSql().binds()).hasSize(1);
        assertThat(select(coalesce(USERS.age, 0))
                        .from(USERS)
                        .groupBy(coalesce(USERS.age, 0))
                        .toSql()
                        .binds())
                .hasSize(2);
    }

    @Test
    void listsOfAnyLengthAreOneText() {
        assertThat(QUERY.where(USERS.age.in(1, 2, 3)).toSql().text())
                .isEqualTo(QUERY.where(USERS.age.in(List.of())).toSql().text());
    }

    @Test
    void nothingToSayIsRefused() {
        assertThatThrownBy(() -> update(USERS).allRows().toSql())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("nothing to set");
        assertThatThrownBy(() -> insertInto(USERS).rows(List.of()).toSql())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("nothing to insert");
        assertThatThrownBy(() -> insertInto(USERS).values().values().toSql())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("nothing to insert");
    }

    @Test
    void whatBelongsToAnotherTableIsRefused() {
        assertThatThrownBy(() ->
                        update(USERS).set(ORDERS.total, ORDERS.total).allRows().toSql())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("order.total");
        assertThatThrownBy(
                        () -> insertInto(USERS).values(set(ORDERS.group, "a")).toSql())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("order.group");
    }

    @Test
    void moreValuesThanTheProtocolCountsAreRefused() {
        Insert.Into into = insertInto(USERS);
        List<List<Assignment<?>>> most = Collections.nCopies(65_535, List.of(set(USERS.age, 1)));
        List<List<Assignment<?>>> tooMany = Collections.nCopies(65_536, List.of(set(USERS.age, 1)));
        assertThat(into.rows(most).toSql().binds()).hasSize(65_535);
        assertThatThrownBy(() -> into.rows(tooMany).toSql())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("65535");
    }

    @Test
    @SuppressWarnings("NullAway") // as a caller without a checker would
    void nullIsRefusedWithARemedy() {
        assertThatThrownBy(() -> USERS.age.eq((Integer) null))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("isNull()");
        assertThatThrownBy(() -> set(USERS.age, (Integer) null))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("toNull()");
    }

    @Test
    void namesOfRawSqlMustBeKnownAndBound() {
        assertThatThrownBy(() -> sql("select :a").bind("b", SqlTypes.INTEGER, 1))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("there is no :b")
                .hasMessageContaining("[a]");
        assertThatThrownBy(() -> sql("select :a").toSql())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(":a has no value");
    }
}
