package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.count;
import static dev.gino.dsl.Dsl.exists;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.tpch.Lineitem.LINEITEM;
import static dev.gino.tpch.Orders.ORDERS;
import static dev.gino.tpch.Time.during;

import dev.gino.dsl.Select;
import java.time.LocalDate;
import java.time.Period;

/** Q4, order priority checking: orders of a quarter of which a line came later than promised, by priority. */
record Q04OrderPriority(String priority, Long orders) {
    static Select<Q04OrderPriority> query() {
        return select(Q04OrderPriority::new, ORDERS.priority, count())
                .from(ORDERS)
                .where(during(ORDERS.orderDate, LocalDate.of(1993, 7, 1), Period.ofMonths(3)))
                .where(exists(select(LINEITEM)
                        .where(LINEITEM.orderKey.eq(ORDERS.orderKey).and(LINEITEM.isLate()))))
                .groupBy(ORDERS.priority)
                .orderBy(ORDERS.priority);
    }
}
