package dev.gino.jsonb;

import static dev.gino.dsl.Dsl.insertInto;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.set;
import static dev.gino.dsl.Dsl.update;
import static dev.gino.dsl.Dsl.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gino.ddl.Ddl;
import dev.gino.ddl.Schema;
import dev.gino.dsl.Aggregates;
import dev.gino.dsl.Index;
import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.Row;
import dev.gino.dsl.Table;
import dev.gino.error.UsageException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a key holds, it is that key: written and read under it, or refused before. */
class InjectionTest {
    private static final List<String> PLAIN = List.of(
            "",
            " ",
            "a",
            "A",
            "'",
            "''",
            "\"",
            "\\",
            "\\\\",
            "\\\"",
            "\\'",
            "a\\",
            "E'",
            "$",
            "$.a",
            "$[*]",
            "$$",
            "$1",
            "$tag$",
            "@",
            "a.b",
            ".",
            "..",
            "a[0]",
            "[0]",
            "[*]",
            "*",
            "**",
            "?",
            "??",
            "?|",
            "?&",
            "? (@ > 0)",
            "0",
            "00",
            "-1",
            "1",
            "1e9",
            "{",
            "}",
            "{}",
            "{a,b}",
            "{\"a",
            ",",
            "\"NULL\"",
            "NULL",
            "null",
            "true",
            "__proto__",
            "vars",
            "' or '1'='1",
            "'; drop table canary; --",
            "' || (select 1) || '",
            "') ; drop table canary; --",
            "'::text",
            "::jsonb",
            ":a",
            "--",
            "/*",
            "*/",
            ";",
            "%",
            "_",
            "\t",
            "\n",
            "\r\n",
            "\u0001",
            "\u001F",
            "\u007F",
            "\u0085",
            "\u00A0",
            "\u200B",
            "\u2028",
            "\u202E",
            "\uFEFF",
            "\uFFFF",
            "é",
            "e\u0301",
            "ß",
            "İ",
            "＇",
            "ʼ",
            "’",
            "😀",
            "中文",
            "a".repeat(64),
            "a".repeat(3000),
            "\0",
            "a\0b",
            "\\u0000",
            "\uD800",
            "\uDC00a",
            "a\uD800");
    private static final List<String> ALL = withMutations();

    /** A table of documents. */
    static final class Docs extends Table<Row> {
        final NumericColumn<Long> id = bigint("id").identity().primaryKey();
        final JsonbColumn doc = Jsonb.jsonb(this, "doc").notNull();

        Docs() {
            super("docs", Row.class);
        }

        Index byKey(TextProperty property) {
            return index("docs_key").on(property);
        }
    }

    /** A way by which a key reaches the server; it answers what is written under it. */
    record Entry(String name, Way way) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Way {
        @Nullable
        String through(Server server, Docs docs, String key) throws SQLException;
    }

    private Server server;

    @BeforeEach
    void connect() throws SQLException {
        server = Server.newest("injection");
        server.execute(Schema.of(new Docs()).create());
        server.execute("create table canary (alive bool); insert into canary values (true)");
    }

    @AfterEach
    void theCanaryIsAlive() throws SQLException {
        assertThat(server.ask("select alive from canary")).containsExactly("t");
        server.close();
    }

