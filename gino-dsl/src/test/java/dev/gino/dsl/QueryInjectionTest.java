package dev.gino.dsl;

import static dev.gino.dsl.Dsl.attribute;
import static dev.gino.dsl.Dsl.commonTable;
import static dev.gino.dsl.Dsl.insertInto;
import static dev.gino.dsl.Dsl.literal;
import static dev.gino.dsl.Dsl.recordset;
import static dev.gino.dsl.Dsl.recursive;
import static dev.gino.dsl.Dsl.row;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.set;
import static dev.gino.dsl.Dsl.sql;
import static dev.gino.dsl.Dsl.table;
import static dev.gino.dsl.Dsl.update;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Dsl.values;
import static dev.gino.dsl.Functions.call;
import static dev.gino.dsl.Shop.ORDERS;
import static dev.gino.dsl.Shop.USERS;
import static dev.gino.dsl.WindowFunctions.orderBy;
import static dev.gino.dsl.WindowFunctions.rank;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a name, a text or a value of a query holds, the query stays the one that it was. */
class QueryInjectionTest {
    private static final Select<Long> IDS = select(USERS.id).from(USERS);
    private static final Insert NEW = insertInto(USERS).values(set(USERS.id, 7L));

    @AfterAll
    static void countCases() {
        long cases = Injected.cases();
        System.out.println("hostile texts in queries: " + cases);
        assertThat(cases).isGreaterThan(30_000);
    }

