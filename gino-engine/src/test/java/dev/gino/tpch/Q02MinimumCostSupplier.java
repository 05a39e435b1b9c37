package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.min;
import static dev.gino.dsl.Dsl.scalar;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.SqlTypes.NUMERIC;
import static dev.gino.tpch.Nation.NATION;
import static dev.gino.tpch.Part.PART;
import static dev.gino.tpch.PartSupplier.PARTSUPP;
import static dev.gino.tpch.Region.REGION;
import static dev.gino.tpch.Supplier.SUPPLIER;

import dev.gino.dsl.Select;
import java.math.BigDecimal;

/** Q2, minimum cost supplier: who in a region delivers a kind of part at the least cost. */
record Q02MinimumCostSupplier(
        BigDecimal balance,
        String supplier,
        String nation,
        Integer partKey,
        String manufacturer,
        String address,
        String phone,
        String comment) {

    static Select<Q02MinimumCostSupplier> query() {
        return select(
                        Q02MinimumCostSupplier::new,
                        SUPPLIER.balance,
                        SUPPLIER.name,
                        NATION.name,
                        PART.partKey,
                        PART.manufacturer,
                        SUPPLIER.address,
                        SUPPLIER.phone,
                        SUPPLIER.comment)
                .from(PART)
                .join(PARTSUPP, PARTSUPP.partKey.eq(PART.partKey))
                .join(SUPPLIER, SUPPLIER.supplierKey.eq(PARTSUPP.supplierKey))
                .join(NATION, NATION.nationKey.eq(SUPPLIER.nationKey))
                .join(REGION, REGION.regionKey.eq(NATION.regionKey))
                .where(PART.size.eq(15).and(PART.type.endsWith("BRASS")))
                .where(REGION.name.eq("EUROPE"))
                .where(PARTSUPP.supplyCost.eq(scalar(NUMERIC, leastCost())))
                .orderBy(SUPPLIER.balance.desc(), NATION.name.asc(), SUPPLIER.name.asc(), PART.partKey.asc())
                .limit(100);
    }

    /** Of the part that the query around it is at. */
    private static Select<BigDecimal> leastCost() {
        PartSupplier offer = PARTSUPP.as("offer");
        Supplier other = SUPPLIER.as("other");
        return select(min(offer.supplyCost))
                .from(offer)
                .join(other, other.supplierKey.eq(offer.supplierKey))
                .join(NATION, NATION.nationKey.eq(other.nationKey))
                .join(REGION, REGION.regionKey.eq(NATION.regionKey))
                .where(offer.partKey.eq(PART.partKey).and(REGION.name.eq("EUROPE")));
    }
}
