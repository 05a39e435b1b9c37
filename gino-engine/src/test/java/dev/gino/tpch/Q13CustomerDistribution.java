package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.count;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.tpch.Customer.CUSTOMER;
import static dev.gino.tpch.Orders.ORDERS;

import dev.gino.dsl.Select;

/** Q13, customer distribution: how many customers have made how many orders, none among them. */
record Q13CustomerDistribution(Long orders, Long customers) {
    static Select<Q13CustomerDistribution> query() {
        var number = count(ORDERS.orderKey).as("c_count");
        var byCustomer = select(CUSTOMER.customerKey, number)
                .from(CUSTOMER)
                .leftJoin(
                        ORDERS,
                        ORDERS.customerKey.eq(CUSTOMER.customerKey).and(ORDERS.comment.notLike("%special%requests%")))
                .groupBy(CUSTOMER.customerKey)
                .as("c_orders");
        return select(Q13CustomerDistribution::new, byCustomer.get(number), count())
                .from(byCustomer)
                .groupBy(byCustomer.get(number))
                .orderBy(count().desc(), byCustomer.get(number).desc());
    }
}
