package dev.gino.dsl;

import static dev.gino.ddl.Ddl.addValue;
import static dev.gino.ddl.Ddl.alter;
import static dev.gino.ddl.Ddl.alterDomain;
import static dev.gino.ddl.Ddl.alterPolicy;
import static dev.gino.ddl.Ddl.alterTable;
import static dev.gino.ddl.Ddl.commentOn;
import static dev.gino.ddl.Ddl.commentOnPolicy;
import static dev.gino.ddl.Ddl.commentOnTrigger;
import static dev.gino.ddl.Ddl.createDomain;
import static dev.gino.ddl.Ddl.createExtension;
import static dev.gino.ddl.Ddl.createFunction;
import static dev.gino.ddl.Ddl.createIndex;
import static dev.gino.ddl.Ddl.createMaterializedView;
import static dev.gino.ddl.Ddl.createPartition;
import static dev.gino.ddl.Ddl.createPolicy;
import static dev.gino.ddl.Ddl.createProcedure;
import static dev.gino.ddl.Ddl.createRangeType;
import static dev.gino.ddl.Ddl.createSchema;
import static dev.gino.ddl.Ddl.createSequence;
import static dev.gino.ddl.Ddl.createStatistics;
import static dev.gino.ddl.Ddl.createTable;
import static dev.gino.ddl.Ddl.createTableAs;
import static dev.gino.ddl.Ddl.createTrigger;
import static dev.gino.ddl.Ddl.createView;
import static dev.gino.ddl.Ddl.drop;
import static dev.gino.ddl.Ddl.dropPolicy;
import static dev.gino.ddl.Ddl.dropTable;
import static dev.gino.ddl.Ddl.dropTrigger;
import static dev.gino.ddl.Ddl.grant;
import static dev.gino.ddl.Ddl.refreshMaterializedView;
import static dev.gino.ddl.Ddl.renamePolicy;
import static dev.gino.ddl.Ddl.renameTrigger;
import static dev.gino.ddl.Ddl.renameValue;
import static dev.gino.ddl.Ddl.revoke;
import static dev.gino.ddl.PartitionBounds.byDefault;
import static dev.gino.ddl.PartitionBounds.in;
import static dev.gino.ddl.Privilege.SELECT;
import static dev.gino.dsl.Dsl.literal;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Hotel.BEDS;
import static dev.gino.dsl.Hotel.EMAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gino.ddl.Command;
import dev.gino.ddl.CreateTrigger;
import dev.gino.ddl.Ddl;
import dev.gino.ddl.Defining;
import dev.gino.ddl.ObjectKind;
import dev.gino.error.UsageException;
import dev.gino.type.Codec;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a name or a text of a definition holds, it stays one token, or was refused. */
class DdlInjectionTest {
    private static final Query<Integer> BED = select(BEDS.id).from(BEDS);
    private static final Codec<?> MOOD = Hotel.ROOMS.season.type().codec();

    @AfterAll
    static void countCases() {
        long cases = Injected.cases();
        System.out.println("hostile texts in definitions: " + cases);
        assertThat(cases).isGreaterThan(90_000);
    }

    /** A way by which a text gets into a definition. */
    record Entry(String name, Function<String, Defining> way) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Entry entry(String name, Function<String, Defining> way) {
        return new Entry(name, way);
    }

