package dev.gino.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The recipe of migrations prints what it should. */
class MigrationTest {
    @Test
    void runs() {
        assertThat(QuickStartTest.output(Migration::run)).isEqualTo("""
                -- destroys data: public.users.nickname_before: is not declared
                alter table public.users drop column nickname_before;
                -- public.orders.price: is missing
                alter table public.orders add column price numeric(10,2) not null;
                -- public.orders.pieces: declared not null
                alter table public.orders alter column pieces set not null;

                true
                [Orders.java, OrdersRow.java, Users.java, UsersRow.java]
                package com.example.shop;

                import dev.gino.dsl.NumericColumn;
                import dev.gino.dsl.OnDelete;
                import dev.gino.dsl.Table;
                import dev.gino.dsl.TextColumn;
                import java.math.BigDecimal;

                /** {@code orders}. */
                public final class Orders extends Table<OrdersRow> {
                    public static final Orders ORDERS = new Orders();

                    public final NumericColumn<Long> userId =
                            bigint("user_id").primaryKey().references(() -> Users.USERS.id, OnDelete.CASCADE);
                    public final TextColumn article = text("article").primaryKey();
                    public final NumericColumn<Integer> pieces = integer("pieces").notNull();
                    public final NumericColumn<BigDecimal> price = numeric("price", 10, 2).notNull();

                    private Orders() {
                        super("orders", OrdersRow.class);
                    }

                    /** The table under another name. */
                    public Orders as(String alias) {
                        return aliased(new Orders(), alias);
                    }
                }

                """);
    }
}
