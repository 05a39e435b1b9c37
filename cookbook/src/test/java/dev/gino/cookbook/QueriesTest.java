package dev.gino.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The recipe of queries prints what it should. */
class QueriesTest {
    @Test
    void runs() {
        assertThat(QuickStartTest.output(Queries::run)).isEqualTo("""
                pen: 10
                pen: 15
                ship: 1
                select users.nickname, spent.total::text as total, rank() over (order by spent.total desc)
                from users
                join (
                  select orders.user_id, sum(orders.price * orders.pieces::numeric)::numeric as total
                  from orders
                  group by orders.user_id
                ) as spent (user_id, total) on spent.user_id = users.id
                order by spent.total desc
                [Spender[nickname=grace, total=999.00, rank=1], Spender[nickname=ada, total=16.50, rank=2]]
                ada Order[userId=1, article=pen, pieces=15, price=1.10]
                grace Order[userId=2, article=ship, pieces=1, price=999.00]
                linus null
                [0.05]
                [3, 2, 1]
                [grace]
                """);
    }
}
