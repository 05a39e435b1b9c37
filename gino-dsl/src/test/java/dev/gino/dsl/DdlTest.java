package dev.gino.dsl;

import static dev.gino.ddl.Ddl.alterTable;
import static dev.gino.ddl.Ddl.createIndex;
import static dev.gino.ddl.Ddl.createPartition;
import static dev.gino.ddl.Ddl.createTable;
import static dev.gino.ddl.Ddl.createTrigger;
import static dev.gino.ddl.Ddl.createType;
import static dev.gino.ddl.Ddl.createView;
import static dev.gino.ddl.Ddl.grant;
import static dev.gino.ddl.PartitionBounds.byDefault;
import static dev.gino.ddl.PartitionBounds.in;
import static dev.gino.dsl.Hotel.ROOMS;
import static dev.gino.dsl.Hotel.STAYS;
import static dev.gino.dsl.Hotel.VISITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gino.ddl.CreateIndex;
import dev.gino.ddl.Defining;
import dev.gino.ddl.Definition;
import dev.gino.ddl.PartitionBounds;
import dev.gino.ddl.Privilege;
import dev.gino.error.UsageException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every definition is spelled as it says, is taken by every version that has it, refused by others, and does it. */
class DdlTest {
    /**
     * Examples that follow each other in a database of their own.
     *
     * @param name what they show
     * @param changes in their order
     */
    record Story(String name, List<Change> changes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Story> STORIES = List.of(
            new Story("tables", TableChanges.ALL),
            new Story("changes of tables", AlterTableChanges.TABLES),
            new Story("indexes", AlterTableChanges.INDEXES),
            new Story("views", ObjectChanges.VIEWS),
            new Story("partitions", ObjectChanges.PARTITIONS),
            new Story("statistics, policies, functions, triggers, rights", ObjectChanges.SECURITY));

    static Stream<Change> examples() {
        return STORIES.stream().flatMap(story -> story.changes().stream());
    }

    static Stream<Arguments> versionsAndStories() {
        return Server.versions().stream()
                .flatMap(version -> STORIES.stream().map(story -> Arguments.of(version, story)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isSpelled(Change change) {
        assertThat(change.definition()).hasToString(change.sql());
        assertThat(change.definition().toSql().text()).isEqualTo(change.sql());
    }

    @ParameterizedTest
    @MethodSource("versionsAndStories")
    void happens(int version, Story story) throws SQLException {
        try (Server server = Server.of(version, "ddl")) {
            for (Change change : story.changes()) {
                happens(server, version, change);
            }
        }
    }

    private static void happens(Server server, int version, Change change) throws SQLException {
        String sql = change.definition().toSql().text();
        if (version < change.definition().definition().requires()) {
            assertThatThrownBy(() -> server.execute(sql)).as(change.name()).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> change.definition().toSql().on(version)).isInstanceOf(UsageException.class);
            return;
        }
        server.execute(sql);
        if (change.question() != null) {
            assertThat(answer(server.ask(change.question()))).as(change.name()).isEqualTo(change.answer());
        }
    }

    private static String answer(List<@Nullable String> rows) {
        return rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Test
    void areValues() {
        CreateIndex index = createIndex(ROOMS.byName);
        assertThat(index).isEqualTo(createIndex(ROOMS.byName)).hasSameHashCodeAs(createIndex(ROOMS.byName));
        assertThat(index.concurrently()).isNotEqualTo(index);
        assertThat(index.toString()).doesNotContain("concurrently");
        assertThat(createTable(ROOMS)).isEqualTo(createTable(ROOMS)).isNotEqualTo(index);
        assertThat(alterTable(ROOMS).setLogged())
                .isEqualTo(alterTable(ROOMS).setLogged())
                .isNotEqualTo(alterTable(ROOMS).setUnlogged());
        assertThat(new Definition("select 1")).isEqualTo(new Definition("select 1", 14));
    }

    @Test
    void sayWhatTheyRequire() {
        assertThat(createTable(ROOMS).toSql().requires()).isEqualTo(14);
        assertThat(alterTable(ROOMS)
                        .addConstraint(STAYS.key)
                        .setLogged()
                        .toSql()
                        .requires())
                .isEqualTo(18);
        assertThatThrownBy(() -> createTable(STAYS).toSql().on(17)).hasMessageContaining("requires PostgreSQL 18");
    }

    static List<Arguments> misuses() {
        return List.of(
                misuse(() -> createTrigger("a", ROOMS), "a definition lacks its events"),
                misuse(() -> grant(Privilege.SELECT).on(ROOMS), "a definition lacks its roles"),
                misuse(() -> alterTable(ROOMS), "a definition lacks its actions"),
                misuse(() -> alterTable(ROOMS).setLogged().renameTo("b"), "a statement of its own: rename to b"),
                misuse(() -> alterTable("a").attachPartition("b", byDefault()), "values of an unknown key"),
                misuse(() -> createPartition("a", ROOMS, in(1)), "the table has no partitions"),
                misuse(
                        () -> createPartition(
                                "a", VISITS, PartitionBounds.from(1).to(2)),
                        "bounds of 1 values"),
                misuse(() -> createPartition("a", ObjectChanges.Spread.LIST, in(1)), "text takes String, not 1"),
                misuse(() -> createType(SqlTypes.TEXT.codec()), "a type that nobody has to create"),
                misuse(() -> createView("a", createTable(ROOMS)), "no query of this library"));
    }

    private static Arguments misuse(Supplier<Defining> definition, String what) {
        return Arguments.of(definition, what);
    }

    @ParameterizedTest
    @MethodSource("misuses")
    void misuseIsRefused(Supplier<Defining> definition, String what) {
        assertThatThrownBy(() -> definition.get().toSql())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(what)
                .hasMessageContaining("remedy");
    }
}
