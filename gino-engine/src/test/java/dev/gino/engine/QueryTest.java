package dev.gino.engine;

import static dev.gino.dsl.Aggregates.count;
import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.attribute;
import static dev.gino.dsl.Dsl.insertInto;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.set;
import static dev.gino.dsl.Dsl.values;
import static dev.gino.dsl.Into.into;
import static dev.gino.engine.Database.await;
import static dev.gino.engine.Database.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gino.dsl.BoundSql;
import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.SqlTypes;
import dev.gino.dsl.Statement;
import dev.gino.dsl.Subquery;
import dev.gino.dsl.Table;
import dev.gino.dsl.TextColumn;
import dev.gino.error.UsageException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What queries of several relations become: objects side by side, objects in objects, and none. */
class QueryTest {
    @RegisterExtension
    static final Database DATABASE = new Database("query");

    private static final Teams TEAMS = new Teams();
    private static final Players PLAYERS = new Players();

    private final Gino db = DATABASE.open();

    record Team(Long id, String name) {}

    record Player(Long id, @Nullable Long teamId, BigDecimal wage) {}

    record Signed(Player player, @Nullable Team team) {}

    record Wage(String name, BigDecimal wage) {}

    static final class Teams extends Table<Team> {
        final NumericColumn<Long> id = bigint("id").primaryKey();
        final TextColumn name = text("name").notNull();

        private Teams() {
            super("teams", Team.class);
        }
    }

    static final class Players extends Table<Player> {
        final NumericColumn<Long> id = bigint("id").primaryKey();
        final NumericColumn<Long> teamId = bigint("team_id").references(TEAMS.id);
        final NumericColumn<BigDecimal> wage = numeric("wage").notNull();

        private Players() {
            super("players", Player.class);
        }
    }

    record Square(Integer side, @Nullable Integer area) {}

    static final class Squares extends Table<Square> {
        final NumericColumn<Integer> side = integer("side").primaryKey();
        final NumericColumn<Integer> area = integer("area").generatedAs(side.times(side));

        private Squares() {
            super("squares", Square.class);
        }
    }

    @Test
    void whatTheDatabaseComputesIsNotWritten() throws Exception {
        Squares squares = new Squares();
        await(db.createAll(squares));
        assertThat(await(db.create(squares, new Square(3, 1)))).isEqualTo(new Square(3, 9));
    }

    @BeforeEach
    void fill() throws Exception {
        await(db.dropAll(TEAMS, PLAYERS));
        await(db.createAll(TEAMS, PLAYERS));
        await(db.execute(insertInto(TEAMS).values(set(TEAMS.id, 1L), set(TEAMS.name, "Brann"))));
        await(db.execute(insertInto(PLAYERS)
                .values(set(PLAYERS.id, 1L), set(PLAYERS.teamId, 1L), set(PLAYERS.wage, new BigDecimal("10.50")))
                .values(set(PLAYERS.id, 2L), set(PLAYERS.wage, BigDecimal.ONE))));
    }

    private static final Player FIRST = new Player(1L, 1L, new BigDecimal("10.50"));
    private static final Player SECOND = new Player(2L, null, BigDecimal.ONE);

    @Test
    void tablesSideBySideBecomeObjectsAndNoPartnerBecomesNone() throws Exception {
        assertThat(await(db.all(select(Signed::new, PLAYERS, TEAMS)
                        .from(PLAYERS)
                        .leftJoin(TEAMS, TEAMS.id.eq(PLAYERS.teamId))
                        .orderBy(PLAYERS.id))))
                .containsExactly(new Signed(FIRST, new Team(1L, "Brann")), new Signed(SECOND, null));
    }

    @Test
    void partsOfARowBecomeObjectsInObjects() throws Exception {
        assertThat(await(db.all(
                        select((id, wage) -> id + ": " + wage, PLAYERS.id, into(Wage::new, TEAMS.name, PLAYERS.wage))
                                .from(PLAYERS)
                                .join(TEAMS, TEAMS.id.eq(PLAYERS.teamId)))))
                .containsExactly("1: " + new Wage("Brann", new BigDecimal("10.50")));
    }

    @Test
    void aRecordIsFilledByName() throws Exception {
        assertThat(await(db.one(select(Wage.class, sum(PLAYERS.wage).as("wage"), TEAMS.name)
                        .from(PLAYERS)
                        .join(TEAMS, TEAMS.id.eq(PLAYERS.teamId))
                        .groupBy(TEAMS.name))))
                .isEqualTo(new Wage("Brann", new BigDecimal("10.50")));
    }

    @Test
    void aDerivedTableKeepsItsObjects() throws Exception {
        Subquery<Player> cheap =
                select(PLAYERS).where(PLAYERS.wage.lt(BigDecimal.TEN)).as("cheap");
        assertThat(await(db.all(select(cheap).where(cheap.get(PLAYERS.teamId).isNull()))))
                .containsExactly(SECOND);
        assertThat(await(db.all(select(PLAYERS).union(select(cheap)).orderBy(PLAYERS.id))))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void whatIsBroughtAlongIsJoined() throws Exception {
        var id = attribute("id", SqlTypes.BIGINT);
        var bonus = attribute("bonus", SqlTypes.NUMERIC);
        var bonuses = values(
                        List.of(FIRST, SECOND),
                        id.from(Player::id),
                        bonus.from(player -> player.teamId() == null ? null : BigDecimal.TEN))
                .as("bonuses");
        assertThat(await(db.all(select(PLAYERS.wage.plus(bonuses.get(bonus)))
                        .from(PLAYERS)
                        .join(bonuses, bonuses.get(id).eq(PLAYERS.id))
                        .where(bonuses.get(bonus).isNotNull()))))
                .containsExactly(new BigDecimal("20.50"));
        assertThat(await(db.all(values(List.<Player>of(), id.from(Player::id)))))
                .isEmpty();
    }

    @Test
    void whatTheServerDoesNotKnowIsRefusedBeforeItIsSent() throws Exception {
        Statement tooNew = () -> new BoundSql("delete from players", List.of(), 99);
        long left = await(db.transaction(tx -> tx.execute(tooNew)
                .otherwise(refusal -> {
                    assertThat(refusal)
                            .isInstanceOf(UsageException.class)
                            .hasMessageContaining("requires PostgreSQL 99, and the server is ");
                    return 0;
                })
                .compose(refused -> tx.one(select(count()).from(PLAYERS)))));
        assertThat(left).isEqualTo(2);
        assertThat(failure(db.execute(tooNew))).hasMessageContaining("requires PostgreSQL 99");
    }
}
