package dev.gino.tpch;

import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.Row;
import dev.gino.dsl.Table;
import dev.gino.dsl.TextColumn;

/** The five parts of the world. */
final class Region extends Table<Row> {
    static final Region REGION = new Region();

    final NumericColumn<Integer> regionKey = integer("r_regionkey").primaryKey();
    final TextColumn name = varchar("r_name", 25).notNull();
    final TextColumn comment = varchar("r_comment", 152);

    private Region() {
        super("region", Row.class);
    }
}
