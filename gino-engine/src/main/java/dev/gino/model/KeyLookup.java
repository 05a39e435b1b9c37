package dev.gino.model;

import static dev.gino.dsl.Dsl.select;

import dev.gino.dsl.Bind;
import dev.gino.dsl.BoundSql;
import dev.gino.dsl.Column;
import dev.gino.dsl.Condition;
import dev.gino.dsl.Dsl;
import dev.gino.dsl.Expression;
import dev.gino.dsl.Query;
import dev.gino.dsl.Table;
import dev.gino.error.UsageException;
import dev.gino.type.Codec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table's rows by their key: the same text for all keys, rendered for the first. */
final class KeyLookup<R> {
    private final Table<R> table;
    private volatile @Nullable String text;

    KeyLookup(Table<R> table) {
        this.table = table;
    }

    List<Column<?>> columns() {
        if (table.primaryKey().isEmpty()) {
            throw new UsageException(
                    "the table has no primary key", table.name(), "declare one, or use a statement with a where");
        }
        return table.primaryKey();
    }

    Query<R> query(Object... key) {
        if (key.length != columns().size()) {
            throw new UsageException(
                    "the key has " + columns().size() + " columns, not " + key.length,
                    table.name() + " " + columns().stream().map(Column::name).toList(),
                    "pass a value for each, in their order");
        }
        String known = text;
        if (known == null) {
            known = statement(key).toSql().text();
            text = known;
        }
        return new KnownQuery<>(new BoundSql(known, binds(key)), table.projection());
    }

    private Query<R> statement(Object... key) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < key.length; i++) {
            conditions.add(equal(columns().get(i), key[i]));
        }
        return select(table).where(Dsl.and(conditions));
    }

    private List<Bind<?>> binds(Object... key) {
        List<Bind<?>> binds = new ArrayList<>(key.length);
        for (int i = 0; i < key.length; i++) {
            binds.add(bind(columns().get(i), key[i]));
        }
        return binds;
    }

    private static <T> Bind<T> bind(Column<T> column, Object value) {
        Codec<T> codec = column.declaration().type().codec();
        return new Bind<>(codec.exactly(value, column.name()), codec);
    }

    static <T> Condition equal(Column<T> column, Object value) {
        Expression<T, ?> expression = column.expression();
        return expression.eq(expression.type().codec().exactly(value, column.name()));
    }
}
