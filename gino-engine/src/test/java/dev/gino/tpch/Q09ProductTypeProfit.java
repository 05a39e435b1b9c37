package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.SqlTypes.INTEGER;
import static dev.gino.tpch.Lineitem.LINEITEM;
import static dev.gino.tpch.Nation.NATION;
import static dev.gino.tpch.Orders.ORDERS;
import static dev.gino.tpch.Part.PART;
import static dev.gino.tpch.PartSupplier.PARTSUPP;
import static dev.gino.tpch.Supplier.SUPPLIER;

import dev.gino.dsl.Field;
import dev.gino.dsl.Select;
import java.math.BigDecimal;

/** Q9, product type profit measure: what parts of a colour have earned, by the nation of their supplier and year. */
record Q09ProductTypeProfit(String nation, Integer year, BigDecimal profit) {
    static Select<Q09ProductTypeProfit> query() {
        var year = ORDERS.orderDate.extract(Field.YEAR).cast(INTEGER).as("o_year");
        var amount = LINEITEM.discountedPrice()
                .minus(PARTSUPP.supplyCost.times(LINEITEM.quantity))
                .as("amount");
        var profit = select(NATION.name, year, amount)
                .from(PART)
                .join(LINEITEM, LINEITEM.partKey.eq(PART.partKey))
                .join(SUPPLIER, SUPPLIER.supplierKey.eq(LINEITEM.supplierKey))
                .join(
                        PARTSUPP,
                        PARTSUPP.partKey.eq(LINEITEM.partKey).and(PARTSUPP.supplierKey.eq(LINEITEM.supplierKey)))
                .join(ORDERS, ORDERS.orderKey.eq(LINEITEM.orderKey))
                .join(NATION, NATION.nationKey.eq(SUPPLIER.nationKey))
                .where(PART.name.contains("green"))
                .as("profit");
        return select(Q09ProductTypeProfit::new, profit.get(NATION.name), profit.get(year), sum(profit.get(amount)))
                .from(profit)
                .groupBy(profit.get(NATION.name), profit.get(year))
                .orderBy(profit.get(NATION.name).asc(), profit.get(year).desc());
    }
}
