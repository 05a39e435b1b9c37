package dev.gino.engine;

import static dev.gino.engine.Database.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gino.catalog.Catalog;
import dev.gino.catalog.Diff;
import dev.gino.ddl.Definition;
import dev.gino.dsl.Dsl;
import dev.gino.dsl.Row;
import dev.gino.dsl.SqlTypes;
import dev.gino.dsl.Table;
import dev.gino.dsl.TextColumn;
import dev.gino.error.PostgresException;
import io.vertx.core.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The catalog and the diff, through the engine. */
class DiffTest {
    @RegisterExtension
    static final Database DATABASE = new Database("diff");

    private static final Pets PETS = new Pets("pets");

    private static final class Pets extends Table<Row> {
        Pets(String table) {
            super(table, Row.class);
            bigint("id").identity().primaryKey();
            TextColumn name = text("name").notNull().defaultTo("nameless");
            index(table + "_name").on(name.lower());
        }
    }

    /** What PostgreSQL refuses to create. */
    private static final class Broken extends Table<Row> {
        Broken() {
            super("broken", Row.class);
            text("name").defaultTo(Dsl.template(SqlTypes.TEXT, "no_such_function()"));
        }
    }

    @Test
    void theGapIsClosed() throws Exception {
        Gino db = DATABASE.open();
        await(db.createAll(PETS));
        assertThat(await(db.diff(PETS)).isEmpty()).isTrue();
        DATABASE.run("alter table pets drop column name", "alter table pets add column age int");
        Diff diff = await(db.diff(PETS));
        assertThat(diff.statements())
                .extracting(Definition::text)
                .containsExactly(
                        "alter table public.pets drop column age",
                        "alter table public.pets add column name text default 'nameless'::text not null",
                        "create index pets_name on public.pets USING btree (lower(name))");
        for (Definition definition : diff.statements()) {
            await(db.execute(definition));
        }
        assertThat(await(db.diff(PETS)).isEmpty()).isTrue();
        assertThat(DATABASE.number("select count(*) from pg_namespace where nspname like 'gino%'"))
                .isZero();
    }

    @Test
    void aTransactionGoesOnAfterIt() throws Exception {
        Gino db = DATABASE.open();
        Pets cats = new Pets("cats");
        String path = await(db.transaction(tx -> tx.createAll(cats)
                .compose(created -> tx.diff(cats))
                .compose(diff -> tx.diff(new Broken()).otherwiseEmpty().map(diff))
                .compose(diff -> diff.isEmpty()
                        ? tx.one(Dsl.sql("select current_setting('search_path') as path")
                                .as("path", SqlTypes.TEXT))
                        : Future.failedFuture(diff.toString()))));
        assertThat(path).isEqualTo("\"$user\", public");
        assertThat(await(db.catalog("public")).hasTable("public", "cats")).isTrue();
    }

    @Test
    void aDeclarationWithErrorsFails() {
        assertThat(Database.failure(DATABASE.open().diff(new Broken())))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("no_such_function");
        assertThat(DATABASE.number("select count(*) from pg_namespace where nspname like 'gino%'"))
                .isZero();
    }

    @Test
    void theCatalogIsRead() throws Exception {
        Gino db = DATABASE.open();
        DATABASE.run("create schema zoo", "create table zoo.cages (id int primary key, beast text[] default '{}')");
        Catalog catalog = await(db.catalog("zoo"));
        assertThat(catalog.hasTable("zoo", "cages")).isTrue();
        assertThat(catalog.table("zoo", "cages").orElseThrow().primaryKey()).containsExactly("id");
        assertThat(catalog.hasTable("public", "pets")).isFalse();
    }
}
