package dev.gino.tpch;

import static dev.gino.tpch.Customer.CUSTOMER;

import dev.gino.dsl.Index;
import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.Row;
import dev.gino.dsl.Table;
import dev.gino.dsl.TemporalColumn;
import dev.gino.dsl.TextColumn;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a customer ordered, and when. */
final class Orders extends Table<Row> {
    static final Orders ORDERS = new Orders();

    final NumericColumn<Integer> orderKey = integer("o_orderkey").primaryKey();
    final NumericColumn<Integer> customerKey = integer("o_custkey").notNull().references(CUSTOMER.customerKey);
    final TextColumn status = varchar("o_orderstatus", 1).notNull();
    final NumericColumn<BigDecimal> totalPrice = numeric("o_totalprice", 15, 2).notNull();
    final TemporalColumn<LocalDate> orderDate = date("o_orderdate").notNull();
    final TextColumn priority = varchar("o_orderpriority", 15).notNull();
    final TextColumn clerk = varchar("o_clerk", 15).notNull();
    final NumericColumn<Integer> shipPriority = integer("o_shippriority").notNull();
    final TextColumn comment = varchar("o_comment", 79).notNull();
    final Index byCustomer = index("orders_customer").on(customerKey);

    private Orders() {
        super("orders", Row.class);
    }
}
