package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.tpch.Customer.CUSTOMER;
import static dev.gino.tpch.Lineitem.LINEITEM;
import static dev.gino.tpch.Nation.NATION;
import static dev.gino.tpch.Orders.ORDERS;
import static dev.gino.tpch.Region.REGION;
import static dev.gino.tpch.Supplier.SUPPLIER;
import static dev.gino.tpch.Time.during;

import dev.gino.dsl.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** Q5, local supplier volume: the revenue of a year between customers and suppliers of the same nation. */
record Q05LocalSupplierVolume(String nation, BigDecimal revenue) {
    static Select<Q05LocalSupplierVolume> query() {
        var revenue = sum(LINEITEM.discountedPrice());
        return select(Q05LocalSupplierVolume::new, NATION.name, revenue)
                .from(CUSTOMER)
                .join(ORDERS, ORDERS.customerKey.eq(CUSTOMER.customerKey))
                .join(LINEITEM, LINEITEM.orderKey.eq(ORDERS.orderKey))
                .join(
                        SUPPLIER,
                        SUPPLIER.supplierKey.eq(LINEITEM.supplierKey).and(SUPPLIER.nationKey.eq(CUSTOMER.nationKey)))
                .join(NATION, NATION.nationKey.eq(SUPPLIER.nationKey))
                .join(REGION, REGION.regionKey.eq(NATION.regionKey))
                .where(REGION.name.eq("ASIA"))
                .where(during(ORDERS.orderDate, LocalDate.of(1994, 1, 1), Period.ofYears(1)))
                .groupBy(NATION.name)
                .orderBy(revenue.desc());
    }
}
