package dev.gino.tpch;

import static dev.gino.dsl.Aggregates.countDistinct;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.tpch.Part.PART;
import static dev.gino.tpch.PartSupplier.PARTSUPP;
import static dev.gino.tpch.Supplier.SUPPLIER;

import dev.gino.dsl.Select;

/** Q16, parts/supplier relationship: how many suppliers without complaints deliver parts of a kind. */
record Q16PartsAndSuppliers(String brand, String type, Integer size, Long suppliers) {
    static Select<Q16PartsAndSuppliers> query() {
        var suppliers = countDistinct(PARTSUPP.supplierKey);
        return select(Q16PartsAndSuppliers::new, PART.brand, PART.type, PART.size, suppliers)
                .from(PARTSUPP)
                .join(PART, PART.partKey.eq(PARTSUPP.partKey))
                .where(PART.brand.ne("Brand#45"))
                .where(PART.type.notLike("MEDIUM POLISHED%"))
                .where(PART.size.in(49, 14, 23, 45, 19, 3, 36, 9))
                .where(PARTSUPP.supplierKey.notIn(select(SUPPLIER.supplierKey)
                        .from(SUPPLIER)
                        .where(SUPPLIER.comment.like("%Customer%Complaints%"))))
                .groupBy(PART.brand, PART.type, PART.size)
                .orderBy(suppliers.desc(), PART.brand.asc(), PART.type.asc(), PART.size.asc());
    }
}
