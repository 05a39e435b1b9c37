package dev.gino.tpch;

import static dev.gino.dsl.SqlTypes.NUMERIC;
import static dev.gino.tpch.Part.PART;
import static dev.gino.tpch.Supplier.SUPPLIER;

import dev.gino.dsl.Index;
import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.NumericExpression;
import dev.gino.dsl.Row;
import dev.gino.dsl.Table;
import dev.gino.dsl.TextColumn;
import java.math.BigDecimal;

/** Who delivers which part, and at what cost: four suppliers for each. */
final class PartSupplier extends Table<Row> {
    static final PartSupplier PARTSUPP = new PartSupplier();

    final NumericColumn<Integer> partKey =
            integer("ps_partkey").references(PART.partKey).primaryKey();
    final NumericColumn<Integer> supplierKey =
            integer("ps_suppkey").references(SUPPLIER.supplierKey).primaryKey();
    final NumericColumn<Integer> available = integer("ps_availqty").notNull();
    final NumericColumn<BigDecimal> supplyCost = numeric("ps_supplycost", 15, 2).notNull();
    final TextColumn comment = varchar("ps_comment", 199).notNull();
    final Index bySupplier = index("partsupp_supplier").on(supplierKey);

    private PartSupplier() {
        super("partsupp", Row.class);
    }

    PartSupplier as(String alias) {
        return aliased(new PartSupplier(), alias);
    }

    /** {@code ps_supplycost * ps_availqty}. */
    NumericExpression<BigDecimal> stock() {
        return supplyCost.times(available.cast(NUMERIC));
    }
}
