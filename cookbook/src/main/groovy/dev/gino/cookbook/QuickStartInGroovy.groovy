package dev.gino.cookbook

import static dev.gino.cookbook.Users.USERS
import static dev.gino.dsl.Dsl.select
import static dev.gino.dsl.Dsl.set
import static dev.gino.dsl.Dsl.sql
import static dev.gino.dsl.Dsl.update
import static dev.gino.dsl.Functions.concat
import static dev.gino.dsl.Aggregates.count
import static dev.gino.dsl.SqlTypes.BIGINT
import static dev.gino.dsl.SqlTypes.TEXT

import dev.gino.cookbook.postgres.Postgres
import dev.gino.ddl.Ddl
import dev.gino.engine.Gino

/** The quick start in Groovy: the same words, less around them, and operators where Groovy has them. */
final class QuickStartInGroovy {
    static void main(String... arguments) {
        try (Postgres postgres = Postgres.shared()) {
            run(postgres.freshDatabase('quick_start_groovy'), System.out)
        }
    }

    static void run(String url, PrintStream out) {
        Gino db = Gino.open(url)
        try {
            columns(db, out)
            withoutModel(db, out)
            properties(db, out)
        } finally {
            db.close().await()
        }
    }

    private static void columns(Gino db, PrintStream out) {
        db.createAll(USERS).await()
        def fantix = db.create(USERS, User.named('fantix')).await()
        10.times { db.create(USERS, User.named("guest $it")).await() }
        def withD = db.all(select(USERS).where(USERS.nickname.contains('d'))).await()
        def daisy = db.first(select(USERS).where(USERS.nickname.eq('daisy'))).await()
        def renamed = db.execute(update(USERS)
                .set(USERS.nickname, concat('No.', USERS.id.cast(TEXT)))
                .where(USERS.id.gt(10L))).await()
        out.println("the database gave ${fantix.id()}; $withD with a d, daisy is $daisy, $renamed renamed")

        def names = []
        db.transaction { tx -> tx.stream(select(USERS).orderBy(USERS.id)).forEach { names << it.nickname() } }.await()
        out.println(names)
    }

    private static void withoutModel(Gino db, PrintStream out) {
        def rows = db.all(select(USERS.id, USERS.nickname).from(USERS)).await()
        def nickname = db.scalar(sql('select nickname from users where id = :id').bind('id', BIGINT, 1L).as('nickname', TEXT))
        out.println("${rows.size()} rows, ${db.scalar(select(count()).from(USERS)).await()} counted, the first is ${nickname.await()}")
    }

    private static void properties(Gino db, PrintStream out) {
        // tag::groovy[]
        db.create(USERS, set(USERS.nickname, 'ada'), set(USERS.age, 36), set(USERS.city, 'Oslo')).await()
        db.create(USERS, set(USERS.nickname, 'linus'), set(USERS.age, 12), set(USERS.city, 'Oslo')).await()

        def grownUps = select(USERS)
                .where(USERS.age.ge(18) & USERS.city.in('Oslo', 'Bergen'))
                .orderBy(USERS.age.desc())
        def byCity = select(USERS.city, count()).from(USERS).groupBy(USERS.city).orderBy(USERS.city)
        def older = update(USERS)
                .set(USERS.age, USERS.age + 1)
                .where(USERS.nickname.eq('ada'))
                .returning(USERS.age)

        [grownUps, byCity, older].each { statement ->
            out.println(statement)
            out.println("  ${db.all(statement).await()}")
        }
        // end::groovy[]
        out.println(Ddl.createIndex(USERS.byAge))
    }
}
