package dev.gino.engine;

import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.set;
import static dev.gino.engine.Database.await;
import static dev.gino.engine.Database.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.Row;
import dev.gino.dsl.Table;
import dev.gino.dsl.TemporalColumn;
import dev.gino.dsl.TextColumn;
import dev.gino.dsl.ValueColumn;
import dev.gino.error.ConstraintException;
import dev.gino.error.NoRowException;
import dev.gino.error.UsageException;
import dev.gino.error.Violation;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Create, get, update and delete, of records, of beans and of rows without a class. */
class CrudTest {
    @RegisterExtension
    static final Database DATABASE = new Database("crud");

    private final Gino db = DATABASE.open();

    enum Kind {
        USER,
        ADMIN
    }

    public record Member(
            @Nullable Long id,
            @Nullable String nickname,
            @Nullable Kind kind,
            @Nullable BigDecimal balance,
            @Nullable Instant createdAt) {
        static Member named(String nickname) {
            return new Member(null, nickname, null, null, null);
        }
    }

    static final class Members extends Table<Member> {
        static final Members MEMBERS = new Members();

        final NumericColumn<Long> id = bigint("id").identity().primaryKey();
        final TextColumn nickname =
                varchar("nickname", 10).notNull().defaultTo("noname").unique();
        final ValueColumn<Kind> kind =
                enumeration("kind", "member_kind", Kind.class).notNull().defaultTo(Kind.USER);
        final NumericColumn<BigDecimal> balance = numeric("balance", 10, 2);
        final TemporalColumn<Instant> createdAt =
                timestamptz("created_at").notNull().defaultTo(dev.gino.dsl.Functions.now());

        private Members() {
            super("members", Member.class);
        }
    }

    public static final class Friend {
        private long mine;
        private int theirs;
        private @Nullable String note;
        private String memory = "kept";

        public long getMine() {
            return mine;
        }

        public void setMine(long mine) {
            this.mine = mine;
        }

        public int getTheirs() {
            return theirs;
        }

        public void setTheirs(int theirs) {
            this.theirs = theirs;
        }

        public @Nullable String getNote() {
            return note;
        }

        public void setNote(@Nullable String note) {
            this.note = note;
        }

        public String getMemory() {
            return memory;
        }

        public void setMemory(String memory) {
            this.memory = memory;
        }
    }

    static final class Friends extends Table<Friend> {
        static final Friends FRIENDS = new Friends();

        final NumericColumn<Long> mine = bigint("mine").primaryKey();
        final NumericColumn<Integer> theirs = integer("theirs").primaryKey();
        final TextColumn note = text("note");

        private Friends() {
            super("friends", Friend.class);
        }
    }

    static final class Loose extends Table<Row> {
        static final Loose LOOSE = new Loose();

        final NumericColumn<Integer> id = integer("id").primaryKey();
        final TextColumn word = text("word");

        private Loose() {
            super("loose", Row.class);
        }
    }

    static final class Keyless extends Table<Row> {
        static final Keyless KEYLESS = new Keyless();

        final TextColumn word = text("word");

        private Keyless() {
            super("keyless", Row.class);
        }
    }

    private static final Members MEMBERS = Members.MEMBERS;
    private static final Friends FRIENDS = Friends.FRIENDS;
    private static final Loose LOOSE = Loose.LOOSE;

    @BeforeEach
    void createTables() throws Exception {
        await(db.createAll(MEMBERS, FRIENDS, LOOSE));
    }

    @AfterEach
    void dropTables() throws Exception {
        await(db.dropAll(MEMBERS, FRIENDS, LOOSE));
    }

    @Test
    void creatingAnswersWhatTheDatabaseFilledIn() throws Exception {
        Member member = await(db.create(MEMBERS, Member.named("fantix")));
        assertThat(member.id()).isEqualTo(1);
        assertThat(member.kind()).isEqualTo(Kind.USER);
        assertThat(member.balance()).isNull();
        assertThat(member.createdAt()).isNotNull();
        assertThat(await(db.get(MEMBERS, 1L))).isEqualTo(member).isNotSameAs(member);
    }