    static List<Entry> entries() {
        return List.of(
                new Entry("inserted", InjectionTest::inserted),
                new Entry("inserted, computed", InjectionTest::insertedComputed),
                new Entry("updated", InjectionTest::updated),
                new Entry("updated, computed, nested", InjectionTest::updatedNested),
                new Entry("removed", InjectionTest::removed),
                new Entry("indexed", InjectionTest::indexed),
                new Entry("grouped and ordered", InjectionTest::grouped),
                new Entry("asked for", InjectionTest::askedFor));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void keysAreKeys(Entry entry) throws SQLException {
        for (String key : ALL) {
            Docs docs = new Docs();
            assertThat(docs.columns()).hasSize(2);
            server.execute("delete from docs");
            if (key.indexOf(0) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(key)) {
                assertThat(entry.way().through(server, docs, key)).isEqualTo(key);
            } else {
                assertThatThrownBy(() -> entry.way().through(server, docs, key)).isInstanceOf(UsageException.class);
            }
        }
    }

    private static List<String> withMutations() {
        long seed = Long.getLong("gino.seed", System.nanoTime());
        System.out.println("hostile keys: -Dgino.seed=" + seed);
        Random random = new Random(seed);
        List<String> all = new ArrayList<>(PLAIN);
        IntStream.range(0, 2 * PLAIN.size())
                .mapToObj(i -> PLAIN.get(random.nextInt(PLAIN.size())) + PLAIN.get(random.nextInt(PLAIN.size())))
                .forEach(all::add);
        return all;
    }

    // ---- ways

    private static @Nullable String only(List<@Nullable String> answers) {
        assertThat(answers).hasSize(1);
        return answers.get(0);
    }

    private static @Nullable String inserted(Server server, Docs docs, String key) throws SQLException {
        TextProperty property = docs.doc.text(key);
        server.ask(insertInto(docs).values(set(property, key)));
        return only(server.ask(select(property.as("answer")).from(docs).where(property.eq(key))));
    }

    private static @Nullable String insertedComputed(Server server, Docs docs, String key) throws SQLException {
        TextProperty property = docs.doc.at(key).text(key);
        server.ask(insertInto(docs).values(set(property, value(key))));
        return only(server.ask(select(property.as("answer")).from(docs)));
    }

    private static @Nullable String updated(Server server, Docs docs, String key) throws SQLException {
        TextProperty property = docs.doc.text(key);
        server.ask(insertInto(docs).values(set(docs.doc.text("other"), "a"), set(property, "before")));
        server.ask(update(docs).set(property, key).where(property.eq("before")));
        return only(server.ask(select(property.as("answer")).from(docs)));
    }

    private static @Nullable String updatedNested(Server server, Docs docs, String key) throws SQLException {
        TextProperty property = docs.doc.at(key, key).text(key);
        server.ask(insertInto(docs).values());
        server.ask(update(docs)
                .set(property, value(key))
                .set(docs.doc.at(key).text("another"), "a")
                .allRows());
        server.ask(update(docs).set(property, property.concat("")).allRows());
        return only(server.ask(select(property.as("answer")).from(docs)));
    }

    private static @Nullable String removed(Server server, Docs docs, String key) throws SQLException {
        TextProperty property = docs.doc.at("object").text(key);
        server.ask(insertInto(docs).values(set(property, key), set(docs.doc.text("other"), key)));
        server.ask(update(docs).set(property.remove()).allRows());
        assertThat(server.ask("select doc -> 'object' from docs")).containsExactly("{}");
        return only(server.ask(select(docs.doc.getText("other")).from(docs)));
    }

    private static @Nullable String indexed(Server server, Docs docs, String key) throws SQLException {
        Docs fresh = new Docs();
        TextProperty property = fresh.doc.text(key);
        server.execute(List.of(Ddl.createIndex(fresh.byKey(property))));
        server.ask(insertInto(docs).values(set(property, "a")));
        server.ask(update(docs).set(property, property.concat("b")).where(property.eq("a")));
        server.execute("drop index docs_key");
        return "ab".equals(only(server.ask(select(property.as("answer")).from(docs)))) ? key : null;
    }

    private static @Nullable String grouped(Server server, Docs docs, String key) throws SQLException {
        TextProperty property = docs.doc.text(key);
        server.ask(insertInto(docs).values(set(property, key)));
        return only(server.ask(select(property.as("answer"), Aggregates.count())
                .from(docs)
                .groupBy(property)
                .orderBy(property.desc())));
    }

    private static @Nullable String askedFor(Server server, Docs docs, String key) throws SQLException {
        server.ask(insertInto(docs).values(set(docs.doc.text(key), key)));
        return only(server.ask(select(docs.doc.getText(key))
                .from(docs)
                .where(docs.doc.hasKey(key))
                .where(docs.doc.contains(Map.of(key, key)))
                .where(docs.doc.get(key).isNotNull())));
    }
}
