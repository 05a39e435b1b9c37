package dev.gino.catalog;

import dev.gino.dsl.ArrayColumn;
import dev.gino.dsl.Column;
import dev.gino.dsl.Functions;
import dev.gino.dsl.Index;
import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.OnDelete;
import dev.gino.dsl.Row;
import dev.gino.dsl.SqlTypes;
import dev.gino.dsl.Table;
import dev.gino.dsl.TemporalColumn;
import dev.gino.dsl.TextColumn;
import dev.gino.dsl.ValueColumn;
import java.math.BigDecimal;
import java.time.Instant;

/** Tables that are declared, and then changed behind the declaration's back. */
final class Club {
    static final Members MEMBERS = new Members();
    static final Fees FEES = new Fees();
    static final Visits VISITS = new Visits();
    static final Table<?>[] TABLES = {FEES, VISITS, MEMBERS};

    private Club() {}

    enum Rank {
        guest,
        member,
        patron
    }

    static final class Members extends Table<Row> {
        final NumericColumn<Long> id = bigint("id").identity().primaryKey();
        final TextColumn nickname = text("nickname").notNull().defaultTo("noname");
        final TextColumn email = varchar("email", 40).unique();
        final ValueColumn<Rank> rank = enumeration("rank", "rank", Rank.class).defaultTo(Rank.guest);
        final ArrayColumn<Rank> ranks = array("ranks", SqlTypes.enumeration("rank", Rank.class));
        final NumericColumn<BigDecimal> balance = numeric("balance", 10, 2);
        final TemporalColumn<Instant> seenAt = timestamptz("seen_at").defaultTo(Functions.now());
        final NumericColumn<Long> inviter = bigint("inviter").references(this::id, OnDelete.SET_NULL);
        final Index byEmail = index("members_by_email").on(email.lower(), nickname);
        final Index patrons = index("patrons").unique().on(nickname).where(rank.eq(Rank.patron));

        private Members() {
            super("members", Row.class);
        }

        private Column<Long> id() {
            return id;
        }
    }

    static final class Fees extends Table<Row> {
        final NumericColumn<Long> member = bigint("member").primaryKey().references(() -> MEMBERS.id, OnDelete.CASCADE);
        final NumericColumn<Integer> year = integer("year").primaryKey();

        private Fees() {
            super("fees", Row.class);
        }
    }

    /** In a schema that is not on the search path, with names that must be quoted. */
    static final class Visits extends Table<Row> {
        final NumericColumn<Long> id = bigint("id").identity().primaryKey();
        final NumericColumn<Long> member = bigint("member").references(() -> MEMBERS.id);
        final TextColumn note = text("note").defaultTo("see \"The Log\".\"Visits\" and gino_scratch");
        final Index byMember = index("By Member").on(member);

        private Visits() {
            super("The Log", "Visits", Row.class);
        }
    }
}
