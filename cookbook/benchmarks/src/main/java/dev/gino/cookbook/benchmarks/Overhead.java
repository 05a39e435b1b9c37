package dev.gino.cookbook.benchmarks;

import static dev.gino.cookbook.benchmarks.Accounts.ACCOUNTS;
import static dev.gino.dsl.Dsl.insertInto;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.set;

import dev.gino.cookbook.benchmarks.Accounts.Account;
import dev.gino.cookbook.benchmarks.Accounts.Profile;
import dev.gino.cookbook.postgres.Postgres;
import dev.gino.dsl.Assignment;
import dev.gino.dsl.Query;
import dev.gino.engine.Gino;
import dev.gino.engine.GinoOptions;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;

/** The engine beside a hand-written loop on the bare Vert.x client. */
public final class Overhead {
    private static final int ROWS = 10_000;
    private static final int SHELF = 1_000;

    private Overhead() {}

    /** Prints a table of ratios. The argument, if any, is the number of rounds. */
    public static void main(String... arguments) {
        int rounds = arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]);
        Vertx vertx = Vertx.vertx();
        try (Postgres postgres = Postgres.shared()) {
            String url = postgres.freshDatabase("benchmarks");
            Gino db = Gino.open(vertx, GinoOptions.of(url));
            try (BareClient bare = new BareClient(vertx, url)) {
                fill(db);
                check(db, bare);
                print(vertx, db, bare, rounds);
            }
            db.close().await();
        } finally {
            vertx.close().await();
        }
    }

    private static void print(Vertx vertx, Gino db, BareClient bare, int rounds) {
        Lane get = new Lane("engine", number -> db.get(ACCOUNTS, (long) (number % ROWS)));
        Lane bareGet = new Lane("bare client", number -> bare.get(number % ROWS));
        Lane read = new Lane("engine", number -> db.all(shelf(number % (ROWS / SHELF))));
        Lane bareRead = new Lane("bare client", number -> bare.shelf(number % (ROWS / SHELF)));
        System.out.println("| work | lanes | CPU of the bare client, per operation | CPU | bytes | time |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        for (int inFlight : new int[] {1, 16, 128}) {
            String name = "get by key, a document to a record, " + inFlight + " in flight";
            System.out.println(new Duel(vertx, name, 24_000, inFlight).fight(bareGet, get, 6, rounds));
        }
        System.out.println(
                new Duel(vertx, "1,000 rows, documents to records", 200, 1).fight(bareRead, read, 8, rounds));
    }

    private static Query<Account> shelf(int number) {
        return select(ACCOUNTS).where(ACCOUNTS.shelf.eq(number));
    }

    private static void fill(Gino db) {
        db.createAll(ACCOUNTS).await();
        for (int from = 0; from < ROWS; from += SHELF) {
            List<List<Assignment<?>>> rows = new ArrayList<>();
            for (int id = from; id < from + SHELF; id++) {
                rows.add(row(id));
            }
            db.execute(insertInto(ACCOUNTS).rows(rows)).await();
        }
    }

    private static List<Assignment<?>> row(int id) {
        Profile profile = new Profile(
                id % 90,
                "city " + id % 100,
                "country " + id % 10,
                id % 2 == 0,
                id / 7.0,
                "user" + id + "@example.org",
                "2026-01-31T10:11:12.123456+00:00",
                List.of("tag " + id % 5, "tag " + id % 7));
        return List.of(
                set(ACCOUNTS.id, (long) id),
                set(ACCOUNTS.nickname, "user " + id),
                set(ACCOUNTS.shelf, id / SHELF),
                set(ACCOUNTS.profile, profile));
    }

    /** Both lanes must give the same before they are timed. */
    private static void check(Gino db, BareClient bare) {
        boolean one = db.get(ACCOUNTS, 4711L).await().equals(bare.get(4711).await());
        boolean many = db.all(shelf(3)).await().equals(bare.shelf(3).await());
        if (!one || !many) {
            throw new IllegalStateException("the lanes do not give the same");
        }
    }
}
