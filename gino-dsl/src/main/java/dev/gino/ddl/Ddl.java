package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;
import static dev.gino.dsl.Spelling.inline;
import static dev.gino.dsl.Spelling.literal;

import dev.gino.dsl.Column;
import dev.gino.dsl.Index;
import dev.gino.dsl.Table;
import dev.gino.type.Codec;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Definitions, one by one. Meant to be imported statically; {@link Schema} puts them in order. */
public final class Ddl {
    private Ddl() {}

    /** {@code create table if not exists …}, with its columns, keys and references. */
    public static Definition createTable(Table<?> table) {
        return new Definition(CreateTable.text(table, reference -> true));
    }

    /** {@code drop table if exists …}. */
    public static Definition dropTable(Table<?> table) {
        return new Definition("drop table if exists " + table.sql());
    }

    /**
     * {@code create index if not exists …}, its expressions spelled as in the queries that it serves.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">PostgreSQL: CREATE INDEX</a>
     */
    public static Definition createIndex(Index index) {
        String key = index.key().stream()
                .map(expression ->
                        expression instanceof Column<?> ? inline(expression) : "(" + inline(expression) + ")")
                .collect(Collectors.joining(", ", " (", ")"));
        String where = index.condition() == null ? "" : " where " + inline(index.condition());
        return new Definition("create " + (index.isUnique() ? "unique " : "") + "index if not exists "
                + index.name().sql() + " on " + index.table().sql() + " using "
                + index.method().sql() + key + where);
    }

    /** {@code drop index if exists …}. */
    public static Definition dropIndex(Index index) {
        return new Definition("drop index if exists " + index.name().sql());
    }

    /**
     * {@code create type … as enum …}, unless there is one of that name.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-createtype.html">PostgreSQL: CREATE TYPE</a>
     */
    public static Definition createType(Codec<?> type) {
        String labels =
                type.labels().stream().map(label -> literal(label)).collect(Collectors.joining(", ", " (", ")"));
        String create = "create type " + enumName(type) + " as enum" + labels;
        return new Definition("do " + literal("begin " + create + "; exception when duplicate_object then null; end"));
    }

    /** {@code drop type if exists …}. */
    public static Definition dropType(Codec<?> type) {
        return new Definition("drop type if exists " + enumName(type));
    }

    /** Of an enum, or of its arrays. */
    static String enumName(Codec<?> type) {
        return type.name().replace("[]", "");
    }

    static String names(Stream<? extends Column<?>> columns) {
        return columns.map(column -> identifier(column.name())).collect(Collectors.joining(", "));
    }
}
