package dev.gino.engine;

import static dev.gino.engine.Database.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gino.catalog.Catalog;
import dev.gino.catalog.Scaffold;
import dev.gino.ddl.Definition;
import dev.gino.dsl.Dsl;
import dev.gino.dsl.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Writes classes from a live database, compiles them, reads its rows with them, and compares them with it. */
class ScaffoldTest {
    private static final String PACKAGE = "com.example.museum";

    @RegisterExtension
    static final Database DATABASE = new Database("museum");

    private static final List<Table<?>> GENERATED = new ArrayList<>();
    private static Path folder;
    private static Scaffold scaffold;
    private static long tables;

    @BeforeAll
    static void theMuseumIsWrittenAndCompiled(@TempDir Path temporary) throws Exception {
        folder = temporary;
        DATABASE.run(text("museum.sql"), text("museum-rows.sql"));
        Gino db = DATABASE.open();
        Catalog catalog = await(db.catalog("public", "app", "Odd Schema"));
        tables = catalog.tables().stream()
                .filter(table -> table.isTable() && table.partition().isEmpty())
                .count();
        scaffold = Scaffold.of(catalog, PACKAGE);
        compile();
        load();
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(ScaffoldTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** With the warnings of our own build, each an error. */
    private static void compile() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (var file : scaffold.files().entrySet()) {
            sources.add(Files.writeString(folder.resolve(file.getKey()), file.getValue()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-Xlint:all,-classfile,-processing,-serial" + newerLint(),
                    "-Werror",
                    "-d",
                    folder.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    private static String newerLint() {
        return Runtime.version().feature() < 21 ? "" : ",-this-escape";
    }

    private static void load() throws Exception {
        URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ScaffoldTest.class.getClassLoader());
        for (String file : scaffold.files().keySet().stream().sorted().toList()) {
            Class<?> type = loader.loadClass(PACKAGE + "." + file.replace(".java", ""));
            for (Field field : type.getFields()) {
                if (Table.class.isAssignableFrom(type) && Modifier.isStatic(field.getModifiers())) {
                    GENERATED.add((Table<?>) Objects.requireNonNull(field.get(null)));
                }
            }
        }
    }

    @Test
    void everyTableHasAClass() {
        assertThat(GENERATED).hasSize((int) tables).hasSizeGreaterThan(30);
    }

    @Test
    void everyRowIsReadWhole() throws Exception {
        Gino db = DATABASE.open();
        for (Table<?> table : GENERATED) {
            List<?> rows = await(db.all(Dsl.select(table)));
            assertThat(rows).as(table.sql()).hasSize(1);
            assertThat(present(rows.get(0)))
                    .as(table.sql() + " " + rows)
                    .isEqualTo(DATABASE.number("select count(*) from " + table.sql()
                            + " t, jsonb_each(to_jsonb(t)) part where part.value <> 'null'"));
        }
    }

    private static long present(Object row) throws ReflectiveOperationException {
        long present = 0;
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            present += component.getAccessor().invoke(row) == null ? 0 : 1;
        }
        return present;
    }

    /** A document that is not null is declared with a default: the only thing that the DSL cannot leave out. */
    @Test
    void theDeclarationsAreTheDatabase() throws Exception {
        assertThat(await(DATABASE.open().diff(GENERATED.toArray(Table<?>[]::new)))
                        .statements())
                .extracting(Definition::text)
                .containsExactly("alter table public.documents alter column g set default '{}'::jsonb");
    }

    @Test
    void whatHasNoWordIsSaid() {
        assertThat(scaffold.leftOut())
                .map(definition -> definition.replaceAll("(?s):.*", ""))
                .containsExactly(
                        "type public.odd",
                        "public.events",
                        "public.events",
                        "public.secrets",
                        "public.secrets",
                        "view public.counted",
                        "view public.happy_users",
                        "sequence public.tickets");
        assertThat(scaffold.files().get("Secrets.java"))
                .contains("    // Left out: create policy own on public.secrets for select to public using")
                .contains("    // Left out: CREATE TRIGGER touched");
    }

    @Test
    void namesAreMadeJavasAndFoundAgain() {
        assertThat(scaffold.files().get("Class2.java"))
                .contains("integer(\"int\").primaryKey().field(\"int_\")")
                .contains("text(\"toString\").field(\"toString_\")")
                .contains("text(\"2nd\").field(\"x2nd\")")
                .contains("TextColumn weirdName = text(\"Weird Name\").field(\"weirdName\")")
                .contains("TextColumn weirdName2 = text(\"weird_name\").field(\"weirdName2\")");
    }

    @Test
    void aTableIsAsOneWouldWriteIt() {
        assertThat(scaffold.files().get("Users.java")).isEqualTo("""
                        package com.example.museum;

                        import dev.gino.dsl.ArrayColumn;
                        import dev.gino.dsl.BooleanColumn;
                        import dev.gino.dsl.CheckConstraint;
                        import dev.gino.dsl.Dsl;
                        import dev.gino.dsl.Functions;
                        import dev.gino.dsl.Index;
                        import dev.gino.dsl.IndexMethod;
                        import dev.gino.dsl.NumericColumn;
                        import dev.gino.dsl.OnDelete;
                        import dev.gino.dsl.SqlTypes;
                        import dev.gino.dsl.Table;
                        import dev.gino.dsl.TemporalColumn;
                        import dev.gino.dsl.TextColumn;
                        import dev.gino.dsl.ValueColumn;
                        import java.time.Instant;
                        import java.time.LocalDate;

                        /** {@code users}. */
                        public final class Users extends Table<UsersRow> {
                            public static final Users USERS = new Users();

                            public final NumericColumn<Long> id = bigint("id").identity().primaryKey();
                            public final TextColumn nickname =
                                    text("nickname").notNull().defaultTo("noname").comment("not a real name");
                            public final TextColumn email = varchar("email", 320).unique();
                            public final ValueColumn<Mood> mood = column("mood", Mood.TYPE).defaultTo(Mood.happy);
                            public final ArrayColumn<Mood> moods =
                                    array("moods", Mood.TYPE).notNull().defaultTo(Dsl.template(Mood.TYPE.array(), "'{ }'::mood[]"));
                            public final BooleanColumn active = bool("active").notNull().defaultTo(true);
                            public final TemporalColumn<LocalDate> born = date("born");
                            public final TemporalColumn<Instant> seenAt = timestamptz("seen_at").defaultTo(Functions.now());
                            public final NumericColumn<Long> inviter = bigint("inviter").references(() -> USERS.id, OnDelete.SET_NULL);
                            public final CheckConstraint grown =
                                    constraint("grown").check(Dsl.template(SqlTypes.BOOLEAN, "born < '2020-01-01'::date"));
                            public final Index usersHappy =
                                    index("users_happy").unique().on(nickname).where(Dsl.template(SqlTypes.BOOLEAN, "mood = 'happy'::mood"));
                            public final Index usersLower = index("users_lower")
                                    .on(Dsl.template(SqlTypes.TEXT, "lower(nickname)"), born.desc().nullsLast());
                            public final Index usersSeen = index("users_seen").using(IndexMethod.BRIN).on(seenAt);

                            private Users() {
                                super("users", UsersRow.class);
                                options(table -> table.comment("Who's who: \\"all\\" of them"));
                            }

                            /** The table under another name. */
                            public Users as(String alias) {
                                return aliased(new Users(), alias);
                            }
                        }
                        """);
    }
}
