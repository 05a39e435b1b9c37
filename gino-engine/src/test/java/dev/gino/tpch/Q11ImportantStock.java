package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.sum;
import static dev.gino.dsl.Dsl.scalar;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.SqlTypes.NUMERIC;
import static dev.gino.tpch.Nation.NATION;
import static dev.gino.tpch.PartSupplier.PARTSUPP;
import static dev.gino.tpch.Supplier.SUPPLIER;

import dev.gino.dsl.Select;
import java.math.BigDecimal;

/** Q11, important stock identification: parts that are a considerable share of what a nation has in stock. */
record Q11ImportantStock(Integer partKey, BigDecimal stock) {
    static Select<Q11ImportantStock> query() {
        var stock = sum(PARTSUPP.stock());
        var considerable = inGermany(select(stock.times(new BigDecimal("0.01"))));
        return inGermany(select(Q11ImportantStock::new, PARTSUPP.partKey, stock))
                .groupBy(PARTSUPP.partKey)
                .having(stock.gt(scalar(NUMERIC, considerable)))
                .orderBy(stock.desc());
    }

    private static <R> Select<R> inGermany(Select<R> query) {
        return query.from(PARTSUPP)
                .join(SUPPLIER, SUPPLIER.supplierKey.eq(PARTSUPP.supplierKey))
                .join(NATION, NATION.nationKey.eq(SUPPLIER.nationKey))
                .where(NATION.name.eq("GERMANY"));
    }
}
