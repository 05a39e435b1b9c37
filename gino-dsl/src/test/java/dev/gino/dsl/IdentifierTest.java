package dev.gino.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gino.error.UsageException;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifierTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            users,      users
            _a1,        _a1
            Users,      "Users"
            1a,         "1a"
            a b,        "a b"
            a$b,        "a$b"
            a.b,        "a.b"
            a"b,        "a""b"
            user,       "user"
            offset,     "offset"
            left,       "left"
            between,    "between"
            name,       name
            é,          "é"
            """)
    void isQuotedWhereItNeedsToBe(String name, String sql) {
        assertThat(Identifier.sql(name)).isEqualTo(sql);
    }

    static List<Arguments> lengths() {
        return List.of(
                Arguments.of("a".repeat(63), true),
                Arguments.of("a".repeat(64), false),
                Arguments.of("a".repeat(61) + "é", true),
                Arguments.of("a".repeat(62) + "é", false),
                Arguments.of("é".repeat(31), true),
                Arguments.of("é".repeat(32), false),
                Arguments.of("a".repeat(59) + "😀", true),
                Arguments.of("a".repeat(60) + "😀", false),
                Arguments.of("", false),
                Arguments.of("a\0b", false),
                Arguments.of("a\uD800", false),
                Arguments.of("\uDC00a", false),
                Arguments.of("a".repeat(10_000), false));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void isWhatPostgresKeeps(String name, boolean kept) {
        if (kept) {
            assertThat(new Identifier(name).name()).isEqualTo(name);
        } else {
            assertThatThrownBy(() -> new Identifier(name))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("63 bytes");
        }
    }

    @Test
    void longNamesAreKeptByTheServerToo() throws SQLException {
        try (Server server = Server.newest("identifiers")) {
            for (String name : keptNames().toList()) {
                server.execute("create temp table kept (" + Identifier.sql(name) + " int)");
                assertThat(server.ask(
                                "select attname from pg_attribute where attrelid = 'kept'::regclass and attnum = 1"))
                        .containsExactly(name);
                server.execute("drop table kept");
            }
        }
    }

    private static Stream<String> keptNames() {
        return lengths().stream()
                .filter(arguments -> (boolean) arguments.get()[1])
                .map(arguments -> (String) arguments.get()[0]);
    }

    @Test
    void knowsTheServersKeywords() throws SQLException {
        try (Server server = Server.newest("keywords")) {
            assertThat(new TreeSet<>(Keywords.QUOTED))
                    .isEqualTo(new TreeSet<>(
                            server.ask("select word from pg_get_keywords() where catcode <> 'U' order by word")));
        }
    }
}