    @Test
    void creatingTakesAssignmentsToo() throws Exception {
        Member member = await(db.create(
                MEMBERS,
                set(MEMBERS.nickname, "ada"),
                set(MEMBERS.kind, Kind.ADMIN),
                set(MEMBERS.balance, decimal("1.50"))));
        assertThat(member.kind()).isEqualTo(Kind.ADMIN);
        assertThat(member.balance()).isEqualTo(decimal("1.50"));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    @Test
    void gettingWhatIsNotThereIsNull() throws Exception {
        assertThat(await(db.get(MEMBERS, 99L))).isNull();
    }

    @Test
    void aKeyIsTakenExactly() throws Exception {
        await(db.create(MEMBERS, Member.named("fantix")));
        assertThat(await(db.get(MEMBERS, 1))).isNotNull(); // the same number as an Integer
        assertThat(failure(db.get(FRIENDS, 1L, 4294967297L)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("int4 takes Integer");
        assertThat(failure(db.get(FRIENDS, 1L)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("the key has 2 columns");
    }

    @Test
    void updatingWritesWhatIsSetAndAnswersTheRow() throws Exception {
        Member member = await(db.create(MEMBERS, new Member(null, "ada", Kind.ADMIN, decimal("10"), null)));
        Member updated = await(db.update(MEMBERS, member)
                .set(MEMBERS.balance, MEMBERS.balance.plus(decimal("0.25")))
                .set(MEMBERS.nickname, "lovelace")
                .apply());
        assertThat(updated)
                .isEqualTo(new Member(member.id(), "lovelace", Kind.ADMIN, decimal("10.25"), member.createdAt()));
        assertThat(member.nickname()).isEqualTo("ada");
    }

    @Test
    void anEmptyUpdateSendsNothing() throws Exception {
        Member member = await(db.create(MEMBERS, Member.named("ada")));
        DATABASE.run("alter table members rename to hidden");
        assertThat(await(db.update(MEMBERS, member).apply())).isSameAs(member);
        DATABASE.run("alter table hidden rename to members");
    }

    @Test
    void updatingWhatIsGoneFails() throws Exception {
        Member member = await(db.create(MEMBERS, Member.named("ada")));
        RowUpdate<Member> pending = db.update(MEMBERS, member).set(MEMBERS.nickname, "x");
        assertThat(await(db.delete(MEMBERS, member))).isEqualTo(1);
        assertThat(failure(pending.apply())).isInstanceOf(NoRowException.class);
        assertThat(await(db.delete(MEMBERS, member))).isZero();
    }

    @Test
    void theKeyItselfCanBeUpdated() throws Exception {
        Friend friend = await(db.create(FRIENDS, set(FRIENDS.mine, 1L), set(FRIENDS.theirs, 2)));
        await(db.update(FRIENDS, friend)
                .set(FRIENDS.mine, 2L)
                .set(FRIENDS.theirs, 3)
                .apply());
        assertThat(await(db.get(FRIENDS, 1L, 2))).isNull();
        assertThat(await(db.get(FRIENDS, 2L, 3))).isNotNull();
    }

    @Test
    void beansKeepWhatNoColumnFills() throws Exception {
        Friend friend = new Friend();
        friend.setMine(7);
        friend.setTheirs(8);
        friend.setNote("met at school");
        Friend created = await(db.create(FRIENDS, friend));
        assertThat(created).usingRecursiveComparison().isEqualTo(friend);
        assertThat(created.getMemory()).isEqualTo("kept");
    }

    @Test
    void rowsNeedNoClass() throws Exception {
        Row row = await(db.create(LOOSE, set(LOOSE.id, 5), set(LOOSE.word, "five")));
        assertThat(row.get(LOOSE.word)).isEqualTo("five");
        assertThat(await(db.all(select(LOOSE)))).containsExactly(row);
        assertThat(failure(db.create(LOOSE, row)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("pass assignments");
    }

    @Test
    void aTableWithoutAKeyHasNothingToGetBy() {
        assertThat(failure(db.get(Keyless.KEYLESS, 1)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("no primary key");
    }

    @Test
    void anObjectWithoutItsKeyIsRefused() {
        assertThatThrownBy(() -> db.update(MEMBERS, Member.named("ada")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("members.id");
    }

    @Test
    void whatDoesNotFitItsColumnIsRefusedBeforeItIsSent() {
        assertThat(failure(db.create(MEMBERS, Member.named("longer than ten"))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("varchar(10)");
        assertThat(failure(db.create(MEMBERS, set(MEMBERS.balance, decimal("1.234")))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("numeric(10, 2)");
    }

    @Test
    void aDuplicateNamesItsConstraint() throws Exception {
        await(db.create(MEMBERS, Member.named("ada")));
        assertThat(failure(db.create(MEMBERS, Member.named("ada"))))
                .isInstanceOfSatisfying(ConstraintException.class, failure -> {
                    assertThat(failure.violation()).isEqualTo(Violation.UNIQUE);
                    assertThat(failure.constraint()).isEqualTo("members_nickname_key");
                });
    }

    @Test
    void creatingTwiceAndDroppingTwiceIsFine() throws Exception {
        await(db.createAll(MEMBERS, FRIENDS));
        await(db.dropAll(MEMBERS, FRIENDS));
        await(db.dropAll(MEMBERS, FRIENDS));
        assertThat(DATABASE.number("select count(*) from pg_type where typname = 'member_kind'"))
                .isZero();
        await(db.createAll(MEMBERS, FRIENDS));
    }

    @Test
    void crudJoinsTheTransactionAroundIt() throws Exception {
        Throwable failure = failure(db.transaction(tx -> db.create(MEMBERS, Member.named("ada"))
                .compose(ada ->
                        tx.update(MEMBERS, ada).set(MEMBERS.nickname, "x").apply())
                .compose(x -> io.vertx.core.Future.failedFuture(new IllegalStateException("no")))));
        assertThat(failure).isInstanceOf(IllegalStateException.class);
        assertThat(DATABASE.number("select count(*) from members")).isZero();
    }
}