    /** A way by which a text gets into a statement. */
    record Entry(String name, Function<String, Statement> way) {
        String through(String text) {
            return way.apply(text).toSql().text();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Entry entry(String name, Function<String, Statement> way) {
        return new Entry(name, way);
    }

    static List<Entry> names() {
        return List.of(
                entry("label", name -> select(USERS.id.as(name))),
                entry(
                        "label of what is converted",
                        name -> select(USERS.balance.as(name)).distinct()),
                entry("alias", name -> select(USERS.as(name).id).from(USERS.as(name))),
                entry(
                        "derived table",
                        name -> select(IDS.as(name).get(USERS.id)).from(IDS.as(name))),
                entry("label in a derived table", InjectedNames::labelled),
                entry("lateral", name -> select(IDS.lateral(name))),
                entry("common table", name -> select(commonTable(name, IDS)).with(commonTable(name, IDS))),
                entry("common table, once more", InjectedNames::commonTwice),
                entry(
                        "recursion",
                        name -> select(recursive(
                                        name,
                                        IDS,
                                        above -> select(above.get(USERS.id)).from(above)))
                                .with(recursive(
                                        name,
                                        IDS,
                                        above -> select(above.get(USERS.id)).from(above)))),
                entry("order of a recursion", InjectedNames::searched),
                entry("mark of a cycle", InjectedNames::marked),
                entry("way of a cycle", InjectedNames::way),
                entry("attribute of values", InjectedNames::valued),
                entry(
                        "values",
                        name -> select(values(
                                        List.of(1L),
                                        attribute("a", SqlTypes.BIGINT).from(it -> it))
                                .as(name))),
                entry("function as a table", name -> select(table(name, call(SqlTypes.TEXT, "f")))),
                entry(
                        "label of a function",
                        name -> select(table("t", call(SqlTypes.TEXT, "f").as(name)))),
                entry(
                        "column of a function",
                        name -> select(table("t", call(SqlTypes.TEXT, "f"), attribute(name, SqlTypes.TEXT)))),
                entry(
                        "column of a recordset",
                        name -> select(recordset("t", call(SqlTypes.TEXT, "f"), attribute(name, SqlTypes.TEXT)))),
                entry(
                        "recordset",
                        name -> select(recordset(name, call(SqlTypes.TEXT, "f"), attribute("a", SqlTypes.TEXT)))),
                entry(
                        "window",
                        name -> select(rank().over(orderBy(USERS.id).as(name)))
                                .from(USERS)
                                .window(orderBy(USERS.id).as(name))),
                entry("collation", name -> select(USERS.city.collate(name))),
                entry("collation in order by", name -> IDS.orderBy(USERS.city.collate(name))),
                entry("constraint", name -> NEW.onConflictOnConstraint(name).doNothing()),
                entry("lock", name -> IDS.lock(RowLock.SHARE.of(USERS.as(name)))),
                entry("enum type", name -> select(value(SqlTypes.enumeration(name, Shop.Mood.class), Shop.Mood.SAD))),
                entry(
                        "schema of an enum type",
                        name -> select(value(SqlTypes.enumeration(name, "mood", Shop.Mood.class), Shop.Mood.SAD))),
                entry("column of raw SQL", name -> sql("select 1").as(name, SqlTypes.INTEGER)));
    }

    static List<Entry> texts() {
        return List.of(
                entry("literal", text -> select(literal(text))),
                entry(
                        "literal in a set operation",
                        text -> select(literal(text)).union(select(literal("b")))),
                entry(
                        "literal in on conflict",
                        text -> NEW.onConflict(USERS.city)
                                .where(USERS.city.eq(literal(text)))
                                .doNothing()),
                entry(
                        "value in on conflict",
                        text -> NEW.onConflict(USERS.city)
                                .where(USERS.nickname.eq(text))
                                .doNothing()));
    }

    static List<Entry> binds() {
        return List.of(
                entry("value", text -> select(value(text))),
                entry("comparison", text -> IDS.where(USERS.nickname.eq(text))),
                entry("pattern", text -> IDS.where(USERS.nickname.contains(text).or(USERS.nickname.like(text)))),
                entry("one of", text -> IDS.where(USERS.nickname.in(text, "b"))),
                entry(
                        "having",
                        text -> IDS.groupBy(USERS.id)
                                .having(Aggregates.max(USERS.nickname).eq(text))),
                entry("row", text -> IDS.where(row(USERS.nickname).gt(row(value(text))))),
                entry(
                        "values",
                        text -> values(
                                List.of(text), attribute("a", SqlTypes.TEXT).from(it -> it))),
                entry("insert", text -> insertInto(USERS).values(set(USERS.nickname, text))),
                entry("upsert", text -> NEW.onConflict(USERS.id).doUpdate(set(USERS.nickname, text))),
                entry("update", text -> update(USERS).set(USERS.nickname, text).allRows()),
                entry(
                        "merge",
                        text -> Dsl.mergeInto(USERS)
                                .using(ORDERS, USERS.active)
                                .whenMatched()
                                .thenUpdate(set(USERS.nickname, text))),
                entry("raw", text -> sql("select :a").bind("a", SqlTypes.TEXT, text)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesStayNames(Entry entry) {
        Injected.names(entry::through);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsStayTexts(Entry entry) {
        Injected.texts(entry::through);
    }

    @ParameterizedTest
    @MethodSource("binds")
    void valuesStayBeside(Entry entry) {
        Injected.binds(entry::through);
    }

    /** The ways that take more than a line. */
    private static final class InjectedNames {
        private static final CommonTable<Long> TREE =
                recursive("tree", IDS, above -> select(above.get(USERS.id)).from(above));

        static Statement labelled(String name) {
            Labelled<Long, NumericExpression<Long>> label = USERS.id.as(name);
            Subquery<Long> named = select(label).from(USERS).as("t");
            return select(named.get(label)).from(named);
        }

        static Statement commonTwice(String name) {
            CommonTable<Long> common = commonTable("c", IDS);
            return select(common.as(name)).with(common);
        }

        static Statement searched(String name) {
            return select(TREE).with(TREE.searchDepthFirst(attribute(name, SqlTypes.TEXT), USERS.id));
        }

        static Statement marked(String name) {
            return select(TREE).with(TREE.cycle(attribute(name, SqlTypes.BOOLEAN), "p", USERS.id));
        }

        static Statement way(String name) {
            return select(TREE).with(TREE.cycle(attribute("a", SqlTypes.BOOLEAN), name, USERS.id));
        }

        static Statement valued(String name) {
            return select(values(List.of(1L), attribute(name, SqlTypes.BIGINT).from(it -> it))
                    .as("t"));
        }

        private InjectedNames() {}
    }
}
