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
            "select pg_get_constraintdef(oid) from pg_constraint where contypid = 'email'::regtype and contype = 'c'";
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
            change("a schema", createSchema("Front desk"), "create schema if not exists \"Front desk\"")
                    .shows(named("namespace", "nsp"), "Front desk"),
            change(
                            "a schema of a role",
                            createSchema("back").authorization("postgres"),
                            "create schema if not exists back authorization postgres")
                    .shows("select nspowner::regrole from pg_namespace where nspname = 'back'", "postgres"),
            change("a schema, or fail", createSchema("cellar").orFail(), "create schema cellar"),
            change(
                            "a schema renamed",
                            alter(ObjectKind.SCHEMA, "cellar").renameTo("attic"),
                            "alter schema cellar rename to attic")
                    .shows("select count(*) from pg_namespace where nspname = 'attic'", "1"),
            change(
                            "a schema no more",
                            drop(ObjectKind.SCHEMA, "attic").cascade(),
                            "drop schema if exists attic cascade")
                    .shows("select count(*) from pg_namespace where nspname = 'attic'", "0"),
            change("an extension", createExtension("btree_gist"), "create extension if not exists btree_gist")
                    .shows("select extname from pg_extension where extname <> 'plpgsql'", "btree_gist"),
            change(
                            "an extension in a schema, of a version, with what it needs",
                            createExtension("earthdistance")
                                    .in("back")
                                    .version("1.1")
                                    .cascade(),
                            "create extension if not exists earthdistance schema back version '1.1' cascade")
                    .shows("select extnamespace::regnamespace from pg_extension where extname = 'cube'", "back"),
            change(
                    "an extension no more",
                    drop(ObjectKind.EXTENSION, "earthdistance").cascade(),
                    "drop extension if exists earthdistance cascade"),
            change(
                            "an enum type",
                            createType(SEASON),
                            "do 'begin create type season as enum (''low'', ''high''); exception when duplicate_object"
                                    + " then null; end'")
                    .shows(LABELS, "low, high"),
            change(
                            "a label after another",
                            addValue(SEASON, "Christ's").after("low"),
                            "alter type season add value if not exists 'Christ''s' after 'low'")
                    .shows(LABELS, "low, Christ's, high"),
            change(
                            "a label before another",
                            addValue(SEASON, "spring").before("high"),
                            "alter type season add value if not exists 'spring' before 'high'")
                    .shows(LABELS, "low, Christ's, spring, high"),
            change("a label, or fail", addValue(SEASON, "last").orFail(), "alter type season add value 'last'")
                    .shows(LABELS, "low, Christ's, spring, high, last"),
            change(
                            "a label renamed",
                            renameValue(SEASON, "Christ's", "christmas"),
                            "alter type season rename value 'Christ''s' to 'christmas'")
                    .shows(LABELS, "low, christmas, spring, high, last"),
            change(
                            "a composite type",
                            createType("address", address()),
                            "do 'begin create type address as (street text, number int4); exception when"
                                    + " duplicate_object then null; end'")
                    .shows(
                            "select attname from pg_attribute where attrelid = 'address'::regclass order by attnum",
                            "street, number"),
            change(
                            "a range type",
                            createRangeType("price range", SqlTypes.NUMERIC),
                            "do 'begin create type \"price range\" as range (subtype = numeric); exception when"
                                    + " duplicate_object then null; end'")
                    .shows("select rngtypid::regtype from pg_range where rngtypid >= 16384", "\"price range\""),
            change(
                    "a type in another schema",
                    alter(ObjectKind.TYPE, "address").setSchema("back"),
                    "alter type address set schema back"),
            change(
                    "a type renamed",
                    alter(ObjectKind.TYPE, "address").in("back").renameTo("place"),
                    "alter type back.address rename to place"),
            change(
                    "a type no more",
                    drop(ObjectKind.TYPE, "place").in("back").cascade(),
                    "drop type if exists back.place cascade"),
            change(
                            "a domain",
                            createDomain(EMAIL),
                            "do 'begin create domain email as text default ''a@b''::text not null constraint email_at"
                                    + " check (value like ''%@%''::text); exception when duplicate_object then null; end'")
                    .shows(DOMAIN_RULES, "CHECK ((VALUE ~~ '%@%'::text))"),
            change(
                    "a domain, or fail",
                    createDomain(STARS).orFail(),
                    "create domain stars as int4 check (value between 1 and 5)"),
            change(
                            "a domain in a schema",
                            createDomain(STARS.in("back")),
                            "do 'begin create domain back.stars as int4 check (value between 1 and 5); exception when"
                                    + " duplicate_object then null; end'")
                    .shows("select 'back.stars'::regtype", "back.stars"),
            change("a domain no more", dropDomain(STARS.in("back")), "drop domain if exists back.stars"),
            change(
                            "another default",
                            alterDomain(EMAIL).setDefault("c@d"),
                            "alter domain email set default 'c@d'::text")
                    .shows("select typdefault from pg_type where typname = 'email'", "'c@d'::text"),
            change("no default", alterDomain(EMAIL).dropDefault(), "alter domain email drop default")
                    .shows("select typdefault is null from pg_type where typname = 'email'", "t"),
            change("a domain takes NULL", alterDomain(EMAIL).dropNotNull(), "alter domain email drop not null")
                    .shows("select typnotnull from pg_type where typname = 'email'", "f"),
            change("a domain refuses NULL", alterDomain(EMAIL).setNotNull(), "alter domain email set not null")
                    .shows("select typnotnull from pg_type where typname = 'email'", "t"),
            change(
                            "another rule of a domain",
                            alterDomain(EMAIL)
                                    .addConstraint("short", email -> email.ne(""))
                                    .notValid(),
                            "alter domain email add constraint short check (value <> ''::text) not valid")
                    .shows("select convalidated from pg_constraint where conname = 'short'", "f"),
            change(
                            "which is to hold of all values",
                            alterDomain(EMAIL).validateConstraint("short"),
                            "alter domain email validate constraint short")
                    .shows("select convalidated from pg_constraint where conname = 'short'", "t"),
            change(
                            "a rule renamed",
                            alterDomain(EMAIL).renameConstraint("short", "Full"),
                            "alter domain email rename constraint short to \"Full\"")
                    .shows("select count(*) from pg_constraint where conname = 'Full'", "1"),
            change(
                            "a rule less",
                            alterDomain(EMAIL).dropConstraint("Full"),
                            "alter domain email drop constraint \"Full\"")
                    .shows(DOMAIN_RULES, "CHECK ((VALUE ~~ '%@%'::text))"),
            change(
                            "a sequence",
                            createSequence(TICKETS),
                            "create sequence if not exists tickets as int4 increment by -2 minvalue -100 maxvalue -1"
                                    + " start with -1 cache 5 cycle")
                    .shows(
                            "select concat_ws(' ', seqtypid::regtype, seqincrement, seqmin, seqmax, seqstart, seqcache,"
                                    + " seqcycle) from pg_sequence",
                            "integer -2 -100 -1 -1 5 t"),
            change(
                    "a sequence of a session",
                    createSequence(Sequence.of("passing")).temporary(),
                    "create temporary sequence if not exists passing"),
            change(
                            "an unlogged sequence",
                            createSequence(Sequence.of("crash")).unlogged(),
                            "create unlogged sequence if not exists crash")
                    .shows("select relpersistence from pg_class where relname = 'crash'", "u"),
            change(
                    "a sequence without bounds",
                    createSequence(Sequence.of(
                                    "free", o -> o.noMinValue().noMaxValue().noCycle()))
                            .orFail(),
                    "create sequence free no minvalue no maxvalue no cycle"),
            change(
                            "a sequence that counts otherwise",
                            alterSequence(TICKETS).set(o -> o.noCycle()).restartWith(-7),
                            "alter sequence tickets no cycle restart with -7")
                    .shows("select nextval('tickets')", "-7"),
            change(
                            "a sequence that begins again",
                            alterSequence(TICKETS).ifExists().restart(),
                            "alter sequence if exists tickets restart")
                    .shows("select nextval('tickets')", "-1"),
            change(
                            "a sequence in a schema",
                            createSequence(GUESTS.numbers),
                            "create sequence if not exists \"Front desk\".guest_numbers start with 1000")
                    .shows("select seqstart from pg_sequence where seqstart > 1", "1000"),
            change(
                            "a table",
                            createTable(ROOMS),
                            "create table if not exists rooms (id int4 generated always as identity (start with 100"
                                    + " increment by 10), floor int4 not null, price numeric(10, 2) check (price >= '0'::numeric),"
                                    + " gross numeric(10, 2) generated always as (price * '1.2'::numeric) stored, name text"
                                    + " compression pglz collate \"C\", notes text, season season, stars stars, constraint"
                                    + " rooms_key primary key (id) include (name), constraint rooms_once unique (floor, name)"
                                    + " deferrable, constraint rooms_named check (name <> ''::text) no inherit) with (fillfactor ="
                                    + " '70')")
                    .shows(
                            CONSTRAINTS + " and conrelid = 'rooms'::regclass order by conname",
                            "rooms_key: PRIMARY KEY (id) INCLUDE (name), rooms_named: CHECK ((name <> ''::text)) NO"
                                    + " INHERIT, rooms_once: UNIQUE (floor, name) DEFERRABLE, rooms_price_check: CHECK"
                                    + " ((price >= '0'::numeric))"),
            change(
                            "a table in a schema, with a domain and a sequence",
                            createTable(GUESTS),
                            "create table if not exists \"Front desk\".guests (id int8 default nextval('\"Front"
                                    + " desk\".guest_numbers') primary key, country int4 not null, email email, constraint"
                                    + " guests_country unique (country, id))")
                    .shows("select nextval('\"Front desk\".guest_numbers')", "1000"),
            change(
                            "a sequence that goes with a column",
                            alterSequence(GUESTS.numbers).ownedBy(GUESTS.id),
                            "alter sequence \"Front desk\".guest_numbers owned by \"Front desk\".guests.id")
                    .shows(
                            "select pg_get_serial_sequence('\"Front desk\".guests', 'id')",
                            "\"Front desk\".guest_numbers"),
            change(
                            "a sequence that goes with none",
                            alterSequence(GUESTS.numbers).ownedByNone(),
                            "alter sequence \"Front desk\".guest_numbers owned by none")
                    .shows("select pg_get_serial_sequence('\"Front desk\".guests', 'id') is null", "t"),
            change(
                    "a sequence that goes with a column from the first",
                    createSequence(Sequence.of("more").in("Front desk")).ownedBy(GUESTS.id),
                    "create sequence if not exists \"Front desk\".more owned by \"Front desk\".guests.id"),
            change(
                            "a table with keys of two columns, that excludes",
                            createTable(BOOKINGS).orFail(),
                            "create table bookings (room_id int4 not null, country int4, guest_id int8, period"
                                    + " tstzrange, cancelled bool not null default false, constraint bookings_key primary key"
                                    + " (room_id, period), constraint bookings_room foreign key (room_id) references rooms (id) on"
                                    + " delete restrict on update cascade deferrable initially deferred, constraint bookings_guest"
                                    + " foreign key (country, guest_id) references \"Front desk\".guests (country, id) match full"
                                    + " on delete cascade, constraint bookings_overlap exclude using gist (room_id with =, period"
                                    + " with &&) where (not cancelled))")
                    .shows(
                            CONSTRAINTS + " and conrelid = 'bookings'::regclass and contype in ('f', 'x') order by"
                                    + " conname",
                            "bookings_guest: FOREIGN KEY (country, guest_id) REFERENCES \"Front desk\".guests(country,"
                                    + " id) MATCH FULL ON DELETE CASCADE, bookings_overlap: EXCLUDE USING gist (room_id"
                                    + " WITH =, period WITH &&) WHERE ((NOT cancelled)), bookings_room: FOREIGN KEY"
                                    + " (room_id) REFERENCES rooms(id) ON UPDATE CASCADE ON DELETE RESTRICT DEFERRABLE"
                                    + " INITIALLY DEFERRED"),
            change(
                            "an unlogged table",
                            createTable(BEDS),
                            "create unlogged table if not exists beds (id int4 primary key, room_id int4, owner text,"
                                    + " width int4 constraint beds_wide check (width > 60), legs int4[])")
                    .shows("select relpersistence from pg_class where relname = 'beds'", "u"),
            change(
                            "a temporary table",
                            createTable(Small.of(o -> o.temporary())),
                            "create temporary table if not exists small (id int4)")
                    .shows("select relpersistence from pg_class where relname = 'small'", "t"),
            change("a table no more", dropTable(Small.of(o -> o)).orFail(), "drop table small"),
            change(
                            "a table of a transaction",
                            createTable(Small.of(o -> o)).onCommitDrop(),
                            "create temporary table if not exists small (id int4) on commit drop")
                    .shows("select count(*) from pg_class where relname = 'small'", "0"),
            change(
                    "a table that is emptied",
                    createTable(Small.of(o -> o)).onCommitDeleteRows(),
                    "create temporary table if not exists small (id int4) on commit delete rows"),
            change("a table no more, by its name", dropTable("small").cascade(), "drop table if exists small cascade"),
            change(
                            "a table that inherits, kept in a place and a way",
                            createTable(
                                    Small.of(o -> o.inherits(BEDS).using("heap").tablespace("pg_default"))),
                            "create table if not exists small (id int4) inherits (beds) using heap tablespace pg_default")
                    .shows("select inhparent::regclass from pg_inherits", "beds"),
            change(
                            "temporal keys, computed when read, not enforced",
                            createTable(STAYS),
                            "create table if not exists stays (floors int4range, period tstzrange, nights int4, mornings"
                                    + " int4 generated always as (nights + 1) virtual, constraint stays_key primary key (floors,"
                                    + " period without overlaps), constraint stays_some check (nights > 0) not enforced)")
                    .shows(
                            CONSTRAINTS + " and conrelid = 'stays'::regclass order by conname",
                            "stays_key: PRIMARY KEY (floors, period WITHOUT OVERLAPS), stays_some: CHECK ((nights > 0))"
                                    + " NOT ENFORCED"),
            change(
                            "a comment on a table",
                            commentOn(ROOMS).is("It's where one sleeps"),
                            "comment on table rooms is 'It''s where one sleeps'")
                    .shows("select obj_description('rooms'::regclass)", "It's where one sleeps"),
            change("no comment", commentOn(ROOMS).isNull(), "comment on table rooms is null")
                    .shows("select obj_description('rooms'::regclass) is null", "t"),
            change(
                            "a comment on a column",
                            commentOn(ROOMS.floor).is("0 is the ground's"),
                            "comment on column rooms.floor is '0 is the ground''s'")
                    .shows("select col_description('rooms'::regclass, 2)", "0 is the ground's"),
            change(
                            "a comment on a constraint",
                            commentOn(ROOMS.once).is("\\"),
                            "comment on constraint rooms_once on rooms is E'\\\\'")
                    .shows("select description from pg_description where classoid = 'pg_constraint'::regclass", "\\"),
            change(
                            "a comment on a type",
                            commentOn(SEASON).is("of the year"),
                            "comment on type season is 'of the year'")
                    .shows("select obj_description('season'::regtype, 'pg_type')", "of the year"),
            change(
                            "a comment on a domain",
                            commentOn(EMAIL).is("of a guest"),
                            "comment on domain email is 'of a guest'")
                    .shows("select obj_description('email'::regtype, 'pg_type')", "of a guest"),
            change(
                            "a comment on a sequence",
                            commentOn(GUESTS.numbers).is("of guests"),
                            "comment on sequence \"Front desk\".guest_numbers is 'of guests'")
                    .shows("select obj_description('\"Front desk\".guest_numbers'::regclass)", "of guests"),
            change(
                            "a comment on something else",
                            commentOn(ObjectKind.SCHEMA, "back").is("the back"),
                            "comment on schema back is 'the back'")
                    .shows("select obj_description('back'::regnamespace, 'pg_namespace')", "the back"),
            change(
                            "a table no more, with what refers to it",
                            dropTable(ROOMS).cascade(),
                            "drop table if exists rooms cascade")
                    .shows("select count(*) from pg_constraint where conname = 'bookings_room'", "0"),
            change("a sequence no more", dropSequence(TICKETS), "drop sequence if exists tickets"),
            change("a type no more, with its columns", dropType(SEASON).cascade(), "drop type if exists season cascade")
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
