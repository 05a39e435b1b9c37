package dev.gino.tpch;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.NUMERIC;
import static dev.gino.tpch.Orders.ORDERS;
import static dev.gino.tpch.Part.PART;
import static dev.gino.tpch.Supplier.SUPPLIER;

import dev.gino.dsl.Condition;
import dev.gino.dsl.Index;
import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.NumericExpression;
import dev.gino.dsl.Row;
import dev.gino.dsl.Table;
import dev.gino.dsl.TemporalColumn;
import dev.gino.dsl.TextColumn;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A line of an order: one part, from one supplier. */
final class Lineitem extends Table<Row> {
    static final Lineitem LINEITEM = new Lineitem();

    final NumericColumn<Integer> orderKey =
            integer("l_orderkey").references(ORDERS.orderKey).primaryKey();
    final NumericColumn<Integer> partKey = integer("l_partkey").notNull().references(PART.partKey);
    final NumericColumn<Integer> supplierKey = integer("l_suppkey").notNull().references(SUPPLIER.supplierKey);
    final NumericColumn<Integer> lineNumber = integer("l_linenumber").primaryKey();
    final NumericColumn<BigDecimal> quantity = numeric("l_quantity", 15, 2).notNull();
    final NumericColumn<BigDecimal> extendedPrice =
            numeric("l_extendedprice", 15, 2).notNull();
    final NumericColumn<BigDecimal> discount = numeric("l_discount", 15, 2).notNull();
    final NumericColumn<BigDecimal> tax = numeric("l_tax", 15, 2).notNull();
    final TextColumn returnFlag = varchar("l_returnflag", 1).notNull();
    final TextColumn lineStatus = varchar("l_linestatus", 1).notNull();
    final TemporalColumn<LocalDate> shipDate = date("l_shipdate").notNull();
    final TemporalColumn<LocalDate> commitDate = date("l_commitdate").notNull();
    final TemporalColumn<LocalDate> receiptDate = date("l_receiptdate").notNull();
    final TextColumn shipInstruction = varchar("l_shipinstruct", 25).notNull();
    final TextColumn shipMode = varchar("l_shipmode", 10).notNull();
    final TextColumn comment = varchar("l_comment", 44).notNull();
    final Index byPart = index("lineitem_part").on(partKey, supplierKey);

    private Lineitem() {
        super("lineitem", Row.class);
    }

    Lineitem as(String alias) {
        return aliased(new Lineitem(), alias);
    }

    /** {@code l_extendedprice * (1 - l_discount)}. */
    NumericExpression<BigDecimal> discountedPrice() {
        return extendedPrice.times(value(NUMERIC, BigDecimal.ONE).minus(discount));
    }

    /** {@code l_extendedprice * (1 - l_discount) * (1 + l_tax)}. */
    NumericExpression<BigDecimal> charge() {
        return discountedPrice().times(value(NUMERIC, BigDecimal.ONE).plus(tax));
    }

    /** {@code l_receiptdate > l_commitdate}. */
    Condition isLate() {
        return receiptDate.gt(commitDate);
    }
}
