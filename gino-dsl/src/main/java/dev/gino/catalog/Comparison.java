package dev.gino.catalog;

import static dev.gino.dsl.Dsl.sql;

import dev.gino.ddl.Definition;
import dev.gino.ddl.Schema;
import dev.gino.dsl.Query;
import dev.gino.dsl.SqlTypes;
import dev.gino.dsl.Statement;
import dev.gino.dsl.Table;
import dev.gino.error.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds out what differs between tables as they are declared and as they are: what to run, in which order, in one
 * transaction that is rolled back afterwards.
 *
 * <ol>
 *   <li>{@link #searchPath}, which answers with a list of schemas;
 *   <li>{@link #declaration} for that list;
 *   <li>{@link #query} for it, whose rows {@link #diff} takes.
 * </ol>
 */
public final class Comparison {
    private final List<Table<?>> tables;

    private Comparison(List<Table<?>> tables) {
        this.tables = tables;
    }

    /** Of these tables and the types that their columns have. */
    public static Comparison of(Table<?>... tables) {
        return new Comparison(List.of(tables));
    }

    /** The schemas in which names are looked up. */
    public Query<List<String>> searchPath() {
        return sql("select current_schemas(false)::text[] as path").as("path", SqlTypes.TEXT.array());
    }

    /** Creates what is declared, beside what is there, and leaves names to be printed in full. */
    public List<Statement> declaration(List<String> path) {
        Scratch scratch = scratch(path);
        List<Statement> statements = new ArrayList<>();
        scratch.names().forEach(name -> statements.add(new Definition("create schema " + name)));
        statements.add(new Definition("set local search_path to " + scratch.path(path)));
        Schema.of(tables.toArray(Table<?>[]::new)).create().stream()
                .map(statement -> statement.toSql().text())
                .filter(text -> !text.startsWith("create schema")) // a live one that is missing is a difference
                .forEach(text -> statements.add(new Definition(scratch.inside(text))));
        statements.add(CatalogQuery.FULL_NAMES);
        return statements;
    }

    /** Reads both sides. */
    public Query<CatalogRow> query(List<String> path) {
        Scratch scratch = scratch(path);
        return CatalogQuery.of(Stream.concat(scratch.schemas().stream(), scratch.names().stream())
                .toList());
    }

    /** What differs. */
    public Diff diff(List<String> path, List<CatalogRow> rows) {
        Scratch scratch = scratch(path);
        Catalog live =
                Catalog.of(rows.stream().filter(row -> !scratch.holds(row)).toList());
        Catalog wanted = Catalog.of(
                rows.stream().filter(scratch::holds).map(scratch::outside).toList());
        return Diff.between(live, wanted);
    }

    private Scratch scratch(List<String> path) {
        if (path.isEmpty()) {
            throw new UsageException(
                    "there is no schema on the search path that exists",
                    tables.toString(),
                    "create one, or set search_path");
        }
        return Scratch.of(path.get(0), tables);
    }
}
