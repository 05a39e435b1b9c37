package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.tpch.Customer.CUSTOMER;
import static dev.gino.tpch.Lineitem.LINEITEM;
import static dev.gino.tpch.Nation.NATION;
import static dev.gino.tpch.Orders.ORDERS;
import static dev.gino.tpch.Time.during;

import dev.gino.dsl.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** Q10, returned item reporting: the customers of a quarter who sent back the most. */
record Q10ReturnedItems(
        Integer customerKey,
        String name,
        BigDecimal revenue,
        BigDecimal balance,
        String nation,
        String address,
        String phone,
        String comment) {

    static Select<Q10ReturnedItems> query() {
        var revenue = sum(LINEITEM.discountedPrice());
        return select(
                        Q10ReturnedItems::new,
                        CUSTOMER.customerKey,
                        CUSTOMER.name,
                        revenue,
                        CUSTOMER.balance,
                        NATION.name,
                        CUSTOMER.address,
                        CUSTOMER.phone,
                        CUSTOMER.comment)
                .from(CUSTOMER)
                .join(ORDERS, ORDERS.customerKey.eq(CUSTOMER.customerKey))
                .join(LINEITEM, LINEITEM.orderKey.eq(ORDERS.orderKey))
                .join(NATION, NATION.nationKey.eq(CUSTOMER.nationKey))
                .where(during(ORDERS.orderDate, LocalDate.of(1993, 10, 1), Period.ofMonths(3)))
                .where(LINEITEM.returnFlag.eq("R"))
                .groupBy(CUSTOMER.customerKey, NATION.name)
                .orderBy(revenue.desc())
                .limit(20);
    }
}
