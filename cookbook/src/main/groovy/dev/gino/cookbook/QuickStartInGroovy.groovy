package dev.gino.cookbook

import static dev.gino.cookbook.Users.USERS
import static dev.gino.dsl.Dsl.select
import static dev.gino.dsl.Dsl.update
import static dev.gino.dsl.Functions.concat
import static dev.gino.dsl.Functions.count
import static dev.gino.dsl.SqlTypes.TEXT

import dev.gino.cookbook.postgres.Postgres
import dev.gino.engine.Gino

/** The quick start in Groovy: the same words, and less around them. */
final class QuickStartInGroovy {
    static void main(String... arguments) {
        try (Postgres postgres = Postgres.shared()) {
            run(postgres.freshDatabase('quick_start_groovy'), System.out)
        }
    }

    static void run(String url, PrintStream out) {
        Gino db = Gino.open(url)
        try {
            // tag::groovy[]
            db.createAll(USERS).await()
            def fantix = db.create(USERS, User.named('fantix')).await()
            def withD = db.all(select(USERS).where(USERS.nickname.contains('d'))).await()
            def daisy = db.first(select(USERS).where(USERS.nickname.eq('daisy'))).await()
            def renamed = db.execute(update(USERS)
                    .set(USERS.nickname, concat('No.', USERS.id.cast(TEXT)))
                    .where(USERS.id.gt(10L))).await()

            def grownUps = select(USERS).where(USERS.age.ge(18) & USERS.city.in('Oslo', 'Bergen'))
            def older = update(USERS).set(USERS.age, USERS.age + 1).where(USERS.nickname.eq('fantix')).returning(USERS.age)
            // end::groovy[]
            out.println("the database gave ${fantix.id()}; $withD with a d, daisy is $daisy, $renamed renamed")
            out.println(grownUps.toSql())
            out.println(db.all(grownUps).await())
            out.println(older.toSql())
            out.println("fantix is ${db.one(older).await()} of ${db.scalar(select(count()).from(USERS)).await()}")
        } finally {
            db.close().await()
        }
    }
}
