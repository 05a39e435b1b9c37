package dev.gino.cookbook;

import static dev.gino.cookbook.Orders.ORDERS;
import static dev.gino.cookbook.Users.USERS;
import static dev.gino.dsl.Dsl.sql;

import dev.gino.catalog.Catalog;
import dev.gino.catalog.Diff;
import dev.gino.catalog.Scaffold;
import dev.gino.cookbook.postgres.Postgres;
import dev.gino.dsl.Statement;
import dev.gino.engine.Gino;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeSet;

/** A database that is not as it is declared: what differs, what closes the gap; and classes for one that is there. */
public final class Migration {
    private final Gino db;
    private final PrintStream out;

    Migration(Gino db, PrintStream out) {
        this.db = db;
        this.out = out;
    }

    /** Starts a server if none is named, and runs. */
    public static void main(String... arguments) {
        try (Postgres postgres = Postgres.shared()) {
            run(postgres.freshDatabase("migration"), System.out);
        }
    }

    static void run(String url, PrintStream out) {
        Gino db = Gino.open(url);
        try {
            Migration migration = new Migration(db, out);
            migration.older();
            migration.migrate();
            migration.scaffold();
        } finally {
            db.close().await();
        }
    }

    private void older() {
        db.createAll(USERS, ORDERS).await();
        db.execute(sql("alter table orders drop column price, alter column pieces drop not null"))
                .await();
        db.execute(sql("alter table users add column nickname_before text")).await();
    }

    private void migrate() {
        // tag::diff[]
        Diff diff = db.diff(USERS, ORDERS).await();
        out.println(diff); // a script: what would destroy data says so
        for (Statement statement : diff.statements()) {
            db.execute(statement).await();
        }
        out.println(db.diff(USERS, ORDERS).await().isEmpty());
        // end::diff[]
    }

    private void scaffold() {
        // tag::scaffold[]
        Catalog catalog = db.catalog("public").await();
        Map<String, String> files = Scaffold.of(catalog, "com.example.shop").files();
        // end::scaffold[]
        out.println(new TreeSet<>(files.keySet()));
        out.println(files.values().stream()
                .filter(file -> file.contains("class Orders"))
                .findFirst()
                .orElseThrow());
    }
}
