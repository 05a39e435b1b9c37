package dev.gino.dsl;

import static dev.gino.ddl.Ddl.alterIndex;
import static dev.gino.ddl.Ddl.alterTable;
import static dev.gino.ddl.Ddl.commentOn;
import static dev.gino.ddl.Ddl.createExtension;
import static dev.gino.ddl.Ddl.createIndex;
import static dev.gino.ddl.Ddl.createSchema;
import static dev.gino.ddl.Ddl.createTable;
import static dev.gino.ddl.Ddl.dropIndex;
import static dev.gino.dsl.Change.change;

import dev.gino.type.Codec;
import java.math.BigDecimal;
import java.util.List;

/** Tables changed, and their indexes: all that an index can be. */
final class AlterTableChanges {
    private static final Pets PETS = new Pets();
    private static final Owners OWNERS = new Owners();
    private static final String COLUMNS =
            "select attname from pg_attribute where attrelid = 'pets'::regclass and attnum > 0 and not attisdropped"
                    + " order by attnum";
    private static final String RULE = "select pg_get_constraintdef(oid) from pg_constraint where conname = ";

    static final List<Change> TABLES = List.of(
            change(
                    "a table",
                    createTable(OWNERS),
                    "create table if not exists owners (country text, id int4, primary key (country, id))"),
            change(
                    "a table that is to change",
                    createTable(new Plain("pets")),
                    "create table if not exists pets (id int4)"),
            change("a column more", alterTable(PETS).addColumn(PETS.name), "alter table pets add column name text")
                    .shows(COLUMNS, "id, name"),
            change(
                            "a column more, unless it is there",
                            alterTable(PETS).addColumn(PETS.name).ifMissing(),
                            "alter table pets add column if not exists name text")
                    .shows(COLUMNS, "id, name"),
            change(
                            "columns more at once, computed, numbered",
                            alterTable(PETS)
                                    .addColumn(PETS.weight)
                                    .addColumn(PETS.heavy)
                                    .addColumn(PETS.ownerId)
                                    .addColumn(PETS.country)
                                    .addColumn(PETS.tag),
                            "alter table pets add column weight numeric(6, 2) not null default '1'::numeric, add column"
                                    + " heavy bool generated always as (weight > '10'::numeric) stored, add column owner_id int4,"
                                    + " add column country text default 'no'::text, add column tag int4 constraint tagged check"
                                    + " (tag > 0)")
                    .shows(COLUMNS, "id, name, weight, heavy, owner_id, country, tag"),
            change(
                            "a column of one that is not declared",
                            alterTable("pets").ifExists().dropColumn("tag"),
                            "alter table if exists pets drop column tag")
                    .shows(COLUMNS, "id, name, weight, heavy, owner_id, country"),
            change(
                    "a column less, if it is there, with what depends on it",
                    alterTable(PETS).dropColumn("tag").ifPresent().cascade().addColumn(PETS.tag),
                    "alter table pets drop column if exists tag cascade, add column tag int4 constraint tagged"
                            + " check (tag > 0)"),
            change(
                            "a column renamed",
                            alterTable(PETS).renameColumn("tag", "Tag"),
                            "alter table pets rename column tag to \"Tag\"")
                    .shows(COLUMNS, "id, name, weight, heavy, owner_id, country, Tag"),
            change(
                    "and back",
                    alterTable(PETS).renameColumn("Tag", "tag"),
                    "alter table pets rename column \"Tag\" to tag"),
            change(
                            "a rule of a column less",
                            alterTable(PETS).dropConstraint("tagged"),
                            "alter table pets drop constraint tagged")
                    .shows(RULE + "'tagged'", ""),
            change(
                            "another type",
                            alterTable(PETS)
                                    .alterColumn(PETS.tag)
                                    .setType(SqlTypes.TEXT)
                                    .collate("C")
                                    .using(PETS.tag.plus(1)),
                            "alter table pets alter column tag type text collate \"C\" using tag + 1")
                    .shows(type("tag"), "text"),
            change(
                            "another type of one that is not declared",
                            alterTable("pets").alterColumn("tag").setType(SqlTypes.VARCHAR),
                            "alter table pets alter column tag type varchar")
                    .shows(type("tag"), "character varying"),
            change(
                            "a default",
                            alterTable(PETS).alterColumn(PETS.name).setDefault(Dsl.literal("it's")),
                            "alter table pets alter column name set default 'it''s'")
                    .shows("select pg_get_expr(adbin, adrelid) from pg_attrdef where adnum = 2", "'it''s'::text"),
            change(
                            "no default",
                            alterTable(PETS).alterColumn(PETS.name).dropDefault(),
                            "alter table pets alter column name drop default")
                    .shows("select count(*) from pg_attrdef where adnum = 2", "0"),
            change(
                            "not null",
                            alterTable(PETS).only().alterColumn(PETS.name).setNotNull(),
                            "alter table only pets alter column name set not null")
                    .shows("select attnotnull from pg_attribute where attrelid = 'pets'::regclass and attnum = 2", "t"),
            change(
                            "null again",
                            alterTable(PETS).alterColumn(PETS.name).dropNotNull(),
                            "alter table pets alter column name drop not null")
                    .shows("select attnotnull from pg_attribute where attrelid = 'pets'::regclass and attnum = 2", "f"),
            change(
                    "computed otherwise",
                    alterTable(PETS).alterColumn(PETS.heavy).setExpression(PETS.weight.gt(new BigDecimal("9"))),
                    "alter table pets alter column heavy set expression as (weight > '9'::numeric)"),
            change(
                            "not computed any more",
                            alterTable(PETS).alterColumn(PETS.heavy).dropExpression(),
                            "alter table pets alter column heavy drop expression")
                    .shows("select attgenerated = '' from pg_attribute where attname = 'heavy'", "t"),
            change(
                    "numbered, of a column that is not null",
                    alterTable(PETS).alterColumn(PETS.id).setNotNull(),
                    "alter table pets alter column id set not null"),
            change(
                            "numbered",
                            alterTable(PETS).alterColumn(PETS.id).addIdentity(),
                            "alter table pets alter column id add generated by default as identity")
                    .shows(identity(), "d"),
            change(
                            "numbered otherwise",
                            alterTable(PETS)
                                    .alterColumn(PETS.id)
                                    .setIdentity(o -> o.incrementBy(5).cache(3)),
                            "alter table pets alter column id set increment by 5 set cache 3")
                    .shows("select concat_ws(' ', seqincrement, seqcache) from pg_sequence", "5 3"),
            change(
                            "numbered on from",
                            alterTable(PETS).alterColumn(PETS.id).restartWith(50),
                            "alter table pets alter column id restart with 50")
                    .shows("select nextval('pets_id_seq')", "50"),
            change(
                            "not numbered",
                            alterTable(PETS).alterColumn(PETS.id).dropIdentity(),
                            "alter table pets alter column id drop identity")
                    .shows(identity(), ""),
            change(
                            "numbered always",
                            alterTable(PETS).alterColumn(PETS.id).addIdentityAlways(),
                            "alter table pets alter column id add generated always as identity")
                    .shows(identity(), "a"),
            change(
                            "kept elsewhere",
                            alterTable(PETS).alterColumn(PETS.name).setStorage(Storage.MAIN),
                            "alter table pets alter column name set storage main")
                    .shows("select attstorage from pg_attribute where attrelid = 'pets'::regclass and attnum = 2", "m"),
            change(
                    "compressed",
                    alterTable(PETS).alterColumn(PETS.name).setCompression(Compression.DEFAULT),
                    "alter table pets alter column name set compression default"),
            change(
                            "remembered better",
                            alterTable(PETS)
                                    .alterColumn(PETS.name)
                                    .setStatistics(300)
                                    .alterColumn(PETS.name)
                                    .set("n_distinct", -0.5),
                            "alter table pets alter column name set statistics 300, alter column name set (n_distinct ="
                                    + " '-0.5')")
                    .shows(
                            "select attstattarget || attoptions::text from pg_attribute where attrelid ="
                                    + " 'pets'::regclass and attnum = 2",
                            "300{n_distinct=-0.5}"),
            change(
                            "a key more",
                            alterTable(PETS).addConstraint(PETS.key),
                            "alter table pets add constraint pets_key primary key (id)")
                    .shows(RULE + "'pets_key'", "PRIMARY KEY (id)"),
            change(
                            "a rule more, that is not looked at yet",
                            alterTable(PETS).addConstraint(PETS.light),
                            "alter table pets add constraint pets_light check (weight < '100'::numeric) not valid")
                    .shows(RULE + "'pets_light'", "CHECK ((weight < '100'::numeric)) NOT VALID"),
            change(
                            "a rule that is to hold of all rows",
                            alterTable(PETS).validateConstraint("pets_light"),
                            "alter table pets validate constraint pets_light")
                    .shows(RULE + "'pets_light'", "CHECK ((weight < '100'::numeric))"),
            change(
                            "a foreign key of two columns",
                            alterTable(PETS).addConstraint(PETS.owner),
                            "alter table pets add constraint pets_owner foreign key (country, owner_id) references"
                                    + " owners (country, id) on delete set null on update set default not valid")
                    .shows(
                            RULE + "'pets_owner'",
                            "FOREIGN KEY (country, owner_id) REFERENCES owners(country, id) ON UPDATE SET DEFAULT ON"
                                    + " DELETE SET NULL NOT VALID"),
            change(
                            "a foreign key of which some columns become NULL",
                            alterTable(PETS).addConstraint(PETS.some),
                            "alter table pets add constraint pets_some foreign key (country, owner_id) references owners"
                                    + " (country, id) on delete set null (owner_id)")
                    .shows(
                            RULE + "'pets_some'",
                            "FOREIGN KEY (country, owner_id) REFERENCES owners(country, id) ON DELETE SET NULL"
                                    + " (owner_id)"),
            change(
                    "or their default",
                    alterTable(PETS).addConstraint(PETS.others),
                    "alter table pets add constraint pets_others foreign key (country, owner_id) references"
                            + " owners (country, id) on delete set default (country)"),
            change(
                    "a foreign key that is only said",
                    alterTable(PETS).addConstraint(PETS.said),
                    "alter table pets add constraint pets_said foreign key (country, owner_id) references owners"
                            + " (country, id) not enforced"),
            change(
                            "a key of which NULL is a value",
                            alterTable(PETS).addConstraint(PETS.nulls),
                            "alter table pets add constraint pets_nulls unique nulls not distinct (name, weight)")
                    .shows(RULE + "'pets_nulls'", "UNIQUE NULLS NOT DISTINCT (name, weight)"),
            change(
                            "a constraint that waits",
                            alterTable(PETS).deferConstraint("pets_owner"),
                            "alter table pets alter constraint pets_owner deferrable initially deferred")
                    .shows("select condeferred from pg_constraint where conname = 'pets_owner'", "t"),
            change(
                            "a constraint that does not",
                            alterTable(PETS).doNotDeferConstraint("pets_owner"),
                            "alter table pets alter constraint pets_owner not deferrable")
                    .shows("select condeferrable from pg_constraint where conname = 'pets_owner'", "f"),
            change(
                            "a constraint renamed",
                            alterTable(PETS).renameConstraint("pets_light", "Light"),
                            "alter table pets rename constraint pets_light to \"Light\"")
                    .shows(RULE + "'Light'", "CHECK ((weight < '100'::numeric))"),
            change(
                            "constraints less",
                            alterTable(PETS)
                                    .dropConstraint("Light")
                                    .dropConstraint("none")
                                    .ifPresent()
                                    .cascade(),
                            "alter table pets drop constraint \"Light\", drop constraint if exists \"none\" cascade")
                    .shows(RULE + "'Light'", ""),
            change(
                    "an index that is to be a constraint",
                    createIndex(PETS.byTag),
                    "create unique index if not exists pets_tag on pets using btree (tag)"),
            change(
                            "which it is",
                            alterTable(PETS).addUniqueUsing(PETS.byTag, "pets_once"),
                            "alter table pets add constraint pets_once unique using index pets_tag")
                    .shows(RULE + "'pets_once'", "UNIQUE (tag)"),
            change(
                    "a key less",
                    alterTable(PETS).dropConstraint("pets_key"),
                    "alter table pets drop constraint pets_key"),
            change(
                    "an index for a key",
                    createIndex(PETS.byId),
                    "create unique index if not exists pets_id on pets using btree (id)"),
            change(
                            "which is the key",
                            alterTable(PETS).addPrimaryKeyUsing(PETS.byId, "pets_pk"),
                            "alter table pets add constraint pets_pk primary key using index pets_id")
                    .shows(RULE + "'pets_pk'", "PRIMARY KEY (id)"),
            change(
                            "settings",
                            alterTable(PETS).set("fillfactor", 80).set("autovacuum_enabled", false),
                            "alter table pets set (fillfactor = '80'), set (autovacuum_enabled = 'false')")
                    .shows(
                            "select unnest(reloptions) from pg_class where relname = 'pets'",
                            "fillfactor=80, autovacuum_enabled=false"),
            change(
                            "no settings",
                            alterTable(PETS).reset("fillfactor").reset("autovacuum_enabled"),
                            "alter table pets reset (fillfactor), reset (autovacuum_enabled)")
                    .shows("select reloptions is null from pg_class where relname = 'pets'", "t"),
            change("rows in order", alterTable(PETS).clusterOn(PETS.byKey()), "alter table pets cluster on pets_pk")
                    .shows("select indexrelid::regclass from pg_index where indisclustered", "pets_pk"),
            change(
                            "rows replicated by a key",
                            alterTable(PETS).replicaIdentity(PETS.byKey()),
                            "alter table pets replica identity using index pets_pk")
                    .shows("select relreplident from pg_class where relname = 'pets'", "i"),
            change(
                            "rows replicated in full",
                            alterTable(PETS).replicaIdentityFull(),
                            "alter table pets replica identity full")
                    .shows("select relreplident from pg_class where relname = 'pets'", "f"),
            change("inheritance", createTable(new Plain("animals")), "create table if not exists animals (id int4)"),
            change(
                            "a table that inherits",
                            alterTable(PETS).inherit(new Plain("animals")),
                            "alter table pets inherit animals")
                    .shows("select inhparent::regclass from pg_inherits", "animals"),
            change(
                            "a table that does not",
                            alterTable(PETS).noInherit(new Plain("animals")),
                            "alter table pets no inherit animals")
                    .shows("select count(*) from pg_inherits", "0"),
            change(
                    "foreign keys less",
                    alterTable(PETS)
                            .dropConstraint("pets_owner")
                            .dropConstraint("pets_some")
                            .ifPresent()
                            .dropConstraint("pets_others")
                            .ifPresent()
                            .dropConstraint("pets_said")
                            .ifPresent(),
                    "alter table pets drop constraint pets_owner, drop constraint if exists pets_some, drop"
                            + " constraint if exists pets_others, drop constraint if exists pets_said"),
            change("unlogged", alterTable(OWNERS).setUnlogged(), "alter table owners set unlogged"),
            change(
                            "logged",
                            alterTable(OWNERS).setLogged().ownerTo("postgres").setTablespace("pg_default"),
                            "alter table owners set logged, owner to postgres, set tablespace pg_default")
                    .shows("select relpersistence from pg_class where relname = 'owners'", "p"),
            change("a schema to move to", createSchema("zoo"), "create schema if not exists zoo"),
            change("a table in another schema", alterTable(PETS).setSchema("zoo"), "alter table pets set schema zoo")
                    .shows("select 'zoo.pets'::regclass", "zoo.pets"),
            change(
                            "a table renamed",
                            alterTable(OWNERS).renameTo("Keepers"),
                            "alter table owners rename to \"Keepers\"")
                    .shows("select '\"Keepers\"'::regclass", "\"Keepers\""));