    static List<Entry> names() {
        return List.of(
                entry("schema", name -> createSchema(name)),
                entry("authorization", name -> createSchema("a").authorization(name)),
                entry("extension", name -> createExtension(name)),
                entry("schema of an extension", name -> createExtension("a").in(name)),
                entry("sequence", name -> createSequence(Sequence.of(name))),
                entry(
                        "schema of a sequence",
                        name -> createSequence(Sequence.of("a").in(name))),
                entry("domain", name -> createDomain(Domain.of(name, SqlTypes.TEXT))),
                entry("schema of a domain", name -> createDomain(EMAIL.in(name))),
                entry("rule of a domain", name -> createDomain(EMAIL.check(name, email -> email.ne("a")))),
                entry("rule more", name -> alterDomain(EMAIL).addConstraint(name, email -> email.ne("a"))),
                entry("rule less", name -> alterDomain(EMAIL).dropConstraint(name)),
                entry("rule to be validated", name -> alterDomain(EMAIL).validateConstraint(name)),
                entry("rule renamed", name -> alterDomain(EMAIL).renameConstraint("b", name)),
                entry("rule to be renamed", name -> alterDomain(EMAIL).renameConstraint(name, "b")),
                entry("range type", name -> createRangeType(name, SqlTypes.TEXT)),
                entry("table as", name -> createTableAs(name, BED)),
                entry("schema of a table as", name -> createTableAs("a", BED).in(name)),
                entry("place of a table as", name -> createTableAs("a", BED).tablespace(name)),
                entry("view", name -> createView(name, BED)),
                entry("schema of a view", name -> createView("a", BED).in(name)),
                entry("column of a view", name -> createView("a", BED).columns(name, "b")),
                entry("materialized view", name -> createMaterializedView(name, BED)),
                entry("refreshed view", name -> refreshMaterializedView(name)),
                entry(
                        "schema of a refreshed view",
                        name -> refreshMaterializedView("a").in(name)),
                entry("partition", name -> createPartition(name, Hotel.VISITS, byDefault())),
                entry(
                        "schema of a partition",
                        name -> createPartition("a", Hotel.VISITS, byDefault()).in(name)),
                entry(
                        "place of a partition",
                        name -> createPartition("a", Hotel.VISITS, byDefault()).tablespace(name)),
                entry("statistics", name -> createStatistics(name, BEDS, BEDS.id)),
                entry(
                        "schema of statistics",
                        name -> createStatistics("a", BEDS, BEDS.id).in(name)),
                entry("policy", name -> createPolicy(name, BEDS)),
                entry("policy changed", name -> alterPolicy(name, BEDS)),
                entry("policy less", name -> dropPolicy(name, BEDS)),
                entry("policy renamed", name -> renamePolicy("a", BEDS, name)),
                entry("policy to be renamed", name -> renamePolicy(name, BEDS, "b")),
                entry("policy commented", name -> commentOnPolicy(name, BEDS).isNull()),
                entry("role of a policy", name -> createPolicy("a", BEDS).to("b", name)),
                entry("function", name -> createFunction(name).as("a")),
                entry("procedure", name -> createProcedure(name).as("a")),
                entry(
                        "schema of a function",
                        name -> createFunction("a").in(name).as("a")),
                entry(
                        "argument",
                        name -> createFunction("a")
                                .argument("b", SqlTypes.TEXT)
                                .argument(name, SqlTypes.TEXT)
                                .as("a")),
                entry("language", name -> createFunction("a").language(name).as("a")),
                entry("trigger", name -> trigger(name, it -> it)),
                entry(
                        "view of a trigger",
                        name -> createTrigger("a", name)
                                .insteadOf(Command.INSERT)
                                .execute("b")),
                entry("old table", name -> trigger("a", it -> it.oldTable(name))),
                entry("new table", name -> trigger("a", it -> it.newTable(name))),
                entry("function of a trigger", name -> trigger("a", it -> it.execute(name))),
                entry("schema of it", name -> trigger("a", it -> it.executeIn(name, "b"))),
                entry("trigger less", name -> dropTrigger(name, BEDS)),
                entry("trigger renamed", name -> renameTrigger("a", BEDS, name)),
                entry("trigger to be renamed", name -> renameTrigger(name, BEDS, "b")),
                entry("trigger commented", name -> commentOnTrigger(name, BEDS).isNull()),
                entry("something less", name -> drop(ObjectKind.VIEW, name)),
                entry(
                        "something less in a schema",
                        name -> drop(ObjectKind.VIEW, "a").in(name)),
                entry("table less", name -> dropTable(name)),
                entry(
                        "something commented",
                        name -> commentOn(ObjectKind.VIEW, name).isNull()),
                entry(
                        "its schema",
                        name -> commentOn(ObjectKind.VIEW, "a").in(name).isNull()),
                entry(
                        "something to be changed",
                        name -> alter(ObjectKind.VIEW, name).renameTo("b")),
                entry("its schema", name -> alter(ObjectKind.VIEW, "a").in(name).renameTo("b")),
                entry("its name", name -> alter(ObjectKind.VIEW, "a").renameTo(name)),
                entry("its new schema", name -> alter(ObjectKind.VIEW, "a").setSchema(name)),
                entry("its owner", name -> alter(ObjectKind.VIEW, "a").ownerTo(name)),
                entry("role", name -> grant(SELECT).on(BEDS).to("a", name)),
                entry("role less", name -> revoke(SELECT).on(BEDS).from(name)),
                entry(
                        "something for a role",
                        name -> grant(SELECT).on(ObjectKind.VIEW, name).to("a")),
                entry(
                        "its schema",
                        name -> grant(SELECT).on(ObjectKind.VIEW, "a").in(name).to("b")),
                entry(
                        "all of a schema",
                        name -> grant(SELECT).onAllTablesIn(name).to("a")),
                entry("table to be changed", name -> alterTable(name).setLogged()),
                entry("column less", name -> alterTable("a").dropColumn(name)),
                entry(
                        "column to be changed",
                        name -> alterTable("a").alterColumn(name).dropDefault()),
                entry(
                        "column retyped",
                        name -> alterTable("a").alterColumn(name).setType(SqlTypes.TEXT)),
                entry(
                        "collation",
                        name -> alterTable("a")
                                .alterColumn("b")
                                .setType(SqlTypes.TEXT)
                                .collate(name)),
                entry(
                        "setting of a column",
                        name -> alterTable("a").alterColumn("b").set(name, 1)),
                entry("column to be renamed", name -> alterTable("a").renameColumn(name, "b")),
                entry("column renamed", name -> alterTable("a").renameColumn("b", name)),
                entry("constraint of an index", name -> alterTable(BEDS).addUniqueUsing(Hotel.ROOMS.byName, name)),
                entry("key of an index", name -> alterTable(BEDS).addPrimaryKeyUsing(Hotel.ROOMS.byName, name)),
                entry("constraint less", name -> alterTable("a").dropConstraint(name)),
                entry("constraint to be validated", name -> alterTable("a").validateConstraint(name)),
                entry("constraint deferred", name -> alterTable("a").deferConstraint(name)),
                entry("constraint not deferred", name -> alterTable("a").doNotDeferConstraint(name)),
                entry("constraint to be renamed", name -> alterTable("a").renameConstraint(name, "b")),
                entry("constraint renamed", name -> alterTable("a").renameConstraint("b", name)),
                entry("table renamed", name -> alterTable("a").renameTo(name)),
                entry("schema of a table", name -> alterTable("a").setSchema(name)),
                entry("owner of a table", name -> alterTable("a").ownerTo(name)),
                entry("place of a table", name -> alterTable("a").setTablespace(name)),
                entry("setting", name -> alterTable("a").set(name, 1)),
                entry("setting reset", name -> alterTable("a").reset(name)),
                entry("trigger on", name -> alterTable("a").enableTrigger(name)),
                entry("trigger off", name -> alterTable("a").disableTrigger(name)),
                entry("partition more", name -> alterTable(Hotel.VISITS).attachPartition(name, byDefault())),
                entry("partition less", name -> alterTable("a").detachPartition(name)),
                entry("partition less, slowly", name -> alterTable("a").detachPartitionConcurrently(name)),
                declared("constraint", (table, name) -> table.constraint(name).unique(table.column)),
                declared("rule of a column", (table, name) -> table.column.check(name, column -> column.isNotNull())),
                declared("collation of a column", (table, name) -> table.column.collated(name)),
                declared("setting of a table", (table, name) -> table.say(o -> o.with(name, 1))),
                declared("access method", (table, name) -> table.say(o -> o.using(name))),
                declared("place of a table", (table, name) -> table.say(o -> o.tablespace(name))),
                indexed("index", (table, name) -> table.index(name).on(table.column)),
                indexed(
                        "method",
                        (table, name) ->
                                table.index("a").using(IndexMethod.of(name)).on(table.column)),
                indexed("operator class", (table, name) -> table.index("a").on(table.column.operatorClass(name))),
                indexed(
                        "its schema",
                        (table, name) -> table.index("a")
                                .on(table.column.operatorClass(
                                        OperatorClass.of("b").in(name)))),
                indexed(
                        "its parameter",
                        (table, name) -> table.index("a")
                                .on(table.column.operatorClass(
                                        OperatorClass.of("b").with(name, 1)))),
                indexed(
                        "parameter of an index",
                        (table, name) -> table.index("a").on(table.column).with(name, 1)),
                indexed(
                        "place of an index",
                        (table, name) -> table.index("a").on(table.column).tablespace(name)));
    }

