package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.avg;
import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.scalar;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.SqlTypes.NUMERIC;
import static dev.gino.tpch.Lineitem.LINEITEM;
import static dev.gino.tpch.Part.PART;

import dev.gino.dsl.Select;
import java.math.BigDecimal;

/** Q17, small-quantity-order revenue: what would be lost in a year without the small orders of a kind of part. */
final class Q17SmallQuantityRevenue {
    private Q17SmallQuantityRevenue() {}

    static Select<BigDecimal> query() {
        Lineitem same = LINEITEM.as("same");
        Select<BigDecimal> small = select(avg(same.quantity).times(new BigDecimal("0.2")))
                .from(same)
                .where(same.partKey.eq(PART.partKey));
        return select(sum(LINEITEM.extendedPrice).dividedBy(new BigDecimal("7.0")))
                .from(LINEITEM)
                .join(PART, PART.partKey.eq(LINEITEM.partKey))
                .where(PART.brand.eq("Brand#23").and(PART.container.eq("MED BOX")))
                .where(LINEITEM.quantity.lt(scalar(NUMERIC, small)));
    }
}
