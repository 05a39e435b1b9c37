package dev.gino.cookbook;

import static dev.gino.cookbook.Users.USERS;

import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.OnDelete;
import dev.gino.dsl.Table;
import dev.gino.dsl.TextColumn;
import java.math.BigDecimal;

/** What users have ordered: one row for each user and article. */
public final class Orders extends Table<Order> {
    /** The table. */
    public static final Orders ORDERS = new Orders();

    /** Who has ordered. */
    public final NumericColumn<Long> userId =
            bigint("user_id").references(() -> USERS.id, OnDelete.CASCADE).primaryKey();
    /** What. */
    public final TextColumn article = text("article").primaryKey();
    /** How many. */
    public final NumericColumn<Integer> pieces = integer("pieces").notNull();
    /** What one costs. */
    public final NumericColumn<BigDecimal> price = numeric("price", 10, 2).notNull();

    private Orders() {
        super("orders", Order.class);
    }
}
