package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.count;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.tpch.Lineitem.LINEITEM;
import static dev.gino.tpch.Orders.ORDERS;
import static dev.gino.tpch.Time.during;

import dev.gino.dsl.Condition;
import dev.gino.dsl.Select;
import java.time.LocalDate;
import java.time.Period;

/** Q12, shipping modes and order priority: lines that came late though they were sent in time, by mode. */
record Q12ShippingModes(String shipMode, Long urgent, Long other) {
    static Select<Q12ShippingModes> query() {
        Condition urgent = ORDERS.priority.in("1-URGENT", "2-HIGH");
        return select(Q12ShippingModes::new, LINEITEM.shipMode, count().filter(urgent), count().filter(urgent.not()))
                .from(ORDERS)
                .join(LINEITEM, LINEITEM.orderKey.eq(ORDERS.orderKey))
                .where(LINEITEM.shipMode.in("MAIL", "SHIP"))
                .where(LINEITEM.isLate().and(LINEITEM.shipDate.before(LINEITEM.commitDate)))
                .where(during(LINEITEM.receiptDate, LocalDate.of(1994, 1, 1), Period.ofYears(1)))
                .groupBy(LINEITEM.shipMode)
                .orderBy(LINEITEM.shipMode);
    }
}
