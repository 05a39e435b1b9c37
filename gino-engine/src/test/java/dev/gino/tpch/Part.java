package dev.gino.tpch;

import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.Row;
import dev.gino.dsl.Table;
import dev.gino.dsl.TextColumn;
import java.math.BigDecimal;

/** What is sold. */
final class Part extends Table<Row> {
    static final Part PART = new Part();

    final NumericColumn<Integer> partKey = integer("p_partkey").primaryKey();
    final TextColumn name = varchar("p_name", 55).notNull();
    final TextColumn manufacturer = varchar("p_mfgr", 25).notNull();
    final TextColumn brand = varchar("p_brand", 10).notNull();
    final TextColumn type = varchar("p_type", 25).notNull();
    final NumericColumn<Integer> size = integer("p_size").notNull();
    final TextColumn container = varchar("p_container", 10).notNull();
    final NumericColumn<BigDecimal> retailPrice =
            numeric("p_retailprice", 15, 2).notNull();
    final TextColumn comment = varchar("p_comment", 23).notNull();

    private Part() {
        super("part", Row.class);
    }
}
