package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.avg;
import static dev.gino.dsl.Aggregates.count;
import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.notExists;
import static dev.gino.dsl.Dsl.scalar;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.SqlTypes.NUMERIC;
import static dev.gino.tpch.Customer.CUSTOMER;
import static dev.gino.tpch.Orders.ORDERS;

import dev.gino.dsl.Select;
import java.math.BigDecimal;
import java.util.List;

/** Q22, global sales opportunity: customers with money who have never ordered, by the country of their telephone. */
record Q22GlobalSales(String country, Long customers, BigDecimal balance) {
    private static final List<String> COUNTRIES = List.of("13", "31", "23", "29", "30", "18", "17");

    static Select<Q22GlobalSales> query() {
        var country = CUSTOMER.country().as("cntrycode");
        var customers = select(country, CUSTOMER.balance)
                .from(CUSTOMER)
                .where(CUSTOMER.country().in(COUNTRIES))
                .where(CUSTOMER.balance.gt(scalar(NUMERIC, usualBalance())))
                .where(notExists(select(ORDERS).where(ORDERS.customerKey.eq(CUSTOMER.customerKey))))
                .as("custsale");
        return select(Q22GlobalSales::new, customers.get(country), count(), sum(customers.get(CUSTOMER.balance)))
                .from(customers)
                .groupBy(customers.get(country))
                .orderBy(customers.get(country));
    }

    private static Select<BigDecimal> usualBalance() {
        Customer other = CUSTOMER.as("other");
        return select(avg(other.balance))
                .from(other)
                .where(other.balance.gt(BigDecimal.ZERO).and(other.country().in(COUNTRIES)));
    }
}
