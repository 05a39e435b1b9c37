package dev.gino.tpch;

import static dev.gino.tpch.Nation.NATION;

import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.Row;
import dev.gino.dsl.Table;
import dev.gino.dsl.TextColumn;
import java.math.BigDecimal;

/** Who delivers parts. */
final class Supplier extends Table<Row> {
    static final Supplier SUPPLIER = new Supplier();

    final NumericColumn<Integer> supplierKey = integer("s_suppkey").primaryKey();
    final TextColumn name = varchar("s_name", 25).notNull();
    final TextColumn address = varchar("s_address", 40).notNull();
    final NumericColumn<Integer> nationKey = integer("s_nationkey").notNull().references(NATION.nationKey);
    final TextColumn phone = varchar("s_phone", 15).notNull();
    final NumericColumn<BigDecimal> balance = numeric("s_acctbal", 15, 2).notNull();
    final TextColumn comment = varchar("s_comment", 101).notNull();

    private Supplier() {
        super("supplier", Row.class);
    }

    Supplier as(String alias) {
        return aliased(new Supplier(), alias);
    }
}
