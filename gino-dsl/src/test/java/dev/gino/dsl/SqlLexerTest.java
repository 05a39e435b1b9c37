package dev.gino.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gino.error.UsageException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SqlLexerTest {
    static List<Arguments> named() {
        return List.of(
                Arguments.of("select :a", List.of("a")),
                Arguments.of("select :a, :b, :a", List.of("a", "b", "a")),
                Arguments.of("select(:a)+:a_1", List.of("a", "a_1")),
                Arguments.of(":a", List.of("a")),
                Arguments.of("select :é", List.of("é")),
                Arguments.of("select ':a'", List.of()),
                Arguments.of("select 'it''s :a' || :b", List.of("b")),
                Arguments.of("select '\\', :a", List.of("a")),
                Arguments.of("select E'\\' :a' || :b", List.of("b")),
                Arguments.of("select e'\\\\' || :b", List.of("b")),
                Arguments.of("select U&'\\0061 :a'", List.of()),
                Arguments.of("select nope'' || :b", List.of("b")),
                Arguments.of("select \":a\", \"b\"\":c\"", List.of()),
                Arguments.of("select $$:a$$ || :b", List.of("b")),
                Arguments.of("select $t$ :a $$ :b $t$ || :c", List.of("c")),
                Arguments.of("select a$b, :c", List.of("c")),
                Arguments.of("select 1 -- :a\n + :b", List.of("b")),
                Arguments.of("select 1 -- :a\r + :b", List.of("b")),
                Arguments.of("select 1 /* :a /* :b */ :c */ + :d", List.of("d")),
                Arguments.of("select 1 -- 'it\n + :a", List.of("a")),
                Arguments.of("select /* ' */ :a", List.of("a")),
                Arguments.of("select '/*' || :a", List.of("a")),
                Arguments.of("select '1'::int4, :a::text", List.of("a")),
                Arguments.of("select a[1:2], a[:a], a[1 : 2]", List.of("a")),
                Arguments.of("select f(a := 1)", List.of()),
                Arguments.of("select a ? 'b', a ?| b, a @? '$.a'", List.of()),
                Arguments.of("select 1; ; -- :a", List.of()),
                Arguments.of("prepare transactions as select :a", List.of("a")),
                Arguments.of("select begin, copy from commit", List.of()),
                Arguments.of("(select 1)", List.of()));
    }

    @ParameterizedTest
    @MethodSource("named")
    void findsNames(String sql, List<String> names) {
        assertThat(SqlLexer.parts(sql).names()).isEqualTo(names);
        assertThat(SqlLexer.parts(sql).texts()).hasSize(names.size() + 1);
    }

    static List<Arguments> refused() {
        return List.of(
                Arguments.of("", "blank"),
                Arguments.of(" \t\r\n\f", "blank"),
                Arguments.of(";", "blank"),
                Arguments.of(" ; ;", "blank"),
                Arguments.of("-- select 1", "blank"),
                Arguments.of("/* select /* 1 */ */ ;", "blank"),
                Arguments.of("\u2028", "blank"),
                Arguments.of("select 1; select 2", "more than one statement"),
                Arguments.of("select 1;; select 2", "more than one statement"),
                Arguments.of("select 1 -- '\r; select 2", "more than one statement"),
                Arguments.of("begin", "BEGIN"),
                Arguments.of("/* /**/ */ -- a\n BeGiN", "BEGIN"),
                Arguments.of("start transaction", "START"),
                Arguments.of("commit;", "COMMIT"),
                Arguments.of("/**/CoMmIt", "COMMIT"),
                Arguments.of("end", "END"),
                Arguments.of("rollback to savepoint a", "ROLLBACK"),
                Arguments.of("abort", "ABORT"),
                Arguments.of("savepoint a", "SAVEPOINT"),
                Arguments.of("release a", "RELEASE"),
                Arguments.of("prepare transaction 'a'", "PREPARE"),
                Arguments.of("copy users to stdout", "COPY"),
                Arguments.of("COPY users from stdin", "COPY"),
                Arguments.of("select '\0'", "U+0000"),
                Arguments.of("select 1 \0", "U+0000"),
                Arguments.of("select 1 -- \0", "U+0000"),
                Arguments.of("select '\uD800'", "U+D800"),
                Arguments.of("select '", "not closed"),
                Arguments.of("select 'a''", "not closed"),
                Arguments.of("select E'a\\'", "not closed"),
                Arguments.of("select E'a\\", "not closed"),
                Arguments.of("select \"a", "not closed"),
                Arguments.of("select $$a", "not closed"),
                Arguments.of("select $a$ $$ $b$", "not closed"),
                Arguments.of("select /* a", "not closed"),
                Arguments.of("select /* /* */", "not closed"),
                Arguments.of("select $1", "number of a parameter"),
                Arguments.of("select $1, '$'", "number of a parameter"),
                Arguments.of("select $99999999999", "number of a parameter"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(String sql, String message) {
        assertThatThrownBy(() -> Dsl.sql(sql))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("remedy");
    }
}
