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
            change("a table", createTable(OWNERS), "?"),
            change("a table that is to change", createTable(new Plain("pets")), "?"),
            change("a column more", alterTable(PETS).addColumn(PETS.name), "?").shows(COLUMNS, "id, name"),
            change("a column more, unless it is there", alterTable(PETS).addColumn(PETS.name).ifMissing(), "?")
                    .shows(COLUMNS, "id, name"),
            change(
                            "columns more at once, computed, numbered",
                            alterTable(PETS)
                                    .addColumn(PETS.weight)
                                    .addColumn(PETS.heavy)
                                    .addColumn(PETS.ownerId)
                                    .addColumn(PETS.country)
                                    .addColumn(PETS.tag),
                            "?")
                    .shows(COLUMNS, "id, name, weight, heavy, owner_id, country, tag"),
            change("a column of one that is not declared", alterTable("pets").ifExists().dropColumn("tag"), "?")
                    .shows(COLUMNS, "id, name, weight, heavy, owner_id, country"),
            change(
                    "a column less, if it is there, with what depends on it",
                    alterTable(PETS).dropColumn("tag").ifPresent().cascade().addColumn(PETS.tag),
                    "?"),
            change("a column renamed", alterTable(PETS).renameColumn("tag", "Tag"), "?")
                    .shows(COLUMNS, "id, name, weight, heavy, owner_id, country, Tag"),
            change("and back", alterTable(PETS).renameColumn("Tag", "tag"), "?"),
            change(
                            "another type",
                            alterTable(PETS)
                                    .alterColumn(PETS.tag)
                                    .setType(SqlTypes.TEXT)
                                    .collate("C")
                                    .using(PETS.tag.plus(1)),
                            "?")
                    .shows(type("tag"), "text"),
            change(
                            "another type of one that is not declared",
                            alterTable("pets").alterColumn("tag").setType(SqlTypes.VARCHAR),
                            "?")
                    .shows(type("tag"), "character varying"),
            change("a default", alterTable(PETS).alterColumn(PETS.name).setDefault(Dsl.literal("it's")), "?")
                    .shows("select pg_get_expr(adbin, adrelid) from pg_attrdef where adnum = 2", "'it''s'::text"),
            change("no default", alterTable(PETS).alterColumn(PETS.name).dropDefault(), "?")
                    .shows("select count(*) from pg_attrdef where adnum = 2", "0"),
            change("not null", alterTable(PETS).only().alterColumn(PETS.name).setNotNull(), "?")
                    .shows("select attnotnull from pg_attribute where attrelid = 'pets'::regclass and attnum = 2", "t"),
            change("null again", alterTable(PETS).alterColumn(PETS.name).dropNotNull(), "?")
                    .shows("select attnotnull from pg_attribute where attrelid = 'pets'::regclass and attnum = 2", "f"),
            change(
                    "computed otherwise",
                    alterTable(PETS).alterColumn(PETS.heavy).setExpression(PETS.weight.gt(new BigDecimal("9"))),
                    "?"),
            change("not computed any more", alterTable(PETS).alterColumn(PETS.heavy).dropExpression(), "?")
                    .shows("select attgenerated = '' from pg_attribute where attname = 'heavy'", "t"),
            change(
                    "numbered, of a column that is not null",
                    alterTable(PETS).alterColumn(PETS.id).setNotNull(),
                    "?"),
            change("numbered", alterTable(PETS).alterColumn(PETS.id).addIdentity(), "?")
                    .shows(identity(), "d"),
            change("numbered otherwise", alterTable(PETS).alterColumn(PETS.id).setIdentity(o -> o.incrementBy(5).cache(3)), "?")
                    .shows("select concat_ws(' ', seqincrement, seqcache) from pg_sequence", "5 3"),
            change("numbered on from", alterTable(PETS).alterColumn(PETS.id).restartWith(50), "?")
                    .shows("select nextval('pets_id_seq')", "50"),
            change("not numbered", alterTable(PETS).alterColumn(PETS.id).dropIdentity(), "?")
                    .shows(identity(), ""),
            change("numbered always", alterTable(PETS).alterColumn(PETS.id).addIdentityAlways(), "?")
                    .shows(identity(), "a"),
            change("kept elsewhere", alterTable(PETS).alterColumn(PETS.name).setStorage(Storage.MAIN), "?")
                    .shows("select attstorage from pg_attribute where attrelid = 'pets'::regclass and attnum = 2", "m"),
            change("compressed", alterTable(PETS).alterColumn(PETS.name).setCompression(Compression.DEFAULT), "?"),
            change(
                            "remembered better",
                            alterTable(PETS)
                                    .alterColumn(PETS.name)
                                    .setStatistics(300)
                                    .alterColumn(PETS.name)
                                    .set("n_distinct", -0.5),
                            "?")
                    .shows(
                            "select attstattarget || attoptions::text from pg_attribute where attrelid ="
                                    + " 'pets'::regclass and attnum = 2",
                            "300{n_distinct=-0.5}"),
            change("a key more", alterTable(PETS).addConstraint(PETS.key), "?").shows(RULE + "'pets_key'", "PRIMARY KEY (id)"),
            change("a rule more, that is not looked at yet", alterTable(PETS).addConstraint(PETS.light), "?")
                    .shows(RULE + "'pets_light'", "CHECK ((weight < '100'::numeric)) NOT VALID"),
            change("a rule that is to hold of all rows", alterTable(PETS).validateConstraint("pets_light"), "?")
                    .shows(RULE + "'pets_light'", "CHECK ((weight < '100'::numeric))"),
            change("a foreign key of two columns", alterTable(PETS).addConstraint(PETS.owner), "?")
                    .shows(
                            RULE + "'pets_owner'",
                            "FOREIGN KEY (country, owner_id) REFERENCES owners(country, id) ON UPDATE SET DEFAULT ON"
                                    + " DELETE SET NULL NOT VALID"),
            change("a foreign key of which some columns become NULL", alterTable(PETS).addConstraint(PETS.some), "?")
                    .shows(
                            RULE + "'pets_some'",
                            "FOREIGN KEY (country, owner_id) REFERENCES owners(country, id) ON DELETE SET NULL"
                                    + " (owner_id)"),
            change("or their default", alterTable(PETS).addConstraint(PETS.others), "?"),
            change("a foreign key that is only said", alterTable(PETS).addConstraint(PETS.said), "?"),
            change("a key of which NULL is a value", alterTable(PETS).addConstraint(PETS.nulls), "?")
                    .shows(RULE + "'pets_nulls'", "UNIQUE NULLS NOT DISTINCT (name, weight)"),
            change("a constraint that waits", alterTable(PETS).deferConstraint("pets_owner"), "?")
                    .shows("select condeferred from pg_constraint where conname = 'pets_owner'", "t"),
            change("a constraint that does not", alterTable(PETS).doNotDeferConstraint("pets_owner"), "?")
                    .shows("select condeferrable from pg_constraint where conname = 'pets_owner'", "f"),
            change("a constraint renamed", alterTable(PETS).renameConstraint("pets_light", "Light"), "?")
                    .shows(RULE + "'Light'", "CHECK ((weight < '100'::numeric))"),
            change(
                            "constraints less",
                            alterTable(PETS).dropConstraint("Light").dropConstraint("none").ifPresent().cascade(),
                            "?")
                    .shows(RULE + "'Light'", ""),
            change("an index that is to be a constraint", createIndex(PETS.byTag), "?"),
            change("which it is", alterTable(PETS).addUniqueUsing(PETS.byTag, "pets_once"), "?")
                    .shows(RULE + "'pets_once'", "UNIQUE (tag)"),
            change("a key less", alterTable(PETS).dropConstraint("pets_key"), "?"),
            change("an index for a key", createIndex(PETS.byId), "?"),
            change("which is the key", alterTable(PETS).addPrimaryKeyUsing(PETS.byId, "pets_pk"), "?")
                    .shows(RULE + "'pets_pk'", "PRIMARY KEY (id)"),
            change("settings", alterTable(PETS).set("fillfactor", 80).set("autovacuum_enabled", false), "?")
                    .shows("select unnest(reloptions) from pg_class where relname = 'pets'", "fillfactor=80, autovacuum_enabled=false"),
            change("no settings", alterTable(PETS).reset("fillfactor").reset("autovacuum_enabled"), "?")
                    .shows("select reloptions is null from pg_class where relname = 'pets'", "t"),
            change("rows in order", alterTable(PETS).clusterOn(PETS.byKey()), "?")
                    .shows("select indexrelid::regclass from pg_index where indisclustered", "pets_pk"),
            change("rows replicated by a key", alterTable(PETS).replicaIdentity(PETS.byKey()), "?")
                    .shows("select relreplident from pg_class where relname = 'pets'", "i"),
            change("rows replicated in full", alterTable(PETS).replicaIdentityFull(), "?")
                    .shows("select relreplident from pg_class where relname = 'pets'", "f"),
            change("inheritance", createTable(new Plain("animals")), "?"),
            change("a table that inherits", alterTable(PETS).inherit(new Plain("animals")), "?")
                    .shows("select inhparent::regclass from pg_inherits", "animals"),
            change("a table that does not", alterTable(PETS).noInherit(new Plain("animals")), "?")
                    .shows("select count(*) from pg_inherits", "0"),
            change("a foreign key less", alterTable(PETS).dropConstraint("pets_owner"), "?"),
            change("unlogged", alterTable(OWNERS).setUnlogged(), "?"),
            change("logged", alterTable(OWNERS).setLogged().ownerTo("postgres").setTablespace("pg_default"), "?")
                    .shows("select relpersistence from pg_class where relname = 'owners'", "p"),
            change("a schema to move to", createSchema("zoo"), "?"),
            change("a table in another schema", alterTable(PETS).setSchema("zoo"), "?")
                    .shows("select 'zoo.pets'::regclass", "zoo.pets"),
            change("a table renamed", alterTable(OWNERS).renameTo("Keepers"), "?")
                    .shows("select '\"Keepers\"'::regclass", "\"Keepers\""));

    static final List<Change> INDEXES = List.of(
            change("an extension's method", createExtension("bloom"), "?"),
            change("a table", createTable(Things.THINGS), "?"),
            index("on columns, in their order", Things.THINGS.plain, "USING btree (name DESC NULLS LAST, size NULLS FIRST)"),
            index("unique, with more columns", Things.THINGS.unique, "UNIQUE INDEX"),
            index("on an expression, of some rows", Things.THINGS.partial, "USING btree (lower(name)) WHERE (size > 3)"),
            index("of another collation, with an operator class", Things.THINGS.pattern, "(name COLLATE \"C\" text_pattern_ops)"),
            index("of an operator class with parameters", Things.THINGS.signed, "USING gist (words tsvector_ops (siglen='100'))"),
            index("of an operator class in a schema", Things.THINGS.qualified, "(name varchar_pattern_ops)"),
            index("hash", Things.THINGS.hash, "USING hash (name) WITH (fillfactor='80')"),
            index("gin", Things.THINGS.gin, "USING gin (tags) WITH (fastupdate='false')"),
            index("spgist", Things.THINGS.spgist, "USING spgist (name)"),
            index("brin", Things.THINGS.brin, "USING brin (size) WITH (pages_per_range='16')"),
            index("of an extension's method", Things.THINGS.bloom, "USING bloom (size)"),
            index("of NULL as a value", Things.THINGS.nulls, "NULLS NOT DISTINCT"),
            index("in a place, not of partitions", Things.THINGS.placed, "USING btree (size)"),
            change("while others write", createIndex(Things.THINGS.busy).concurrently().orFail(), "?"),
            change("no more, while others write", dropIndex(Things.THINGS.busy).concurrently(), "?"),
            change("renamed", alterIndex(Things.THINGS.plain).ifExists().renameTo("Plain"), "?")
                    .shows("select '\"Plain\"'::regclass", "\"Plain\""),
            change("commented", commentOn(Things.THINGS.hash).is("equal"), "?")
                    .shows("select obj_description('things_hash'::regclass)", "equal"),
            change("no more", dropIndex(Things.THINGS.hash).orFail(), "?"));


    private AlterTableChanges() {}

    private static Change index(String name, Index index, String part) {
        String definition = "select pg_get_indexdef(" + Spelling.literal(index.sql()) + "::regclass) like "
                + Spelling.literal("%" + part + "%");
        return change(name, createIndex(index), "?").shows(definition, "t");
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
        final NumericColumn<BigDecimal> weight = numeric("weight", 6, 2).notNull().defaultTo(BigDecimal.ONE);
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
        final Constraint nulls =
                constraint("pets_nulls").unique(name, weight).nullsNotDistinct();
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
        final Index plain = index("things_plain").on(name.desc().nullsLast(), size.asc().nullsFirst());
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
