package dev.gino.cookbook;

import static dev.gino.cookbook.Users.USERS;
import static dev.gino.dsl.Aggregates.count;
import static dev.gino.dsl.Aggregates.max;
import static dev.gino.dsl.Dsl.insertInto;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.set;
import static dev.gino.dsl.Dsl.sql;
import static dev.gino.dsl.Dsl.update;
import static dev.gino.dsl.Functions.concat;
import static dev.gino.dsl.SqlTypes.BIGINT;
import static dev.gino.dsl.SqlTypes.TEXT;

import dev.gino.cookbook.postgres.Postgres;
import dev.gino.ddl.Ddl;
import dev.gino.dsl.Insert;
import dev.gino.dsl.Query;
import dev.gino.dsl.Row;
import dev.gino.dsl.Statement;
import dev.gino.engine.Gino;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * GINO's own quick start, and what it cannot do: properties of documents, used as columns are.
 *
 * <p>Runs on an embedded PostgreSQL, or on the server that {@code GINO_TEST_URL} names, in a database of its own.
 */
public final class QuickStart {
    private final Gino db;
    private final PrintStream out;

    QuickStart(Gino db, PrintStream out) {
        this.db = db;
        this.out = out;
    }

    /** Starts a server if none is named, and runs. */
    public static void main(String... arguments) {
        try (Postgres postgres = Postgres.shared()) {
            run(postgres.freshDatabase("quick_start"), System.out);
        }
    }

    static void run(String url, PrintStream out) {
        Gino db = Gino.open(url);
        try {
            QuickStart quickStart = new QuickStart(db, out);
            quickStart.columns();
            quickStart.withoutModel();
            quickStart.properties();
        } finally {
            db.close().await();
        }
    }

    private void columns() {
        // tag::columns[]
        db.createAll(USERS).await();

        User fantix = db.create(USERS, User.named("fantix")).await();
        out.println("the database gave " + fantix.id());
        // end::columns[]
        guests();
        // tag::verbs[]
        List<User> withD =
                db.all(select(USERS).where(USERS.nickname.contains("d"))).await();
        User daisy = db.first(select(USERS).where(USERS.nickname.eq("daisy"))).await(); // null: there is none

        int renamed = db.execute(update(USERS)
                        .set(USERS.nickname, concat("No.", USERS.id.cast(TEXT)))
                        .where(USERS.id.gt(10L)))
                .await();
        // end::verbs[]
        out.println(withD + " with a d, daisy is " + daisy + ", " + renamed + " renamed");
        iterate();
    }

    private void guests() {
        Insert guests = insertInto(USERS).values(set(USERS.nickname, "david"));
        for (int i = 0; i < 10; i++) {
            guests = guests.values(set(USERS.nickname, "guest " + i));
        }
        db.execute(guests).await();
    }

    private void iterate() {
        // tag::iterate[]
        List<String> names = new ArrayList<>();
        db.transaction(tx -> {
                    Query<User> everybody = select(USERS).orderBy(USERS.id);
                    return tx.stream(everybody)
                            .forEach(user -> names.add(user.nickname())); // a cursor, with back-pressure
                })
                .await();
        // end::iterate[]
        out.println(names);
    }

    private void withoutModel() {
        // tag::without-model[]
        List<Row> rows = db.all(select(USERS.id, USERS.nickname).from(USERS)).await();
        Long number = db.scalar(select(count()).from(USERS)).await();
        String nickname = db.scalar(sql("select nickname from users where id = :id")
                        .bind("id", BIGINT, 1L)
                        .as("nickname", TEXT))
                .await();
        // end::without-model[]
        out.println(rows.size() + " rows, " + number + " counted, the first is " + nickname);
    }

    private void properties() {
        fill();
        filter();
        group();
        increment();
        change();
        out.println(Ddl.createIndex(USERS.byAge)); // the same spelling as in the predicate
    }

    private void filter() {
        // tag::filter[]
        Query<User> grownUps = select(USERS)
                .where(USERS.age.ge(18).and(USERS.city.in("Oslo", "Bergen")))
                .orderBy(USERS.birthday.desc().nullsLast(), USERS.nickname.asc());
        List<User> found = db.all(grownUps).await();
        // end::filter[]
        show(grownUps, found);
    }

    private void group() {
        // tag::group[]
        Query<CityAge> byCity = select(CityAge::new, USERS.city, count(), max(USERS.age))
                .from(USERS)
                .where(USERS.city.isNotNull())
                .groupBy(USERS.city)
                .orderBy(USERS.city);
        List<CityAge> cities = db.all(byCity).await();
        // end::group[]
        show(byCity, cities);
    }

    private void increment() {
        // tag::increment[]
        Query<Integer> birthday = update(USERS)
                .set(USERS.age, USERS.age.plus(1)) // computed in the database: nobody's update is lost
                .set(USERS.city, "Tromsø") // both are one expression; all other keys are kept
                .where(USERS.nickname.eq("ada"))
                .returning(USERS.age);
        Integer age = db.one(birthday).await();
        // end::increment[]
        show(birthday, age);
    }

    private void change() {
        // tag::change[]
        User ada = db.one(select(USERS).where(USERS.nickname.eq("ada"))).await();
        User moved = db.update(USERS, ada)
                .set(USERS.age, USERS.age.minus(2))
                .set(USERS.nickname, "countess")
                .apply()
                .await();
        // end::change[]
        out.println(ada + " has become " + moved);
    }

    private void fill() {
        db.create(USERS, new User(null, "ada", 36, "Oslo", LocalDate.of(1815, 12, 10)))
                .await();
        db.create(USERS, new User(null, "grace", 79, "Bergen", LocalDate.of(1906, 12, 9)))
                .await();
        db.create(USERS, new User(null, "linus", 12, "Oslo", null)).await();
    }

    /** Prints what was sent, and what came back. */
    private void show(Statement statement, Object result) {
        out.println(statement.toSql());
        out.println("  " + result);
    }

    // tag::city-age[]
    /** How many live in a city, and the age of the oldest. */
    public record CityAge(String city, Long people, Integer oldest) {}
    // end::city-age[]
}
