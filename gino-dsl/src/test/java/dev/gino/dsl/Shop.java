package dev.gino.dsl;

import dev.gino.ddl.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** The tables of the examples: every kind of column, keys of one and of two columns, references forth and to itself. */
public final class Shop {
    public static final Users USERS = new Users();
    public static final Orders ORDERS = new Orders();
    public static final Lines LINES = new Lines();
    public static final Schema SCHEMA = Schema.of(LINES, ORDERS, USERS);

    private Shop() {}

    /** An enum type, its labels in both cases. */
    public enum Mood {
        happy,
        SAD,
        so_so
    }

    /** A row of users, as far as objects want it. */
    public record User(Long id, String nickname, Integer age, Mood mood, BigDecimal balance) {}

    /** Nearly all that a column can be. */
    public static final class Users extends Table<User> {
        public final NumericColumn<Long> id = bigint("id").identity().primaryKey();
        public final TextColumn nickname = text("nickname").notNull().defaultTo("noname");
        public final NumericColumn<Integer> age = integer("age");
        public final TextColumn city = varchar("city", 10);
        public final BooleanColumn active = bool("active").notNull().defaultTo(true);
        public final ValueColumn<Mood> mood = enumeration("mood", "mood", Mood.class);
        public final ArrayColumn<Mood> moods = array("moods", SqlTypes.enumeration("mood", Mood.class));
        public final ArrayColumn<String> tags = array("tags", SqlTypes.TEXT);
        public final ArrayColumn<BigDecimal> prices = array("prices", SqlTypes.NUMERIC);
        public final NumericColumn<BigDecimal> balance = numeric("balance", 10, 2);
        public final NumericColumn<Double> score = doublePrecision("score");
        public final TemporalColumn<LocalDate> born = date("born");
        public final TemporalColumn<LocalTime> wakesAt = time("wakes_at");
        public final TemporalColumn<LocalDateTime> madeAt = timestamp("made_at");
        public final TemporalColumn<Instant> seenAt = timestamptz("seen_at").defaultTo(Functions.now());
        public final ValueColumn<UUID> token = uuid("token").unique();
        public final BytesColumn photo = bytea("photo");
        public final NumericColumn<Long> inviter = bigint("inviter").references(this::id, OnDelete.SET_NULL);
        public final Index byAge = index("users_age").on(age, nickname.lower());
        public final Index byTag = index("users_tags").using(IndexMethod.GIN).on(tags);
        public final Index oneSad =
                index("users_sad").unique().on(city).where(mood.eq(Mood.SAD).and(active));

        private Users() {
            super("users", User.class);
        }

        private Column<Long> id() {
            return id;
        }

        public Users as(String alias) {
            return aliased(new Users(), alias);
        }
    }

    /** An order, as a bean. */
    public static final class Order {
        private long id;
        private BigDecimal total = BigDecimal.ZERO;

        public long getId() {
            return id;
        }

        public void setId(long id) {
            this.id = id;
        }

        public BigDecimal getTotal() {
            return total;
        }

        public void setTotal(BigDecimal total) {
            this.total = total;
        }
    }

    /** Refers to users, has a name and a column that are keywords, and rows that are beans. */
    public static final class Orders extends Table<Order> {
        public final NumericColumn<Long> id = bigint("id").identity().primaryKey();
        public final NumericColumn<Long> userId =
                bigint("user_id").notNull().references(() -> USERS.id, OnDelete.CASCADE);
        public final NumericColumn<BigDecimal> total = numeric("total").notNull();
        public final TextColumn group = text("group");

        private Orders() {
            super("order", Order.class);
        }

        public Orders as(String alias) {
            return aliased(new Orders(), alias);
        }
    }

    /** A key of two columns, a name in two cases, and rows without a class. */
    public static final class Lines extends Table<Row> {
        public final NumericColumn<Long> orderId =
                bigint("order_id").references(ORDERS.id).primaryKey();
        public final NumericColumn<Short> number = smallint("number").primaryKey();
        public final NumericColumn<Float> weight = real("weight");

        private Lines() {
            super("Lines", Row.class);
        }
    }
}
