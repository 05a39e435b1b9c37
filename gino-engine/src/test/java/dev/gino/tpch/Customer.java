package dev.gino.tpch;

import static dev.gino.tpch.Nation.NATION;

import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.Row;
import dev.gino.dsl.Table;
import dev.gino.dsl.TextColumn;
import dev.gino.dsl.TextExpression;
import java.math.BigDecimal;

/** Who orders: two in three of them. */
final class Customer extends Table<Row> {
    static final Customer CUSTOMER = new Customer();

    final NumericColumn<Integer> customerKey = integer("c_custkey").primaryKey();
    final TextColumn name = varchar("c_name", 25).notNull();
    final TextColumn address = varchar("c_address", 40).notNull();
    final NumericColumn<Integer> nationKey = integer("c_nationkey").notNull().references(NATION.nationKey);
    final TextColumn phone = varchar("c_phone", 15).notNull();
    final NumericColumn<BigDecimal> balance = numeric("c_acctbal", 15, 2).notNull();
    final TextColumn segment = varchar("c_mktsegment", 10).notNull();
    final TextColumn comment = varchar("c_comment", 117).notNull();

    private Customer() {
        super("customer", Row.class);
    }

    Customer as(String alias) {
        return aliased(new Customer(), alias);
    }

    /** {@code substring(c_phone, 1, 2)}. */
    TextExpression country() {
        return phone.substring(1, 2);
    }
}
