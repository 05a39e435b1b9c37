package dev.gino.cookbook.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PostgresTest {
    private final Postgres postgres = Postgres.shared();

    @Test
    void thereIsAlwaysOne() throws SQLException {
        assertThat(answer(postgres.url(), "select version()")).startsWith("PostgreSQL ");
    }

    @Test
    void oneServerServesTheJvm() {
        assertThat(Postgres.shared()).isSameAs(postgres);
    }

    @Test
    void freshDatabasesAreEmptyAndApart() throws SQLException {
        String first = postgres.freshDatabase("Apart");
        String second = postgres.freshDatabase("Apart");
        answer(first, "create table t as select 1; select 'made'");
        assertThat(first).isNotEqualTo(second);
        assertThat(answer(first, "select count(*) from pg_class where relname = 't'"))
                .isEqualTo("1");
        assertThat(answer(second, "select count(*) from pg_class where relname = 't'"))
                .isEqualTo("0");
    }

    @Test
    void freshDatabasesKnowUnicodeAndSortByCodePoint() throws SQLException {
        String url = postgres.freshDatabase("letters");
        assertThat(answer(url, "select lower('ÄÖ')")).isEqualTo("äö");
        assertThat(answer(url, "select string_agg(l, '' order by l) from unnest('{b,a,B,ä}'::text[]) as l"))
                .isEqualTo("Babä");
    }

    @Test
    void aPrefixThatIsNoNameIsRefused() {
        assertThatThrownBy(() -> postgres.freshDatabase("a-b; drop"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a-b; drop");
    }

    @Test
    void databasesOnSomebodyElsesServerAreMadeTheSameWayAndDropped() throws SQLException {
        String made = "select count(*) from pg_database where datname like 'guest_%'";
        try (Postgres guest = Postgres.at(postgres.url())) {
            assertThat(answer(guest.freshDatabase("guest"), made)).isEqualTo("1");
        }
        assertThat(answer(postgres.url(), made)).isEqualTo("0");
    }

    @Test
    void aUrlThatIsNoneNamesTheVariable() {
        assertThatThrownBy(() -> Postgres.at("jdbc:postgresql://localhost/postgres"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GINO_TEST_URL")
                .hasMessageContaining("remedy");
    }

    @Test
    void aServerThatDoesNotAnswerNamesTheVariableAndHidesThePassword() {
        assertThatThrownBy(() -> Postgres.at("postgresql://me:s3cret@localhost:1/postgres"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GINO_TEST_URL")
                .hasMessageContaining("postgresql://me@localhost:1/postgres")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aVersionThatIsNotThereSaysHowToGetIt() {
        assertThatThrownBy(() -> Postgres.embedded(13))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PostgreSQL 13")
                .hasMessageContaining("remedy");
    }

    private static String answer(String url, String sql) throws SQLException {
        try (Connection connection = Postgres.connect(url);
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            ResultSet result = statement.getResultSet();
            result.next();
            return result.getString(1);
        }
    }
}
