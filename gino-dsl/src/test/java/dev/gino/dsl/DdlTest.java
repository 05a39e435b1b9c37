package dev.gino.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
}