    static final List<Change> INDEXES = List.of(
            change("an extension's method", createExtension("bloom"), "create extension if not exists bloom"),
            change(
                    "a table",
                    createTable(Things.THINGS),
                    "create table if not exists things (size int4 not null, name text not null, tags text[],"
                            + " words tsvector)"),
            index(
                    "on columns, in their order",
                    Things.THINGS.plain,
                    "create index if not exists things_plain on things using btree (name desc nulls last, size"
                            + " nulls first)",
                    "USING btree (name DESC NULLS LAST, size NULLS FIRST)"),
            index(
                    "unique, with more columns",
                    Things.THINGS.unique,
                    "create unique index if not exists things_unique on things using btree (size) include (name)",
                    "UNIQUE INDEX"),
            index(
                    "on an expression, of some rows",
                    Things.THINGS.partial,
                    "create index if not exists things_partial on things using btree ((lower(name))) where size"
                            + " > 3",
                    "USING btree (lower(name)) WHERE (size > 3)"),
            index(
                    "of another collation, with an operator class",
                    Things.THINGS.pattern,
                    "create index if not exists things_pattern on things using btree ((name collate \"C\")"
                            + " text_pattern_ops)",
                    "(name COLLATE \"C\" text_pattern_ops)"),
            index(
                    "of an operator class with parameters",
                    Things.THINGS.signed,
                    "create index if not exists things_signed on things using gist (words tsvector_ops (siglen ="
                            + " '100'))",
                    "USING gist (words tsvector_ops (siglen='100'))"),
            index(
                    "of an operator class in a schema",
                    Things.THINGS.qualified,
                    "create index if not exists things_qualified on things using btree (name"
                            + " pg_catalog.varchar_pattern_ops)",
                    "(name varchar_pattern_ops)"),
            index(
                    "hash",
                    Things.THINGS.hash,
                    "create index if not exists things_hash on things using hash (name) with (fillfactor = '80')",
                    "USING hash (name) WITH (fillfactor='80')"),
            index(
                    "gin",
                    Things.THINGS.gin,
                    "create index if not exists things_gin on things using gin (tags) with (fastupdate = 'false')",
                    "USING gin (tags) WITH (fastupdate='false')"),
            index(
                    "spgist",
                    Things.THINGS.spgist,
                    "create index if not exists things_spgist on things using spgist (name)",
                    "USING spgist (name)"),
            index(
                    "brin",
                    Things.THINGS.brin,
                    "create index if not exists things_brin on things using brin (size) with (pages_per_range ="
                            + " '16')",
                    "USING brin (size) WITH (pages_per_range='16')"),
            index(
                    "of an extension's method",
                    Things.THINGS.bloom,
                    "create index if not exists things_bloom on things using bloom (size)",
                    "USING bloom (size)"),
            index(
                    "of NULL as a value",
                    Things.THINGS.nulls,
                    "create unique index if not exists things_nulls on things using btree (tags) nulls not"
                            + " distinct",
                    "NULLS NOT DISTINCT"),
            index(
                    "in a place, not of partitions",
                    Things.THINGS.placed,
                    "create index if not exists things_placed on only things using btree (size) tablespace"
                            + " pg_default",
                    "USING btree (size)"),
            change(
                    "while others write",
                    createIndex(Things.THINGS.busy).concurrently().orFail(),
                    "create index concurrently \"Things busy\" on things using btree (size)"),
            change(
                    "no more, while others write",
                    dropIndex(Things.THINGS.busy).concurrently(),
                    "drop index concurrently if exists \"Things busy\""),
            change(
                            "renamed",
                            alterIndex(Things.THINGS.plain).ifExists().renameTo("Plain"),
                            "alter index if exists things_plain rename to \"Plain\"")
                    .shows("select '\"Plain\"'::regclass", "\"Plain\""),
            change("commented", commentOn(Things.THINGS.hash).is("equal"), "comment on index things_hash is 'equal'")
                    .shows("select obj_description('things_hash'::regclass)", "equal"),
            change("no more", dropIndex(Things.THINGS.hash).orFail(), "drop index things_hash"));

