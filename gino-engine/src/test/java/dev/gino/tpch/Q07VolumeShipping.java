package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.SqlTypes.INTEGER;
import static dev.gino.tpch.Customer.CUSTOMER;
import static dev.gino.tpch.Lineitem.LINEITEM;
import static dev.gino.tpch.Nation.NATION;
import static dev.gino.tpch.Orders.ORDERS;
import static dev.gino.tpch.Supplier.SUPPLIER;

import dev.gino.dsl.Condition;
import dev.gino.dsl.Field;
import dev.gino.dsl.Select;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Q7, volume shipping: the revenue between two nations, by direction and year. */
record Q07VolumeShipping(String seller, String buyer, Integer year, BigDecimal revenue) {
    static Select<Q07VolumeShipping> query() {
        Nation seller = NATION.as("seller");
        Nation buyer = NATION.as("buyer");
        var sellerName = seller.name.as("supp_nation");
        var buyerName = buyer.name.as("cust_nation");
        var year = LINEITEM.shipDate.extract(Field.YEAR).cast(INTEGER).as("l_year");
        var volume = LINEITEM.discountedPrice().as("volume");
        var shipping = select(sellerName, buyerName, year, volume)
                .from(SUPPLIER)
                .join(LINEITEM, LINEITEM.supplierKey.eq(SUPPLIER.supplierKey))
                .join(ORDERS, ORDERS.orderKey.eq(LINEITEM.orderKey))
                .join(CUSTOMER, CUSTOMER.customerKey.eq(ORDERS.customerKey))
                .join(seller, seller.nationKey.eq(SUPPLIER.nationKey))
                .join(buyer, buyer.nationKey.eq(CUSTOMER.nationKey))
                .where(between(seller, "FRANCE", buyer, "GERMANY").or(between(seller, "GERMANY", buyer, "FRANCE")))
                .where(LINEITEM.shipDate.between(LocalDate.of(1995, 1, 1), LocalDate.of(1996, 12, 31)))
                .as("shipping");
        return select(
                        Q07VolumeShipping::new,
                        shipping.get(sellerName),
                        shipping.get(buyerName),
                        shipping.get(year),
                        sum(shipping.get(volume)))
                .from(shipping)
                .groupBy(shipping.get(sellerName), shipping.get(buyerName), shipping.get(year))
                .orderBy(shipping.get(sellerName), shipping.get(buyerName), shipping.get(year));
    }

    private static Condition between(Nation one, String name, Nation other, String otherName) {
        return one.name.eq(name).and(other.name.eq(otherName));
    }
}
