package dev.gino.dsl;

import static dev.gino.dsl.Dsl.insertInto;
import static dev.gino.dsl.Dsl.literal;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.set;
import static dev.gino.dsl.Dsl.sql;
import static dev.gino.dsl.Dsl.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gino.ddl.Ddl;
import dev.gino.error.UsageException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text holds, it stays what it is: it comes back from the server unchanged, or was refused before. */
class InjectionTest {
    private Server server;

    @BeforeEach
    void connect() throws SQLException {
        server = Server.newest("injection");
        server.execute("create table canary (alive bool); insert into canary values (true)");
    }

    @AfterEach
    void theCanaryIsAlive() throws SQLException {
        assertThat(server.ask("select alive from canary")).containsExactly("t");
        server.close();
    }

    /** A way by which a text reaches the server; it answers what comes back. */
    record Entry(String name, Way way) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Way {
        @Nullable
        String through(Server server, String text) throws SQLException;
    }

    static List<Entry> values() {
        return List.of(
                new Entry("value", (server, text) -> only(server.ask(select(value(text))))),
                new Entry("varchar", (server, text) -> only(server.ask(select(value(SqlTypes.VARCHAR, text))))),
                new Entry("literal", (server, text) -> only(server.ask(select(literal(text))))),
                new Entry("literal under the old setting", InjectionTest::nonconforming),
                new Entry("element", (server, text) -> only(server.ask(elementOf(List.of("a", text))))),
                new Entry("element in text", InjectionTest::defaultElement),
                new Entry("default", InjectionTest::defaultValue),
                new Entry("raw value", (server, text) -> only(server.ask(raw(text)))),
                new Entry("part", (server, text) -> isTrue(server, value(text).contains(text), text)),
                new Entry("prefix", (server, text) -> isTrue(server, value(text).startsWith(text), text)),
                new Entry("suffix", (server, text) -> isTrue(server, value(text).endsWith(text), text)),
                new Entry("one of", (server, text) -> isTrue(server, value(text).in("a", text), text)));
    }

