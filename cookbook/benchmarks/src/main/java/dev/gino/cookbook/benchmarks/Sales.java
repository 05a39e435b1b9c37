package dev.gino.cookbook.benchmarks;

import static dev.gino.dsl.Aggregates.count;
import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.select;

import dev.gino.dsl.BoundSql;
import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.Row;
import dev.gino.dsl.Select;
import dev.gino.dsl.Table;
import dev.gino.dsl.TemporalColumn;
import dev.gino.dsl.TextColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * One query, said in three ways: two joins, six conditions, group by, having, order by, limit and offset; nine values.
 */
final class Sales {
    private Sales() {}

    /** What differs from query to query. */
    record Wanted(
            String city, int fromAge, String name, LocalDate from, LocalDate until, BigDecimal price, long atLeast) {
        static Wanted of(int number) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(number % 300);
            return new Wanted(
                    "city " + number % 100,
                    number % 90,
                    "user" + number % 10 + "%",
                    from,
                    from.plusDays(30),
                    BigDecimal.valueOf(number % 1000, 2),
                    number % 5);
        }
    }

    static final class Customers extends Table<Row> {
        static final Customers CUSTOMERS = new Customers();

        final NumericColumn<Long> id = bigint("id").primaryKey();
        final TextColumn name = text("name");
        final TextColumn city = text("city");
        final NumericColumn<Integer> age = integer("age");

        private Customers() {
            super("customers", Row.class);
        }
    }

    static final class Orders extends Table<Row> {
        static final Orders ORDERS = new Orders();

        final NumericColumn<Long> id = bigint("id").primaryKey();
        final NumericColumn<Long> customerId = bigint("customer_id").references(Customers.CUSTOMERS.id);
        final TemporalColumn<LocalDate> placed = date("placed");
        final TextColumn status = text("status");

        private Orders() {
            super("orders", Row.class);
        }
    }

    static final class Lines extends Table<Row> {
        static final Lines LINES = new Lines();

        final NumericColumn<Long> orderId = bigint("order_id").references(Orders.ORDERS.id);
        final NumericColumn<BigDecimal> price = numeric("price");

        private Lines() {
            super("lines", Row.class);
        }
    }

    /** In our words. */
    static Select<Row> gino(Wanted wanted) {
        Customers customers = Customers.CUSTOMERS;
        Orders orders = Orders.ORDERS;
        Lines lines = Lines.LINES;
        return select(customers.city, orders.status, count(), sum(lines.price))
                .from(customers)
                .join(orders, orders.customerId.eq(customers.id))
                .join(lines, lines.orderId.eq(orders.id))
                .where(customers.city.eq(wanted.city()))
                .where(customers.age.ge(wanted.fromAge()))
                .where(customers.name.like(wanted.name()))
                .where(orders.placed.ge(wanted.from()))
                .where(orders.placed.lt(wanted.until()))
                .where(lines.price.gt(wanted.price()))
                .groupBy(customers.city, orders.status)
                .having(count().ge(wanted.atLeast()))
                .orderBy(count().desc(), customers.city.asc())
                .limit(20)
                .offset(40);
    }

    /** As one writes it who has nothing but the driver, and conditions that may be there or not. */
    static final class Hand {
        private final StringBuilder text = new StringBuilder(128);
        private final List<Object> binds = new ArrayList<>();
        private String before = " where ";

        static Hand written(Wanted wanted) {
            Hand hand = new Hand();
            hand.text.append("select customers.city, orders.status, count(*), sum(lines.price)::numeric::text");
            hand.text.append(" from customers join orders on orders.customer_id = customers.id");
            hand.text.append(" join lines on lines.order_id = orders.id");
            hand.condition("customers.city = ", wanted.city());
            hand.condition("customers.age >= ", wanted.fromAge());
            hand.condition("customers.name like ", wanted.name());
            hand.condition("orders.placed >= ", wanted.from());
            hand.condition("orders.placed < ", wanted.until());
            hand.condition("lines.price > ", wanted.price());
            hand.text.append(" group by customers.city, orders.status having count(*) >= ");
            hand.bind(wanted.atLeast());
            hand.text.append(" order by count(*) desc, customers.city limit ");
            hand.bind(20L);
            hand.text.append(" offset ");
            hand.bind(40L);
            return hand;
        }

        private void condition(String comparison, Object value) {
            text.append(before).append(comparison);
            bind(value);
            before = " and ";
        }

        private void bind(Object value) {
            binds.add(value);
            text.append('$').append(binds.size());
            if (value instanceof BigDecimal) {
                text.append("::text::numeric"); // the driver has no better way
            }
        }

        String text() {
            return text.toString();
        }
    }

    /** The same query for jOOQ, its names made once, as generated code has them. */
    static final class Jooq {
        private static final DSLContext CONTEXT = DSL.using(SQLDialect.POSTGRES);
        private static final org.jooq.Table<Record> CUSTOMERS = DSL.table(DSL.name("customers"));
        private static final org.jooq.Table<Record> ORDERS = DSL.table(DSL.name("orders"));
        private static final org.jooq.Table<Record> LINES = DSL.table(DSL.name("lines"));
        private static final Field<Long> ID = DSL.field(DSL.name("customers", "id"), SQLDataType.BIGINT);
        private static final Field<String> NAME = DSL.field(DSL.name("customers", "name"), SQLDataType.VARCHAR);
        private static final Field<String> CITY = DSL.field(DSL.name("customers", "city"), SQLDataType.VARCHAR);
        private static final Field<Integer> AGE = DSL.field(DSL.name("customers", "age"), SQLDataType.INTEGER);
        private static final Field<Long> ORDER_ID = DSL.field(DSL.name("orders", "id"), SQLDataType.BIGINT);
        private static final Field<Long> CUSTOMER_ID = DSL.field(DSL.name("orders", "customer_id"), SQLDataType.BIGINT);
        private static final Field<LocalDate> PLACED = DSL.field(DSL.name("orders", "placed"), SQLDataType.LOCALDATE);
        private static final Field<String> STATUS = DSL.field(DSL.name("orders", "status"), SQLDataType.VARCHAR);
        private static final Field<Long> LINE_ORDER_ID = DSL.field(DSL.name("lines", "order_id"), SQLDataType.BIGINT);
        private static final Field<BigDecimal> PRICE = DSL.field(DSL.name("lines", "price"), SQLDataType.NUMERIC);

        private Jooq() {}

        static org.jooq.Query query(Wanted wanted) {
            return CONTEXT.select(CITY, STATUS, DSL.count(), DSL.sum(PRICE))
                    .from(CUSTOMERS)
                    .join(ORDERS)
                    .on(CUSTOMER_ID.eq(ID))
                    .join(LINES)
                    .on(LINE_ORDER_ID.eq(ORDER_ID))
                    .where(CITY.eq(wanted.city()))
                    .and(AGE.ge(wanted.fromAge()))
                    .and(NAME.like(wanted.name()))
                    .and(PLACED.ge(wanted.from()))
                    .and(PLACED.lt(wanted.until()))
                    .and(PRICE.gt(wanted.price()))
                    .groupBy(CITY, STATUS)
                    .having(DSL.count().ge((int) wanted.atLeast()))
                    .orderBy(DSL.count().desc(), CITY.asc())
                    .limit(20)
                    .offset(40);
        }
    }

    /** What is not the same, if anything. */
    static void check() {
        Wanted wanted = Wanted.of(4711);
        BoundSql ours = gino(wanted).toSql();
        if (!ours.text().equals(Hand.written(wanted).text())) {
            throw new IllegalStateException(
                    ours.text() + "\nis not\n" + Hand.written(wanted).text());
        }
        int values = Jooq.query(wanted).getBindValues().size();
        if (values != ours.binds().size()) {
            throw new IllegalStateException(
                    "jOOQ has " + values + " values: " + Jooq.query(wanted).getSQL());
        }
    }
}
