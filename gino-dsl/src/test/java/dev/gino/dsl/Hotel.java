package dev.gino.dsl;

import static dev.gino.dsl.IndexMethod.GIST;

import dev.gino.type.Codec;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Tables that declare all that a table can. */
final class Hotel {
    static final SqlType<String, ValueExpression<String>> PERIOD = range("tstzrange");
    static final SqlType<String, ValueExpression<String>> NUMBERS = range("int4range");
    static final Domain<String, TextExpression> EMAIL =
            Domain.of("email", SqlTypes.TEXT).notNull().defaultTo("a@b").check("email_at", email -> email.like("%@%"));
    static final Domain<Integer, NumericExpression<Integer>> STARS =
            Domain.of("stars", SqlTypes.INTEGER).check(stars -> stars.between(1, 5));
    static final Rooms ROOMS = new Rooms();
    static final Guests GUESTS = new Guests();
    static final Bookings BOOKINGS = new Bookings();
    static final Visits VISITS = new Visits();
    static final Beds BEDS = new Beds();
    static final Stays STAYS = new Stays();

    private Hotel() {}

    private static SqlType<String, ValueExpression<String>> range(String name) {
        return SqlType.of(Codec.text(name, String.class, text -> text, text -> text));
    }

    /** Labels of an enum type. */
    enum Season {
        low,
        high
    }

    /** Numbers, what is computed of them, and how they are kept. */
    static final class Rooms extends Table<Row> {
        final NumericColumn<Integer> id =
                integer("id").identityAlways(options -> options.startWith(100).incrementBy(10));
        final NumericColumn<Integer> floor = integer("floor").notNull().comment("0 is the ground's");
        final NumericColumn<BigDecimal> price = numeric("price", 10, 2).check(price -> price.ge(BigDecimal.ZERO));
        final NumericColumn<BigDecimal> gross = numeric("gross", 10, 2).generatedAs(price.times(new BigDecimal("1.2")));
        final TextColumn name = text("name").collated("C").compression(Compression.PGLZ);
        final TextColumn notes = text("notes").storage(Storage.EXTERNAL).statistics(500);
        final ValueColumn<Season> season = enumeration("season", "season", Season.class);
        final NumericColumn<Integer> stars = column("stars", STARS.type(), NumericColumn::new);
        final Constraint key = constraint("rooms_key").primaryKey(id).include(name);
        final Constraint once =
                constraint("rooms_once").unique(floor, name).deferrable().comment("on each floor");
        final Constraint named = constraint("rooms_named").check(name.ne("")).noInherit();
        final Index byName =
                index("rooms_name").on(name.lower().desc().nullsLast(), floor).comment("for the porter");

        private Rooms() {
            super("rooms", Row.class);
            options(table -> table.with("fillfactor", 70).comment("Where one sleeps"));
        }

        Rooms as(String alias) {
            return aliased(new Rooms(), alias);
        }
    }

    /** In a schema, with a domain and a sequence. */
    static final class Guests extends Table<Row> {
        final Sequence numbers = sequence("guest_numbers", options -> options.startWith(1000));
        final NumericColumn<Long> id = bigint("id").primaryKey().defaultTo(numbers.next());
        final NumericColumn<Integer> country = integer("country").notNull();
        final TextColumn email = column("email", EMAIL.type(), TextColumn::new);
        final Constraint key = constraint("guests_country").unique(country, id);

        private Guests() {
            super("Front desk", "guests", Row.class);
        }
    }

    /** Refers to both, by keys of two columns, and excludes. */
    static final class Bookings extends Table<Row> {
        final NumericColumn<Integer> roomId = integer("room_id").notNull();
        final NumericColumn<Integer> country = integer("country");
        final NumericColumn<Long> guestId = bigint("guest_id");
        final ValueColumn<String> period = column("period", PERIOD);
        final BooleanColumn cancelled = bool("cancelled").notNull().defaultTo(false);
        final Constraint key = constraint("bookings_key").primaryKey(roomId, period);
        final Constraint room = constraint("bookings_room")
                .foreignKey(roomId)
                .references(ROOMS.id)
                .onDelete(OnDelete.RESTRICT)
                .onUpdate(OnUpdate.CASCADE)
                .initiallyDeferred();
        final Constraint guest = constraint("bookings_guest")
                .foreignKey(country, guestId)
                .references(GUESTS.country, GUESTS.id)
                .matchFull()
                .onDelete(OnDelete.CASCADE);
        final Constraint noOverlap = constraint("bookings_overlap")
                .exclude(GIST, roomId.with("="), period.with("&&"))
                .where(cancelled.not());

        private Bookings() {
            super("bookings", Row.class);
        }
    }

    /** In partitions. */
    static final class Visits extends Table<Row> {
        final TemporalColumn<LocalDate> day = date("day").notNull();
        final NumericColumn<Integer> page = integer("page").notNull();
        final TextColumn country = text("country");

        private Visits() {
            super("visits", Row.class);
            options(table -> table.partitionBy(PartitionMethod.RANGE, day, page));
        }
    }

    /** Unlogged, and guarded. */
    static final class Beds extends Table<Row> {
        final NumericColumn<Integer> id = integer("id").primaryKey();
        final NumericColumn<Integer> roomId = integer("room_id");
        final TextColumn owner = text("owner");
        final NumericColumn<Integer> width = integer("width").check("beds_wide", width -> width.gt(60));
        final ArrayColumn<Integer> legs = array("legs", SqlTypes.INTEGER);

        private Beds() {
            super("beds", Row.class);
            options(table -> table.unlogged().rowLevelSecurity());
        }

        Beds as(String alias) {
            return aliased(new Beds(), alias);
        }
    }

    /** What newer versions have. */
    static final class Stays extends Table<Row> {
        final ValueColumn<String> floors = column("floors", NUMBERS);
        final ValueColumn<String> period = column("period", PERIOD);
        final NumericColumn<Integer> nights = integer("nights");
        final NumericColumn<Integer> mornings = integer("mornings").generatedVirtualAs(nights.plus(1));
        final Constraint key = constraint("stays_key").primaryKey(floors).withoutOverlaps(period);
        final Constraint some = constraint("stays_some").check(nights.gt(0)).notEnforced();

        private Stays() {
            super("stays", Row.class);
        }
    }
}
