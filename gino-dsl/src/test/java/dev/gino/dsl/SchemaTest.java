package dev.gino.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gino.ddl.Schema;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A schema can be created over and over, and leaves nothing when it is dropped. */
class SchemaTest {
    private static final String LONG = "a_name_of_sixty_three_bytes_is_what_postgres_takes_and_no_more_";
    private static final String ALL_THERE_IS =
            "select relname from pg_class where relnamespace not in (select oid from pg_namespace where nspname ~"
                    + " '^pg_|information_schema')"
                    + " union all select typname from pg_type where typnamespace not in (select oid from pg_namespace"
                    + " where nspname ~ '^pg_|information_schema')"
                    + " union all select nspname from pg_namespace where nspname !~ '^pg_|information_schema|public'";

    static List<Integer> versions() {
        return Server.versions();
    }

    /** All kinds of types, one made of another, in a schema of their own. */
    record Place(Level level, Integer number) {}

    enum Level {
        ground,
        first
    }

    static final class Typed extends Table<Row> {
        static final SqlType<Level, ValueExpression<Level>> LEVEL = SqlTypes.enumeration("Kinds", "level", Level.class);
        static final SqlType<Place, ValueExpression<Place>> PLACE = SqlTypes.composite(
                "Kinds",
                "place",
                Place.class,
                Dsl.attribute("level", LEVEL),
                Dsl.attribute("number", SqlTypes.INTEGER));
        static final Domain<Level, ValueExpression<Level>> HIGH =
                Domain.of("high", LEVEL).in("Kinds").check("not_low", level -> level.ne(Level.ground));

        final ValueColumn<Level> high = column("high", HIGH.type());
        final ArrayColumn<Level> levels = array("levels", LEVEL);
        final ValueColumn<Place> place = column("place", PLACE);
        final NumericColumn<Integer> stars = column("stars", Hotel.STARS.type(), NumericColumn::new);

        Typed() {
            super("typed", Row.class);
        }
    }

    /** Two tables of the longest names that refer to each other and to themselves, by one column and by two. */
    static final class Hen extends Table<Row> {
        static final Hen HENS = new Hen();

        final NumericColumn<Integer> id = integer("id").primaryKey();
        final NumericColumn<Integer> yard = integer("yard");
        final NumericColumn<Integer> from = integer(LONG).references(() -> Egg.EGGS.id);
        final NumericColumn<Integer> second =
                integer(LONG.replace("more_", "more2")).references(() -> Egg.EGGS.id);
        final NumericColumn<Integer> mother = integer("mother").references(this::id, OnDelete.SET_NULL);
        final Constraint once = constraint("hens_once").unique(yard, id);
        final Constraint egg = constraint("hens_egg")
                .foreignKey(yard, from)
                .references(() -> List.of(Egg.EGGS.yard, Egg.EGGS.id))
                .comment("which was first?");

        Hen() {
            super(LONG, Row.class);
        }

        private Column<Integer> id() {
            return id;
        }
    }

    static final class Egg extends Table<Row> {
        static final Egg EGGS = new Egg();

        final NumericColumn<Integer> id = integer("id").primaryKey();
        final NumericColumn<Integer> yard = integer("yard");
        final Constraint once = constraint("eggs_once").unique(yard, id);
        final Constraint hen =
                constraint("eggs_hen").foreignKey(yard, id).references(() -> List.of(Hen.HENS.yard, Hen.HENS.id));

        Egg() {
            super("eggs", Row.class);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void isCreatedTwiceAndDroppedTwice(int version) throws SQLException {
        Schema schema = Schema.of(Hotel.BOOKINGS, Hotel.BEDS, Hotel.VISITS, Hotel.GUESTS, Hotel.ROOMS, new Typed());
        try (Server server = Server.of(version, "schema")) {
            server.execute("create extension btree_gist schema pg_catalog");
            createdTwiceAndDroppedTwice(server, schema);
        }
    }

    private static void createdTwiceAndDroppedTwice(Server server, Schema schema) throws SQLException {
        server.execute(schema.create());
        server.execute(schema.create());
        server.execute(schema.drop());
        assertThat(server.ask(ALL_THERE_IS)).isEmpty();
        server.execute(schema.drop());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void allThatIsDeclaredIsThere(int version) throws SQLException {
        Schema schema = Schema.of(Hotel.ROOMS, Hotel.BEDS, new Typed());
        try (Server server = Server.of(version, "schema")) {
            server.execute(schema.create());
            assertThat(server.ask("select description from pg_description where objoid >= 16384 order by 1"))
                    .containsExactly("0 is the ground's", "Where one sleeps", "for the porter", "on each floor");
            assertThat(server.ask("select attstorage from pg_attribute where attstattarget = 500"))
                    .containsExactly("e");
            assertThat(server.ask("select relname from pg_class where relrowsecurity"))
                    .containsExactly("beds");
            assertThat(server.ask("select format_type(oid, null) from pg_type where typnamespace::regnamespace::text"
                            + " = '\"Kinds\"' and typtype in ('e', 'd', 'c') order by 1"))
                    .containsExactly("\"Kinds\".high", "\"Kinds\".level", "\"Kinds\".place");
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void cyclesAndLongNamesWork(int version) throws SQLException {
        for (Schema schema : List.of(Schema.of(Hen.HENS, Egg.EGGS), Schema.of(Egg.EGGS, Hen.HENS))) {
            try (Server server = Server.of(version, "schema")) {
                server.execute(schema.create());
                server.execute(schema.create());
                assertThat(server.ask("select conname from pg_constraint where contype = 'f'"))
                        .hasSize(5)
                        .doesNotHaveDuplicates();
                createdTwiceAndDroppedTwice(server, schema);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void whatElseIsInASchemaIsKept(int version) throws SQLException {
        Schema schema = Schema.of(Hotel.GUESTS);
        try (Server server = Server.of(version, "schema")) {
            server.execute(schema.create());
            server.execute("create table \"Front desk\".other ()");
            server.execute(schema.drop());
            assertThat(server.ask("select relname from pg_class where relnamespace::regnamespace::text like '%desk%'"))
                    .containsExactly("other");
        }
    }
}