    static List<Entry> texts() {
        return List.of(
                entry("comment", text -> commentOn(BEDS).is(text)),
                entry("version", text -> createExtension("a").version(text)),
                entry("label", text -> addValue(MOOD, text)),
                entry("label before", text -> addValue(MOOD, "a").before(text)),
                entry("label after", text -> addValue(MOOD, "a").after(text)),
                entry("label to be renamed", text -> renameValue(MOOD, text, "a")),
                entry("label renamed", text -> renameValue(MOOD, "a", text)),
                entry("default of a domain", text -> createDomain(EMAIL.defaultTo(text))),
                entry("default set", text -> alterDomain(EMAIL).setDefault(text)),
                entry(
                        "default of a column",
                        text -> alterTable(BEDS).alterColumn(BEDS.owner).setDefault(literal(text))),
                entry(
                        "expression",
                        text -> alterTable(BEDS)
                                .alterColumn(BEDS.owner)
                                .setType(SqlTypes.TEXT)
                                .using(literal(text))),
                entry("bound", text -> createPartition("a", ObjectChanges.Spread.LIST, in("b", text))),
                entry("view", text -> createView("a", select(literal(text)))),
                entry("policy", text -> createPolicy("a", BEDS).using(BEDS.owner.eq(text))),
                entry("argument of a trigger", text -> trigger("a", it -> it.execute("b", "c", text))),
                entry(
                        "condition of a trigger",
                        text -> trigger("a", it -> it.when(BEDS.as("new").owner.eq(text)))),
                entry(
                        "default of an argument",
                        text -> createFunction("a")
                                .argument("b", SqlTypes.TEXT, text)
                                .as("c")),
                entry("body", text -> createFunction("a").as(text)),
                entry("setting", text -> alterTable("a").set("b", text)),
                entry(
                        "setting of a column",
                        text -> alterTable("a").alterColumn("b").set("c", text)),
                declared("setting of a table", (table, text) -> table.say(o -> o.with("a", text))),
                declared("check", (table, text) -> table.column.check(column -> column.ne(text))),
                indexed(
                        "setting of an index",
                        (table, text) -> table.index("a").on(table.column).with("b", text)),
                indexed(
                        "condition of an index",
                        (table, text) -> table.index("a").on(table.column).where(table.column.eq(text))),
                indexed(
                        "parameter",
                        (table, text) -> table.index("a")
                                .on(table.column.operatorClass(
                                        OperatorClass.of("b").with("c", text)))));
    }

