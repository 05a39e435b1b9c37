package dev.gino.cookbook;

import static dev.gino.cookbook.Orders.ORDERS;
import static dev.gino.cookbook.Users.USERS;
import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.attribute;
import static dev.gino.dsl.Dsl.commonTable;
import static dev.gino.dsl.Dsl.deleteFrom;
import static dev.gino.dsl.Dsl.excluded;
import static dev.gino.dsl.Dsl.insertInto;
import static dev.gino.dsl.Dsl.recursive;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.set;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Dsl.values;
import static dev.gino.dsl.SqlTypes.NUMERIC;
import static dev.gino.dsl.SqlTypes.TEXT;
import static dev.gino.dsl.WindowFunctions.orderBy;
import static dev.gino.dsl.WindowFunctions.rank;

import dev.gino.cookbook.postgres.Postgres;
import dev.gino.dsl.Query;
import dev.gino.engine.Gino;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** More of PostgreSQL's language: upserts, derived and common tables, windows, rows brought along, objects side by side. */
public final class Queries {
    private final Gino db;
    private final PrintStream out;

    Queries(Gino db, PrintStream out) {
        this.db = db;
        this.out = out;
    }

    /** Starts a server if none is named, and runs. */
    public static void main(String... arguments) {
        try (Postgres postgres = Postgres.shared()) {
            run(postgres.freshDatabase("queries"), System.out);
        }
    }

    static void run(String url, PrintStream out) {
        Gino db = Gino.open(url);
        try {
            new Queries(db, out).all();
        } finally {
            db.close().await();
        }
    }

    private void all() {
        db.createAll(USERS, ORDERS).await();
        long ada = user("ada");
        long grace = user("grace");
        user("linus");
        order(new Order(ada, "pen", 10, new BigDecimal("1.20")));
        order(new Order(ada, "pen", 5, new BigDecimal("1.10")));
        order(new Order(grace, "ship", 1, new BigDecimal("999.00")));
        ranks();
        sideBySide();
        prices();
        countdown();
        cancelled();
    }

    private long user(String nickname) {
        return db.one(insertInto(USERS).values(set(USERS.nickname, nickname)).returning(USERS.id))
                .await();
    }

    private void order(Order order) {
        // tag::upsert[]
        Query<Integer> upsert = insertInto(ORDERS)
                .values(
                        set(ORDERS.userId, order.userId()),
                        set(ORDERS.article, order.article()),
                        set(ORDERS.pieces, order.pieces()),
                        set(ORDERS.price, order.price()))
                .onConflict(ORDERS.userId, ORDERS.article)
                .doUpdate(
                        set(ORDERS.pieces, ORDERS.pieces.plus(excluded(ORDERS.pieces))),
                        set(ORDERS.price, excluded(ORDERS.price)))
                .returning(ORDERS.pieces);
        // end::upsert[]
        out.println(order.article() + ": " + db.one(upsert).await());
    }

    // tag::spender[]
    /** What somebody has spent, and how many have spent more. */
    public record Spender(String nickname, BigDecimal total, Long rank) {}
    // end::spender[]

    private void ranks() {
        // tag::ranks[]
        var total = sum(ORDERS.price.times(ORDERS.pieces.cast(NUMERIC))).as("total");
        var spent =
                select(ORDERS.userId, total).from(ORDERS).groupBy(ORDERS.userId).as("spent");

        Query<Spender> ranks = select(
                        Spender::new,
                        USERS.nickname,
                        spent.get(total),
                        rank().over(orderBy(spent.get(total).desc())))
                .from(USERS)
                .join(spent, spent.get(ORDERS.userId).eq(USERS.id))
                .orderBy(spent.get(total).desc());
        List<Spender> spenders = db.all(ranks).await();
        // end::ranks[]
        out.println(ranks.toSql().pretty());
        out.println(spenders);
    }

    // tag::customer[]
    /** A user, and an order of theirs; none if they have not ordered. */
    public record Customer(User user, @Nullable Order order) {}
    // end::customer[]

    private void sideBySide() {
        // tag::side-by-side[]
        List<Customer> customers = db.all(select(Customer::new, USERS, ORDERS)
                        .from(USERS)
                        .leftJoin(ORDERS, ORDERS.userId.eq(USERS.id))
                        .orderBy(USERS.id))
                .await();
        // end::side-by-side[]
        customers.forEach(customer -> out.println(customer.user().nickname() + " " + customer.order()));
    }

    private void prices() {
        Map<String, BigDecimal> market = Map.of("pen", new BigDecimal("1.05"));
        // tag::values[]
        var article = attribute("article", TEXT);
        var price = attribute("price", NUMERIC);
        var today = values(market.entrySet(), article.from(Map.Entry::getKey), price.from(Map.Entry::getValue))
                .as("today");

        Query<BigDecimal> tooMuch = select(ORDERS.price.minus(today.get(price)))
                .from(ORDERS)
                .join(today, today.get(article).eq(ORDERS.article));
        // end::values[]
        out.println(db.all(tooMuch).await());
    }

    private void countdown() {
        // tag::recursive[]
        var number = value(3).as("number");
        var countdown = recursive(
                "countdown",
                select(number),
                before -> select(before.get(number).minus(1))
                        .from(before)
                        .where(before.get(number).gt(1)));
        List<Integer> numbers = db.all(select(countdown).with(countdown)).await();
        // end::recursive[]
        out.println(numbers);
    }

    private void cancelled() {
        // tag::moved[]
        var cancelled = commonTable(
                "cancelled",
                deleteFrom(ORDERS).where(ORDERS.price.gt(new BigDecimal("500"))).returning(ORDERS.userId));
        List<String> whose = db.all(select(USERS.nickname)
                        .from(USERS)
                        .join(cancelled, cancelled.get(ORDERS.userId).eq(USERS.id))
                        .with(cancelled))
                .await();
        // end::moved[]
        out.println(whose);
    }
}
