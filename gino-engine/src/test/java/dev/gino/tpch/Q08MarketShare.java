package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Dsl.when;
import static dev.gino.dsl.SqlTypes.INTEGER;
import static dev.gino.dsl.SqlTypes.NUMERIC;
import static dev.gino.tpch.Customer.CUSTOMER;
import static dev.gino.tpch.Lineitem.LINEITEM;
import static dev.gino.tpch.Nation.NATION;
import static dev.gino.tpch.Orders.ORDERS;
import static dev.gino.tpch.Part.PART;
import static dev.gino.tpch.Region.REGION;
import static dev.gino.tpch.Supplier.SUPPLIER;

import dev.gino.dsl.Field;
import dev.gino.dsl.Select;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Q8, national market share: the part that a nation has in what a region buys of a type of part, by year. */
record Q08MarketShare(Integer year, BigDecimal share) {
    static Select<Q08MarketShare> query() {
        Nation buyer = NATION.as("buyer");
        Nation seller = NATION.as("seller");
        var year = ORDERS.orderDate.extract(Field.YEAR).cast(INTEGER).as("o_year");
        var volume = LINEITEM.discountedPrice().as("volume");
        var nation = seller.name.as("nation");
        var sales = select(year, volume, nation)
                .from(PART)
                .join(LINEITEM, LINEITEM.partKey.eq(PART.partKey))
                .join(SUPPLIER, SUPPLIER.supplierKey.eq(LINEITEM.supplierKey))
                .join(ORDERS, ORDERS.orderKey.eq(LINEITEM.orderKey))
                .join(CUSTOMER, CUSTOMER.customerKey.eq(ORDERS.customerKey))
                .join(buyer, buyer.nationKey.eq(CUSTOMER.nationKey))
                .join(REGION, REGION.regionKey.eq(buyer.regionKey))
                .join(seller, seller.nationKey.eq(SUPPLIER.nationKey))
                .where(REGION.name.eq("AMERICA"))
                .where(ORDERS.orderDate.between(LocalDate.of(1995, 1, 1), LocalDate.of(1996, 12, 31)))
                .where(PART.type.eq("ECONOMY ANODIZED STEEL"))
                .as("all_nations");
        var brazilian =
                when(sales.get(nation).eq("BRAZIL"), sales.get(volume)).otherwise(value(NUMERIC, BigDecimal.ZERO));
        return select(Q08MarketShare::new, sales.get(year), sum(brazilian).dividedBy(sum(sales.get(volume))))
                .from(sales)
                .groupBy(sales.get(year))
                .orderBy(sales.get(year));
    }
}
