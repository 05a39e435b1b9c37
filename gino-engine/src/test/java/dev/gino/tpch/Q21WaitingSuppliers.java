package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.count;
import static dev.gino.dsl.Dsl.exists;
import static dev.gino.dsl.Dsl.notExists;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.tpch.Lineitem.LINEITEM;
import static dev.gino.tpch.Nation.NATION;
import static dev.gino.tpch.Orders.ORDERS;
import static dev.gino.tpch.Supplier.SUPPLIER;

import dev.gino.dsl.Select;

/** Q21, suppliers who kept orders waiting: as the only one of several to be late. */
record Q21WaitingSuppliers(String name, Long orders) {
    static Select<Q21WaitingSuppliers> query() {
        Lineitem other = LINEITEM.as("other");
        Select<?> others = select(other)
                .where(other.orderKey.eq(LINEITEM.orderKey).and(other.supplierKey.ne(LINEITEM.supplierKey)));
        return select(Q21WaitingSuppliers::new, SUPPLIER.name, count())
                .from(SUPPLIER)
                .join(LINEITEM, LINEITEM.supplierKey.eq(SUPPLIER.supplierKey))
                .join(ORDERS, ORDERS.orderKey.eq(LINEITEM.orderKey))
                .join(NATION, NATION.nationKey.eq(SUPPLIER.nationKey))
                .where(ORDERS.status.eq("F").and(LINEITEM.isLate()).and(NATION.name.eq("SAUDI ARABIA")))
                .where(exists(others))
                .where(notExists(others.where(other.isLate())))
                .groupBy(SUPPLIER.name)
                .orderBy(count().desc(), SUPPLIER.name.asc())
                .limit(100);
    }
}
