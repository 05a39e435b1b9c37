package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Dsl.when;
import static dev.gino.dsl.SqlTypes.NUMERIC;
import static dev.gino.tpch.Lineitem.LINEITEM;
import static dev.gino.tpch.Part.PART;
import static dev.gino.tpch.Time.during;

import dev.gino.dsl.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** Q14, promotion effect: how much of a month's revenue came from promoted parts, in percent. */
final class Q14PromotionEffect {
    private Q14PromotionEffect() {}

    static Select<BigDecimal> query() {
        var revenue = LINEITEM.discountedPrice();
        var promoted = when(PART.type.startsWith("PROMO"), revenue).otherwise(value(NUMERIC, BigDecimal.ZERO));
        return select(value(NUMERIC, new BigDecimal("100.00"))
                        .times(sum(promoted))
                        .dividedBy(sum(revenue)))
                .from(LINEITEM)
                .join(PART, PART.partKey.eq(LINEITEM.partKey))
                .where(during(LINEITEM.shipDate, LocalDate.of(1995, 9, 1), Period.ofMonths(1)));
    }
}
