package dev.gino.dsl;

import static dev.gino.ddl.Ddl.addValue;
import static dev.gino.ddl.Ddl.alter;
import static dev.gino.ddl.Ddl.alterDomain;
import static dev.gino.ddl.Ddl.alterSequence;
import static dev.gino.ddl.Ddl.commentOn;
import static dev.gino.ddl.Ddl.createDomain;
import static dev.gino.ddl.Ddl.createExtension;
import static dev.gino.ddl.Ddl.createRangeType;
import static dev.gino.ddl.Ddl.createSchema;
import static dev.gino.ddl.Ddl.createSequence;
import static dev.gino.ddl.Ddl.createTable;
import static dev.gino.ddl.Ddl.createType;
import static dev.gino.ddl.Ddl.drop;
import static dev.gino.ddl.Ddl.dropDomain;
import static dev.gino.ddl.Ddl.dropSequence;
import static dev.gino.ddl.Ddl.dropTable;
import static dev.gino.ddl.Ddl.dropType;
import static dev.gino.ddl.Ddl.renameValue;
import static dev.gino.dsl.Change.change;
import static dev.gino.dsl.Hotel.BEDS;
import static dev.gino.dsl.Hotel.BOOKINGS;
import static dev.gino.dsl.Hotel.EMAIL;
import static dev.gino.dsl.Hotel.GUESTS;
import static dev.gino.dsl.Hotel.ROOMS;
import static dev.gino.dsl.Hotel.STARS;
import static dev.gino.dsl.Hotel.STAYS;

import dev.gino.ddl.ObjectKind;
import dev.gino.type.Codec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Schemas, extensions, types, domains, sequences and tables: made, changed and dropped. */
final class TableChanges {
    private static final Codec<?> SEASON = ROOMS.season.type().codec();
    private static final String LABELS = "select enumlabel from pg_enum order by enumsortorder";
    private static final String DOMAIN_RULES =
            "select pg_get_constraintdef(oid) from pg_constraint where contypid <> 0 order by conname";
    private static final String CONSTRAINTS =
            "select conname || ': ' || pg_get_constraintdef(oid) from pg_constraint where contype <> 'n'";
    private static final Sequence TICKETS = Sequence.of(
            "tickets",
            options -> options.as(SqlTypes.INTEGER)
                    .incrementBy(-2)
                    .minValue(-100)
                    .maxValue(-1)
                    .startWith(-1)
                    .cache(5)
                    .cycle());

