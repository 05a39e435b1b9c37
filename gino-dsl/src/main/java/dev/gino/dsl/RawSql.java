package dev.gino.dsl;

import dev.gino.error.UsageException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement in SQL's own words, with {@code :names} for its values:
 *
 * <pre>{@code
 * sql("select * from users where id = :id").bind("id", BIGINT, 7L).as(USERS)
 * }</pre>
 */
public final class RawSql extends Rendered {
    private final SqlLexer.Parts parts;
    private final Map<String, Node.Value> values;

    private RawSql(SqlLexer.Parts parts, Map<String, Node.Value> values) {
        this.parts = parts;
        this.values = values;
    }

    static RawSql of(String text) {
        return new RawSql(SqlLexer.parts(text), Map.of());
    }

    /**
     * A value for a name, wherever it occurs.
     *
     * @throws UsageException if the text does not have the name
     */
    public <T> RawSql bind(String name, SqlType<T, ?> type, T value) {
        return with(name, new Bind<>(type.codec().exactly(value, ":" + name), type.codec()));
    }

    /** SQL NULL for a name. */
    public <T> RawSql bindNull(String name, SqlType<T, ?> type) {
        return with(name, new Bind<@Nullable T>(null, type.codec()));
    }

    private RawSql with(String name, Bind<?> bind) {
        if (!parts.names().contains(name)) {
            throw new UsageException("there is no :" + name, text(), "bind one of " + parts.names());
        }
        Map<String, Node.Value> more = new LinkedHashMap<>(values);
        more.put(name, new Node.Value(bind, false));
        return new RawSql(parts, more);
    }

    /**
     * Its rows as those of a table, by the names of their columns: {@code with users as (this) select … from users}.
     * It must give all columns that the row class has a place for.
     */
    public <R> RawQuery<R> as(Table<R> table) {
        return new RawQuery<>(this, table.qualifier(), table.selected());
    }

    /** Its rows as the values of one of their columns: {@code with rows as (this) select rows.column from rows}. */
    public <T> RawQuery<T> as(String column, SqlType<T, ?> type) {
        return new RawQuery<>(this, "rows", column(column, type).selected());
    }

    private static <T, E extends Expression<T, E>> Expression<T, ?> column(String column, SqlType<T, E> type) {
        return type.expression(Node.word("rows." + Identifier.sql(column)));
    }

    void write(SqlWriter sql) {
        for (int i = 0; i < parts.names().size(); i++) {
            sql.word(parts.texts().get(i)).value(value(parts.names().get(i)));
        }
        sql.word(parts.texts().get(parts.names().size()));
    }

    private Node.Value value(String name) {
        Node.Value value = values.get(name);
        if (value == null) {
            throw new UsageException(":" + name + " has no value", text(), "bind(\"" + name + "\", type, value)");
        }
        return value;
    }

    private String text() {
        return String.join(":…", parts.texts());
    }

    @Override
    List<?> clauses() {
        return Arrays.asList(parts, values);
    }
}