    private static Defining trigger(String name, UnaryOperator<CreateTrigger> words) {
        return words.apply(createTrigger(name, BEDS).before(Command.INSERT).execute("run"));
    }

    private static Entry declared(String name, BiConsumer<Said, String> words) {
        return entry(name, text -> {
            Said table = new Said();
            words.accept(table, text);
            return createTable(table);
        });
    }

    private static Entry indexed(String name, BiFunction<Said, String, Index> words) {
        return entry(name, text -> createIndex(words.apply(new Said(), text)));
    }

    /** A table that a test declares. */
    static final class Said extends Table<Row> {
        final TextColumn column = text("said");

        Said() {
            super("declared", Row.class);
        }

        Said say(UnaryOperator<TableOptions> words) {
            options(words);
            return this;
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesStayNames(Entry entry) {
        Injected.names(text -> entry.way().apply(text).toString());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsStayTexts(Entry entry) {
        Injected.texts(text -> entry.way().apply(text).toString());
    }

    @Test
    void operatorsOfExclusionAreOperators() {
        for (String symbol : HostileInputs.ALL) {
            if (symbol.contains("--") || symbol.contains("/*") || !symbol.matches("[-+*/<>=~!@#%^&|`?]{1,63}")) {
                assertThatThrownBy(() -> BEDS.id.with(symbol)).isInstanceOf(UsageException.class);
            }
        }
    }

    @Test
    void theServerReadsThemSo() throws SQLException {
        try (Server server = Server.newest("ddl_injection")) {
            server.execute(List.of(createTable(BEDS)));
            for (String text : HostileInputs.ALL) {
                if (Injected.storable(text) && !text.isEmpty()) {
                    server.execute(List.of(commentOn(BEDS).is(text)));
                    assertThat(server.ask("select obj_description('beds'::regclass)"))
                            .containsExactly(text);
                    server.execute(List.of(createFunction("f")
                            .returnsVoid()
                            .language("plpgsql")
                            .as(body(text))));
                    assertThat(server.ask("select prosrc from pg_proc where proname = 'f'"))
                            .containsExactly(body(text));
                }
            }
        }
    }

    /** That PL/pgSQL takes. */
    private static String body(String text) {
        return "begin perform " + Spelling.literal(text) + "; end";
    }

    @Test
    void namesComeBackFromTheServer() throws SQLException {
        try (Server server = Server.newest("ddl_injection")) {
            for (String name : HostileInputs.PLAIN) {
                if (Injected.isName(name)) {
                    comesBack(server, name);
                }
            }
        }
    }

    private static void comesBack(Server server, String name) throws SQLException {
        Sequence sequence = Sequence.of(name).in("public");
        server.execute(List.of(createSequence(sequence), createDomain(Domain.of(name, SqlTypes.TEXT))));
        assertThat(server.ask(select(sequence.next()))).containsExactly("1");
        assertThat(server.ask("select relname from pg_class where relkind = 'S'"))
                .containsExactly(name);
        assertThat(server.ask(
                        "select typname from pg_type where typtype = 'd' and typnamespace = 'public'::regnamespace"))
                .containsExactly(name);
        server.execute(List.of(Ddl.dropSequence(sequence), Ddl.dropDomain(Domain.of(name, SqlTypes.TEXT))));
    }
}