    static List<Entry> names() {
        return List.of(
                new Entry("label", InjectionTest::label),
                new Entry("column", (server, name) -> column(server, new Named("t", name))),
                new Entry("table", (server, name) -> column(server, new Named(name, "c"))),
                new Entry("schema", InjectionTest::schema),
                new Entry("alias", (server, name) -> column(server, new Named("t", "c").as(name))),
                new Entry("index", InjectionTest::index),
                new Entry("enum type", InjectionTest::enumType),
                new Entry("column of raw SQL", InjectionTest::rawColumn));
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesComeBackUnchanged(Entry entry) throws SQLException {
        for (String text : HostileInputs.ALL) {
            check(entry, text, storable(text));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesComeBackUnchanged(Entry entry) throws SQLException {
        for (String name : HostileInputs.PLAIN) {
            int bytes = name.getBytes(StandardCharsets.UTF_8).length;
            check(entry, name, storable(name) && bytes > 0 && bytes < 64);
        }
    }

    private void check(Entry entry, String text, boolean accepted) throws SQLException {
        if (accepted) {
            assertThat(entry.way().through(server, text)).isEqualTo(text);
        } else {
            assertThatThrownBy(() -> entry.way().through(server, text)).as(text).isInstanceOf(UsageException.class);
        }
    }

    private static boolean storable(String text) {
        return text.indexOf(0) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    @Test
    void namesOfRawSqlAreOnlyThoseOfItsText() {
        for (String name : HostileInputs.ALL) {
            assertThatThrownBy(() -> sql("select :known").bind(name, SqlTypes.TEXT, "a"))
                    .isInstanceOf(UsageException.class);
        }
    }

    @Test
    void operatorsAreOperators() {
        for (String symbol : HostileInputs.ALL) {
            if (symbol.contains("--") || symbol.contains("/*") || !symbol.matches("[-+*/<>=~!@#%^&|`?]{1,63}")) {
                assertThatThrownBy(() -> new Operator(symbol)).isInstanceOf(UsageException.class);
            }
        }
    }

    @Test
    void collationsAreNames() throws SQLException {
        for (String name : HostileInputs.PLAIN) {
            assertThatThrownBy(() -> server.ask(select(value("a").collate("no " + name))))
                    .as(name)
                    .satisfiesAnyOf(
                            refused -> assertThat(refused).isInstanceOf(UsageException.class),
                            unknown -> assertThat(((SQLException) unknown).getSQLState())
                                    .isEqualTo("42704"));
        }
    }

    @Test
    void labelsOfEnumsAreTexts() throws SQLException {
        SqlType<Odd, ValueExpression<Odd>> type = SqlTypes.enumeration("odd", Odd.class);
        server.execute(List.of(Ddl.createType(type.codec())));
        for (Odd label : Odd.values()) {
            assertThat(server.ask(select(value(type, label)))).containsExactly(label.name());
        }
    }

    /** The strangest names that Java has. */
    enum Odd {
        $,
        $$,
        $t$,
        select,
        NULL
    }

    // ---- ways

    private static @Nullable String only(List<@Nullable String> answers) {
        assertThat(answers).hasSize(1);
        return answers.get(0);
    }

    private static Statement elementOf(List<String> texts) {
        return select(Dsl.template(SqlTypes.TEXT, "({})[2]", value(SqlTypes.TEXT.array(), texts)));
    }

    private static Statement raw(String text) {
        return sql("select :text as answer").bind("text", SqlTypes.TEXT, text).as("answer", SqlTypes.TEXT);
    }

    private static String isTrue(Server server, Condition condition, String text) throws SQLException {
        assertThat(server.ask(select(condition))).as(text).containsExactly("t");
        return text;
    }

    private static @Nullable String nonconforming(Server server, String text) throws SQLException {
        server.execute("set standard_conforming_strings = off; set backslash_quote = off");
        try {
            return only(server.ask(select(literal(text))));
        } finally {
            server.execute("reset standard_conforming_strings; reset backslash_quote");
        }
    }

    private static @Nullable String defaultValue(Server server, String text) throws SQLException {
        Named table = new Named("t", "c");
        table.column.defaultTo(text);
        return inserted(server, table, "c");
    }

    private static @Nullable String defaultElement(Server server, String text) throws SQLException {
        Named table = new Named("t", "c");
        table.list.defaultTo(List.of("a", text));
        return inserted(server, table, "list[2]");
    }

    private static @Nullable String inserted(Server server, Named table, String expression) throws SQLException {
        server.execute(List.of(Ddl.createTable(table)));
        try {
            server.ask(insertInto(table).values());
            return only(server.ask("select " + expression + " from t"));
        } finally {
            server.execute("drop table t");
        }
    }

    /** Writes the name of the column or the table into it, and reads it back. */
    private static @Nullable String column(Server server, Named table) throws SQLException {
        server.execute(List.of(Ddl.createTable(table)));
        try {
            String name = table.name().equals("t") ? table.column.name() : table.name();
            String expected = table.alias == null ? name : table.alias;
            server.ask(insertInto(table).values(set(table.column, expected)));
            return only(server.ask(select(table.column).from(table).where(table.column.eq(expected))));
        } finally {
            server.execute(List.of(Ddl.dropTable(table)));
        }
    }

    private static @Nullable String label(Server server, String name) throws SQLException {
        server.execute("create temp table labelled as "
                + select(literal("a").as(name)).toSql().text());
        try {
            return only(server.ask(
                    "select attname from pg_attribute where attrelid = 'labelled'::regclass and attnum = 1"));
        } finally {
            server.execute("drop table labelled");
        }
    }

    private static @Nullable String schema(Server server, String name) throws SQLException {
        Named table = new Named(name, "t", "c");
        server.execute("create schema if not exists " + Spelling.identifier(name));
        server.execute(List.of(Ddl.createTable(table)));
        server.ask(insertInto(table).values(set(table.column, name)));
        String answer = only(server.ask(select(table.column).from(table)));
        server.execute(List.of(Ddl.dropTable(table)));
        return answer;
    }

    private static @Nullable String index(Server server, String name) throws SQLException {
        Named table = new Named("t", "c");
        Index index = table.index(name).on(table.column);
        server.execute(List.of(Ddl.createTable(table), Ddl.createIndex(index)));
        String answer = only(
                server.ask(
                        "select relname from pg_class where oid = (select indexrelid from pg_index where indrelid = 't'::regclass)"));
        server.execute(List.of(Ddl.dropIndex(index), Ddl.dropTable(table)));
        return answer;
    }

    private static @Nullable String enumType(Server server, String name) throws SQLException {
        SqlType<Odd, ValueExpression<Odd>> type = SqlTypes.enumeration(name, Odd.class);
        server.execute(List.of(Ddl.createType(type.codec())));
        try {
            Condition is = value(type, Odd.$).eq(Odd.$);
            assertThat(server.ask(select(is))).containsExactly("t");
            return only(server.ask("select typname from pg_type where oid = (select max(enumtypid) from pg_enum)"));
        } finally {
            server.execute(List.of(Ddl.dropType(type.codec())));
        }
    }

    private static @Nullable String rawColumn(Server server, String name) throws SQLException {
        RawSql raw = sql("select :text as " + Spelling.identifier(name)).bind("text", SqlTypes.TEXT, name);
        return only(server.ask(raw.as(name, SqlTypes.TEXT)));
    }

    /** A table of any name, with a column of any name. */
    static final class Named extends Table<Row> {
        final TextColumn column;
        final ArrayColumn<String> list = array("list", SqlTypes.TEXT);

        @Nullable
        String alias;

        Named(String table, String column) {
            super(table, Row.class);
            this.column = text(column);
        }

        Named(String schema, String table, String column) {
            super(schema, table, Row.class);
            this.column = text(column);
        }

        Named as(String other) {
            Named aliased = aliased(new Named(name(), column.name()), other);
            aliased.alias = other;
            return aliased;
        }
    }
}
