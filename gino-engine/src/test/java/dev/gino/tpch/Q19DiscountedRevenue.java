package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.or;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.tpch.Lineitem.LINEITEM;
import static dev.gino.tpch.Part.PART;

import dev.gino.dsl.Condition;
import dev.gino.dsl.Select;
import java.math.BigDecimal;
import java.util.List;

/** Q19, discounted revenue: what three kinds of parts brought that were sent by air and handed over in person. */
final class Q19DiscountedRevenue {
    private Q19DiscountedRevenue() {}

    static Select<BigDecimal> query() {
        return select(sum(LINEITEM.discountedPrice()))
                .from(LINEITEM)
                .join(PART, PART.partKey.eq(LINEITEM.partKey))
                .where(LINEITEM.shipMode.in("AIR", "AIR REG"))
                .where(LINEITEM.shipInstruction.eq("DELIVER IN PERSON"))
                .where(or(List.of(
                        kind("Brand#12", 1, 5, "SM CASE", "SM BOX", "SM PACK", "SM PKG"),
                        kind("Brand#23", 10, 10, "MED BAG", "MED BOX", "MED PKG", "MED PACK"),
                        kind("Brand#34", 20, 15, "LG CASE", "LG BOX", "LG PACK", "LG PKG"))));
    }

    private static Condition kind(String brand, int quantity, int size, String... containers) {
        return PART.brand
                .eq(brand)
                .and(PART.container.in(containers))
                .and(LINEITEM.quantity.between(BigDecimal.valueOf(quantity), BigDecimal.valueOf(quantity + 10)))
                .and(PART.size.between(1, size));
    }
}