    static final List<Change> ALL = List.of(
            change("a schema", createSchema("Front desk"), "?").shows(named("namespace", "nsp"), "Front desk"),
            change("a schema of a role", createSchema("back").authorization("postgres"), "?")
                    .shows("select nspowner::regrole from pg_namespace where nspname = 'back'", "postgres"),
            change("a schema, or fail", createSchema("cellar").orFail(), "?"),
            change("a schema renamed", alter(ObjectKind.SCHEMA, "cellar").renameTo("attic"), "?")
                    .shows("select count(*) from pg_namespace where nspname = 'attic'", "1"),
            change("a schema no more", drop(ObjectKind.SCHEMA, "attic").cascade(), "?")
                    .shows("select count(*) from pg_namespace where nspname = 'attic'", "0"),
            change("an extension", createExtension("btree_gist"), "?")
                    .shows("select extname from pg_extension where extname <> 'plpgsql'", "btree_gist"),
            change(
                            "an extension in a schema, of a version, with what it needs",
                            createExtension("earthdistance")
                                    .in("back")
                                    .version("1.1")
                                    .cascade(),
                            "?")
                    .shows("select extnamespace::regnamespace from pg_extension where extname = 'cube'", "back"),
            change(
                    "an extension no more",
                    drop(ObjectKind.EXTENSION, "earthdistance").cascade(),
                    "?"),
            change("an enum type", createType(SEASON), "?").shows(LABELS, "low, high"),
            change("a label after another", addValue(SEASON, "Christ's").after("low"), "?")
                    .shows(LABELS, "low, Christ's, high"),
            change("a label before another", addValue(SEASON, "spring").before("high"), "?")
                    .shows(LABELS, "low, Christ's, spring, high"),
            change("a label, or fail", addValue(SEASON, "last").orFail(), "?")
                    .shows(LABELS, "low, Christ's, spring, high, last"),
            change("a label renamed", renameValue(SEASON, "Christ's", "christmas"), "?")
                    .shows(LABELS, "low, christmas, spring, high, last"),
            change("a composite type", createType("address", address()), "?")
                    .shows("select attname from pg_attribute where attrelid = 'address'::regclass", "street, number"),
            change("a range type", createRangeType("price range", SqlTypes.NUMERIC), "?")
                    .shows("select rngtypid::regtype from pg_range where rngtypid >= 16384", "\"price range\""),
            change("a type in another schema", alter(ObjectKind.TYPE, "address").setSchema("back"), "?"),
            change(
                    "a type renamed",
                    alter(ObjectKind.TYPE, "address").in("back").renameTo("place"),
                    "?"),
            change("a type no more", drop(ObjectKind.TYPE, "place").in("back").cascade(), "?"),
            change("a domain", createDomain(EMAIL), "?").shows(DOMAIN_RULES, "CHECK ((VALUE ~~ '%@%'::text))"),
            change("a domain, or fail", createDomain(STARS).orFail(), "?"),
            change("a domain in a schema", createDomain(STARS.in("back")), "?")
                    .shows("select 'back.stars'::regtype", "back.stars"),
            change("a domain no more", dropDomain(STARS.in("back")), "?"),
            change("another default", alterDomain(EMAIL).setDefault("c@d"), "?")
                    .shows("select typdefault from pg_type where typname = 'email'", "'c@d'::text"),
            change("no default", alterDomain(EMAIL).dropDefault(), "?")
                    .shows("select typdefault is null from pg_type where typname = 'email'", "t"),
            change("a domain takes NULL", alterDomain(EMAIL).dropNotNull(), "?")
                    .shows("select typnotnull from pg_type where typname = 'email'", "f"),
            change("a domain refuses NULL", alterDomain(EMAIL).setNotNull(), "?")
                    .shows("select typnotnull from pg_type where typname = 'email'", "t"),
            change(
                            "another rule of a domain",
                            alterDomain(EMAIL)
                                    .addConstraint("short", email -> email.ne(""))
                                    .notValid(),
                            "?")
                    .shows("select convalidated from pg_constraint where conname = 'short'", "f"),
            change("which is to hold of all values", alterDomain(EMAIL).validateConstraint("short"), "?")
                    .shows("select convalidated from pg_constraint where conname = 'short'", "t"),
            change("a rule renamed", alterDomain(EMAIL).renameConstraint("short", "Full"), "?")
                    .shows("select count(*) from pg_constraint where conname = 'Full'", "1"),
            change("a rule less", alterDomain(EMAIL).dropConstraint("Full"), "?")
                    .shows(DOMAIN_RULES.replace("<> 0", "= 'email'::regtype"), "CHECK ((VALUE ~~ '%@%'::text))"),
            change("a sequence", createSequence(TICKETS), "?")
                    .shows(
                            "select concat_ws(' ', seqtypid::regtype, seqincrement, seqmin, seqmax, seqstart, seqcache,"
                                    + " seqcycle) from pg_sequence",
                            "integer -2 -100 -1 -1 5 t"),
            change(
                    "a sequence of a session",
                    createSequence(Sequence.of("passing")).temporary(),
                    "?"),
            change("an unlogged sequence", createSequence(Sequence.of("crash")).unlogged(), "?")
                    .shows("select relpersistence from pg_class where relname = 'crash'", "u"),
            change(
                    "a sequence without bounds",
                    createSequence(Sequence.of(
                                    "free", o -> o.noMinValue().noMaxValue().noCycle()))
                            .orFail(),
                    "?"),
            change(
                            "a sequence that counts otherwise",
                            alterSequence(TICKETS).set(o -> o.noCycle()).restartWith(-7),
                            "?")
                    .shows("select nextval('tickets')", "-7"),
            change(
                            "a sequence that begins again",
                            alterSequence(TICKETS).ifExists().restart(),
                            "?")
                    .shows("select nextval('tickets')", "-1"),
            change("a sequence in a schema", createSequence(GUESTS.numbers), "?")
                    .shows("select seqstart from pg_sequence where seqstart > 1", "1000"),
            change("a table", createTable(ROOMS), "?")
                    .shows(
                            CONSTRAINTS + " and conrelid = 'rooms'::regclass order by conname",
                            "rooms_key: PRIMARY KEY (id) INCLUDE (name), rooms_named: CHECK ((name <> ''::text)) NO"
                                    + " INHERIT, rooms_once: UNIQUE (floor, name) DEFERRABLE, rooms_price_check: CHECK"
                                    + " ((price >= '0'::numeric))"),
            change("a table in a schema, with a domain and a sequence", createTable(GUESTS), "?")
                    .shows("select nextval('\"Front desk\".guest_numbers')", "1000"),
            change(
                            "a sequence that goes with a column",
                            alterSequence(GUESTS.numbers).ownedBy(GUESTS.id),
                            "?")
                    .shows(
                            "select pg_get_serial_sequence('\"Front desk\".guests', 'id')",
                            "\"Front desk\".guest_numbers"),
            change(
                            "a sequence that goes with none",
                            alterSequence(GUESTS.numbers).ownedByNone(),
                            "?")
                    .shows("select pg_get_serial_sequence('\"Front desk\".guests', 'id') is null", "t"),
            change(
                    "a sequence that goes with a column from the first",
                    createSequence(Sequence.of("more").in("Front desk")).ownedBy(GUESTS.id),
                    "?"),
            change(
                            "a table with keys of two columns, that excludes",
                            createTable(BOOKINGS).orFail(),
                            "?")
                    .shows(
                            CONSTRAINTS + " and conrelid = 'bookings'::regclass and contype in ('f', 'x') order by"
                                    + " conname",
                            "bookings_guest: FOREIGN KEY (country, guest_id) REFERENCES \"Front desk\".guests(country,"
                                    + " id) MATCH FULL ON DELETE CASCADE, bookings_overlap: EXCLUDE USING gist (room_id"
                                    + " WITH =, period WITH &&) WHERE ((NOT cancelled)), bookings_room: FOREIGN KEY"
                                    + " (room_id) REFERENCES rooms(id) ON UPDATE CASCADE ON DELETE RESTRICT DEFERRABLE"
                                    + " INITIALLY DEFERRED"),
            change("an unlogged table", createTable(BEDS), "?")
                    .shows("select relpersistence from pg_class where relname = 'beds'", "u"),
            change("a temporary table", createTable(Small.of(o -> o.temporary())), "?")
                    .shows("select relpersistence from pg_class where relname = 'small'", "t"),
            change("a table no more", dropTable(Small.of(o -> o)).orFail(), "?"),
            change("a table of a transaction", createTable(Small.of(o -> o)).onCommitDrop(), "?")
                    .shows("select count(*) from pg_class where relname = 'small'", "0"),
            change("a table that is emptied", createTable(Small.of(o -> o)).onCommitDeleteRows(), "?"),
            change("a table no more, by its name", dropTable("small").cascade(), "?"),
            change(
                            "a table that inherits, kept in a place and a way",
                            createTable(
                                    Small.of(o -> o.inherits(BEDS).using("heap").tablespace("pg_default"))),
                            "?")
                    .shows("select inhparent::regclass from pg_inherits", "beds"),
            change("temporal keys, computed when read, not enforced", createTable(STAYS), "?")
                    .shows(
                            CONSTRAINTS + " and conrelid = 'stays'::regclass order by conname",
                            "stays_key: PRIMARY KEY (floors, period WITHOUT OVERLAPS), stays_some: CHECK ((nights > 0))"
                                    + " NOT ENFORCED"),
            change("a comment on a table", commentOn(ROOMS).is("It's where one sleeps"), "?")
                    .shows("select obj_description('rooms'::regclass)", "It's where one sleeps"),
            change("no comment", commentOn(ROOMS).isNull(), "?")
                    .shows("select obj_description('rooms'::regclass) is null", "t"),
            change("a comment on a column", commentOn(ROOMS.floor).is("0 is the ground's"), "?")
                    .shows("select col_description('rooms'::regclass, 2)", "0 is the ground's"),
            change("a comment on a constraint", commentOn(ROOMS.once).is("\\"), "?")
                    .shows("select description from pg_description where classoid = 'pg_constraint'::regclass", "\\"),
            change("a comment on a type", commentOn(SEASON).is("of the year"), "?")
                    .shows("select obj_description('season'::regtype, 'pg_type')", "of the year"),
            change("a comment on a domain", commentOn(EMAIL).is("of a guest"), "?")
                    .shows("select obj_description('email'::regtype, 'pg_type')", "of a guest"),
            change("a comment on a sequence", commentOn(GUESTS.numbers).is("of guests"), "?")
                    .shows("select obj_description('\"Front desk\".guest_numbers'::regclass)", "of guests"),
            change(
                            "a comment on something else",
                            commentOn(ObjectKind.SCHEMA, "back").is("the back"),
                            "?")
                    .shows("select obj_description('back'::regnamespace, 'pg_namespace')", "the back"),
            change("a table no more, with what refers to it", dropTable(ROOMS).cascade(), "?")
                    .shows("select count(*) from pg_constraint where conname = 'bookings_room'", "0"),
            change("a sequence no more", dropSequence(TICKETS), "?"),
            change("a type no more, with its columns", dropType(SEASON).cascade(), "?")
                    .shows(LABELS, ""));

    private TableChanges() {}

    private static Map<String, SqlType<?, ?>> address() {
        Map<String, SqlType<?, ?>> attributes = new LinkedHashMap<>();
        attributes.put("street", SqlTypes.TEXT);
        attributes.put("number", SqlTypes.INTEGER);
        return attributes;
    }

    private static String named(String catalog, String prefix) {
        return "select " + prefix + "name from pg_" + catalog + " where " + prefix + "name like 'Front%'";
    }

    /** A table of one column. */
    static final class Small extends Table<Row> {
        final NumericColumn<Integer> id = integer("id");

        private Small(UnaryOperator<TableOptions> words) {
            super("small", Row.class);
            options(words);
        }

        static Small of(UnaryOperator<TableOptions> words) {
            return new Small(words);
        }
    }
}
