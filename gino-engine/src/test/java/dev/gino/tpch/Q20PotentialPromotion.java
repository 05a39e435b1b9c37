package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.scalar;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.SqlTypes.NUMERIC;
import static dev.gino.tpch.Lineitem.LINEITEM;
import static dev.gino.tpch.Nation.NATION;
import static dev.gino.tpch.Part.PART;
import static dev.gino.tpch.PartSupplier.PARTSUPP;
import static dev.gino.tpch.Supplier.SUPPLIER;
import static dev.gino.tpch.Time.during;

import dev.gino.dsl.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** Q20, potential part promotion: suppliers of a nation who have more of some parts than half a year sells. */
record Q20PotentialPromotion(String name, String address) {
    static Select<Q20PotentialPromotion> query() {
        return select(Q20PotentialPromotion::new, SUPPLIER.name, SUPPLIER.address)
                .from(SUPPLIER)
                .join(NATION, NATION.nationKey.eq(SUPPLIER.nationKey))
                .where(NATION.name.eq("CANADA"))
                .where(SUPPLIER.supplierKey.in(select(PARTSUPP.supplierKey)
                        .from(PARTSUPP)
                        .where(PARTSUPP.partKey.in(
                                select(PART.partKey).from(PART).where(PART.name.startsWith("forest"))))
                        .where(PARTSUPP.available.cast(NUMERIC).gt(scalar(NUMERIC, halfOfAYear())))))
                .orderBy(SUPPLIER.name);
    }

    /** Of the part and the supplier that the query around it is at. */
    private static Select<BigDecimal> halfOfAYear() {
        return select(sum(LINEITEM.quantity).times(new BigDecimal("0.5")))
                .from(LINEITEM)
                .where(LINEITEM.partKey.eq(PARTSUPP.partKey).and(LINEITEM.supplierKey.eq(PARTSUPP.supplierKey)))
                .where(during(LINEITEM.shipDate, LocalDate.of(1994, 1, 1), Period.ofYears(1)));
    }
}
