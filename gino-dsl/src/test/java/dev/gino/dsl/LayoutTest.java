package dev.gino.dsl;

import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.sql;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Dsl.when;
import static dev.gino.dsl.Shop.ORDERS;
import static dev.gino.dsl.Shop.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gino.ddl.Defining;
import dev.gino.ddl.Schema;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A statement over several lines is the same statement. */
class LayoutTest {
    private static Server server;

    @BeforeAll
    static void open() throws SQLException {
        server = Server.of(Server.versions().get(Server.versions().size() - 1), "layout");
        server.execute("create extension citext; create extension hstore");
        server.execute(Shop.SCHEMA.create());
        server.execute(Schema.of(Things.THINGS).create());
    }

    @AfterAll
    static void close() throws SQLException {
        server.close();
    }

    @Test
    void eachClauseHasALine() {
        var total = sum(ORDERS.total).as("total");
        var spent =
                select(ORDERS.userId, total).from(ORDERS).groupBy(ORDERS.userId).as("spent");
        var query = select(USERS.id, when(USERS.age.lt(18), value("young")).otherwise(value("old")), spent.get(total))
                .from(USERS)
                .leftJoin(spent, spent.get(ORDERS.userId).eq(USERS.id))
                .where(USERS.city
                        .isDistinctFrom("Oslo")
                        .and(USERS.nickname.in(select(USERS.city).from(USERS))))
                .orderBy(USERS.id.desc())
                .limit(3);
        assertThat(query.toSql().pretty()).isEqualTo("""
                select users.id, case when users.age < $1 then $2::text else $3::text end, spent.total::text as total
                from users
                left join (
                  select "order".user_id, sum("order".total)::numeric as total
                  from "order"
                  group by "order".user_id
                ) as spent (user_id, total) on spent.user_id = users.id
                where users.city is distinct from $4 and users.nickname in (
                  select users.city
                  from users
                )
                order by users.id desc
                limit $5""");
    }

    @Test
    void whatIsQuotedStaysAsItIs() {
        String raw = "select ' from  x', \"a where  b\", $t$ limit  1 $t$, E'\\' from ' -- from  here\n, 1";
        assertThat(sql(raw).toSql().pretty())
                .contains("' from  x'", "\"a where  b\"", "$t$ limit  1 $t$", "E'\\' from '", "-- from  here\n");
    }

    @Test
    void everyExampleIsTheSameStatement() throws SQLException {
        for (Example example : Example.all()) {
            BoundSql sql = example.statement().toSql();
            assertThat(sql.pretty().replaceAll("\\s+", "")).isEqualTo(sql.text().replaceAll("\\s+", ""));
            if (!(example.statement() instanceof Defining)) {
                server.execute("prepare pretty as " + sql.pretty());
                server.execute("deallocate pretty");
            }
        }
    }

    @Test
    void emptyAndOddTextIsTaken() {
        assertThat(new BoundSql("", List.of()).pretty()).isEmpty();
        assertThat(new BoundSql(") ) ( select ' \" $$", List.of()).pretty()).startsWith(")");
    }
}
