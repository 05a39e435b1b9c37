package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.avg;
import static dev.gino.dsl.Aggregates.count;
import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.DATE;
import static dev.gino.tpch.Lineitem.LINEITEM;

import dev.gino.dsl.Select;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Q1, pricing summary report: what was billed, shipped and returned until a date. */
record Q01PricingSummary(
        String returnFlag,
        String lineStatus,
        BigDecimal quantity,
        BigDecimal basePrice,
        BigDecimal discountedPrice,
        BigDecimal charge,
        BigDecimal averageQuantity,
        BigDecimal averagePrice,
        BigDecimal averageDiscount,
        Long lines) {

    static Select<Q01PricingSummary> query() {
        return select(
                        Q01PricingSummary::new,
                        LINEITEM.returnFlag,
                        LINEITEM.lineStatus,
                        sum(LINEITEM.quantity),
                        sum(LINEITEM.extendedPrice),
                        sum(LINEITEM.discountedPrice()),
                        sum(LINEITEM.charge()),
                        avg(LINEITEM.quantity),
                        avg(LINEITEM.extendedPrice),
                        avg(LINEITEM.discount),
                        count())
                .from(LINEITEM)
                .where(LINEITEM.shipDate.le(
                        value(DATE, LocalDate.of(1998, 12, 1)).minusDays(90)))
                .groupBy(LINEITEM.returnFlag, LINEITEM.lineStatus)
                .orderBy(LINEITEM.returnFlag, LINEITEM.lineStatus);
    }
}
