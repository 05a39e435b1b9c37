package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.max;
import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.commonTable;
import static dev.gino.dsl.Dsl.scalar;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.SqlTypes.NUMERIC;
import static dev.gino.tpch.Lineitem.LINEITEM;
import static dev.gino.tpch.Supplier.SUPPLIER;
import static dev.gino.tpch.Time.during;

import dev.gino.dsl.QueryExpression;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** Q15, top supplier: whoever brought the greatest revenue in a quarter. */
record Q15TopSupplier(Integer supplierKey, String name, String address, String phone, BigDecimal revenue) {
    static QueryExpression<Q15TopSupplier> query() {
        var total = sum(LINEITEM.discountedPrice()).as("total_revenue");
        var revenue = commonTable(
                "revenue",
                select(LINEITEM.supplierKey, total)
                        .from(LINEITEM)
                        .where(during(LINEITEM.shipDate, LocalDate.of(1996, 1, 1), Period.ofMonths(3)))
                        .groupBy(LINEITEM.supplierKey));
        return select(
                        Q15TopSupplier::new,
                        SUPPLIER.supplierKey,
                        SUPPLIER.name,
                        SUPPLIER.address,
                        SUPPLIER.phone,
                        revenue.get(total))
                .from(SUPPLIER)
                .join(revenue, revenue.get(LINEITEM.supplierKey).eq(SUPPLIER.supplierKey))
                .where(revenue.get(total)
                        .eq(scalar(NUMERIC, select(max(revenue.get(total))).from(revenue))))
                .orderBy(SUPPLIER.supplierKey)
                .with(revenue);
    }
}