    private AlterTableChanges() {}

    private static Change index(String name, Index index, String sql, String part) {
        String definition = "select pg_get_indexdef(" + Spelling.literal(index.sql()) + "::regclass) like "
                + Spelling.literal("%" + part + "%");
        return change(name, createIndex(index), sql).shows(definition, "t");
    }

    private static String type(String column) {
        return "select format_type(atttypid, null) from pg_attribute where attrelid = 'pets'::regclass and attname = '"
                + column + "'";
    }

    private static String identity() {
        return "select attidentity from pg_attribute where attrelid = 'pets'::regclass and attname = 'id'";
    }

    /** A table of one column. */
    static final class Plain extends Table<Row> {
        final NumericColumn<Integer> id = integer("id");

        Plain(String name) {
            super(name, Row.class);
        }
    }

    /** What pets refer to. */
    static final class Owners extends Table<Row> {
        final TextColumn country = text("country").primaryKey();
        final NumericColumn<Integer> id = integer("id").primaryKey();

        private Owners() {
            super("owners", Row.class);
        }
    }

    /** The table that changes, as it is to be. */
    static final class Pets extends Table<Row> {
        final NumericColumn<Integer> id = integer("id");
        final TextColumn name = text("name");
        final NumericColumn<BigDecimal> weight =
                numeric("weight", 6, 2).notNull().defaultTo(BigDecimal.ONE);
        final BooleanColumn heavy = bool("heavy").generatedAs(weight.gt(BigDecimal.TEN));
        final NumericColumn<Integer> ownerId = integer("owner_id");
        final TextColumn country = text("country").defaultTo("no");
        final NumericColumn<Integer> tag = integer("tag").check("tagged", tag -> tag.gt(0));
        final Constraint key = constraint("pets_key").primaryKey(id);
        final Constraint light =
                constraint("pets_light").check(weight.lt(new BigDecimal("100"))).notValid();
        final Constraint owner = constraint("pets_owner")
                .foreignKey(country, ownerId)
                .references(() -> List.of(OWNERS.country, OWNERS.id))
                .onDelete(OnDelete.SET_NULL)
                .onUpdate(OnUpdate.SET_DEFAULT)
                .notValid();
        final Constraint some = constraint("pets_some")
                .foreignKey(country, ownerId)
                .references(() -> List.of(OWNERS.country, OWNERS.id))
                .onDeleteSetNull(ownerId);
        final Constraint others = constraint("pets_others")
                .foreignKey(country, ownerId)
                .references(() -> List.of(OWNERS.country, OWNERS.id))
                .onDeleteSetDefault(country);
        final Constraint said = constraint("pets_said")
                .foreignKey(country, ownerId)
                .references(() -> List.of(OWNERS.country, OWNERS.id))
                .notEnforced();
        final Constraint nulls = constraint("pets_nulls").unique(name, weight).nullsNotDistinct();
        final Index byTag = index("pets_tag").unique().on(tag);
        final Index byId = index("pets_id").unique().on(id);

