package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.tpch.Customer.CUSTOMER;
import static dev.gino.tpch.Lineitem.LINEITEM;
import static dev.gino.tpch.Orders.ORDERS;

import dev.gino.dsl.Select;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Q18, large volume customer: who has made an order of a very large quantity. */
record Q18LargeVolumeCustomer(
        String name,
        Integer customerKey,
        Integer orderKey,
        LocalDate orderDate,
        BigDecimal totalPrice,
        BigDecimal quantity) {

    static Select<Q18LargeVolumeCustomer> query() {
        Lineitem large = LINEITEM.as("large");
        return select(
                        Q18LargeVolumeCustomer::new,
                        CUSTOMER.name,
                        CUSTOMER.customerKey,
                        ORDERS.orderKey,
                        ORDERS.orderDate,
                        ORDERS.totalPrice,
                        sum(LINEITEM.quantity))
                .from(CUSTOMER)
                .join(ORDERS, ORDERS.customerKey.eq(CUSTOMER.customerKey))
                .join(LINEITEM, LINEITEM.orderKey.eq(ORDERS.orderKey))
                .where(ORDERS.orderKey.in(select(large.orderKey)
                        .from(large)
                        .groupBy(large.orderKey)
                        .having(sum(large.quantity).gt(BigDecimal.valueOf(300)))))
                .groupBy(CUSTOMER.customerKey, ORDERS.orderKey)
                .orderBy(ORDERS.totalPrice.desc(), ORDERS.orderDate.asc())
                .limit(100);
    }
}
