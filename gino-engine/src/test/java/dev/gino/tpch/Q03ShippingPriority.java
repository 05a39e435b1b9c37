package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.tpch.Customer.CUSTOMER;
import static dev.gino.tpch.Lineitem.LINEITEM;
import static dev.gino.tpch.Orders.ORDERS;

import dev.gino.dsl.Select;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Q3, shipping priority: the orders of the greatest value that had not been shipped at a date. */
record Q03ShippingPriority(Integer orderKey, BigDecimal revenue, LocalDate orderDate, Integer shipPriority) {
    static Select<Q03ShippingPriority> query() {
        LocalDate date = LocalDate.of(1995, 3, 15);
        var revenue = sum(LINEITEM.discountedPrice());
        return select(Q03ShippingPriority::new, LINEITEM.orderKey, revenue, ORDERS.orderDate, ORDERS.shipPriority)
                .from(CUSTOMER)
                .join(ORDERS, ORDERS.customerKey.eq(CUSTOMER.customerKey))
                .join(LINEITEM, LINEITEM.orderKey.eq(ORDERS.orderKey))
                .where(CUSTOMER.segment.eq("BUILDING"))
                .where(ORDERS.orderDate.before(date).and(LINEITEM.shipDate.after(date)))
                .groupBy(LINEITEM.orderKey, ORDERS.orderDate, ORDERS.shipPriority)
                .orderBy(revenue.desc(), ORDERS.orderDate.asc())
                .limit(10);
    }
}