        private Pets() {
            super("pets", Row.class);
        }

        Index byKey() {
            return new Index(this, new Identifier("pets_pk"));
        }
    }

    /** Indexes of all kinds. */
    static final class Things extends Table<Row> {
        static final Things THINGS = new Things();

        final NumericColumn<Integer> size = integer("size").notNull();
        final TextColumn name = text("name").notNull();
        final ArrayColumn<String> tags = array("tags", SqlTypes.TEXT);
        final ValueColumn<String> words =
                column("words", SqlType.of(Codec.text("tsvector", String.class, text -> text, text -> text)));
        final Index plain =
                index("things_plain").on(name.desc().nullsLast(), size.asc().nullsFirst());
        final Index unique = index("things_unique").unique().on(size).include(name);
        final Index partial = index("things_partial").on(name.lower()).where(size.gt(3));
        final Index pattern = index("things_pattern").on(name.collate("C").operatorClass("text_pattern_ops"));
        final Index signed = index("things_signed")
                .using(IndexMethod.GIST)
                .on(words.operatorClass(OperatorClass.of("tsvector_ops").with("siglen", 100)));
        final Index qualified = index("things_qualified")
                .on(name.operatorClass(OperatorClass.of("varchar_pattern_ops").in("pg_catalog")));
        final Index hash = index("things_hash").using(IndexMethod.HASH).on(name).with("fillfactor", 80);
        final Index gin = index("things_gin").using(IndexMethod.GIN).on(tags).with("fastupdate", false);
        final Index spgist = index("things_spgist").using(IndexMethod.SPGIST).on(name);
        final Index brin = index("things_brin").using(IndexMethod.BRIN).on(size).with("pages_per_range", 16);
        final Index bloom = index("things_bloom").using(IndexMethod.of("bloom")).on(size);
        final Index nulls = index("things_nulls").unique().on(tags).nullsNotDistinct();
        final Index placed = index("things_placed").only().on(size).tablespace("pg_default");
        final Index busy = index("Things busy").on(size);

        private Things() {
            super("things", Row.class);
        }
    }
}
