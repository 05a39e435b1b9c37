package dev.gino.tpch;

import static dev.gino.tpch.Region.REGION;

import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.Row;
import dev.gino.dsl.Table;
import dev.gino.dsl.TextColumn;

/** Where suppliers and customers are. */
final class Nation extends Table<Row> {
    static final Nation NATION = new Nation();

    final NumericColumn<Integer> nationKey = integer("n_nationkey").primaryKey();
    final TextColumn name = varchar("n_name", 25).notNull();
    final NumericColumn<Integer> regionKey = integer("n_regionkey").notNull().references(REGION.regionKey);
    final TextColumn comment = varchar("n_comment", 152);

    private Nation() {
        super("nation", Row.class);
    }

    Nation as(String alias) {
        return aliased(new Nation(), alias);
    }
}
