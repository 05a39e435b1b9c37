package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.tpch.Lineitem.LINEITEM;
import static dev.gino.tpch.Time.during;

import dev.gino.dsl.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** Q6, forecasting revenue change: what a year would have brought without its small discounts. */
final class Q06ForecastingRevenue {
    private Q06ForecastingRevenue() {}

    static Select<BigDecimal> query() {
        return select(sum(LINEITEM.extendedPrice.times(LINEITEM.discount)))
                .from(LINEITEM)
                .where(during(LINEITEM.shipDate, LocalDate.of(1994, 1, 1), Period.ofYears(1)))
                .where(LINEITEM.discount.between(new BigDecimal("0.05"), new BigDecimal("0.07")))
                .where(LINEITEM.quantity.lt(BigDecimal.valueOf(24)));
    }
}
