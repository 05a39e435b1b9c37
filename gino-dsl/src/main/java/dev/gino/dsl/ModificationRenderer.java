package dev.gino.dsl;

import dev.gino.error.UsageException;
import java.util.List;
import java.util.Optional;

/** The one spelling of statements that change rows: a method for each, whose body is its grammar. */
final class ModificationRenderer {
    private final SqlWriter sql;
    private final SqlRenderer expressions;
    private final QueryRenderer queries;

    ModificationRenderer(SqlWriter sql, SqlRenderer expressions, QueryRenderer queries) {
        this.sql = sql;
        this.expressions = expressions;
        this.queries = queries;
    }

    void change(Modification change) {
        if (change instanceof Insert insert) insert(insert);
        else if (change instanceof Update update) update(update);
        else if (change instanceof Delete delete) delete(delete);
        else if (change instanceof Merge merge) merge(merge);
        else with((WithModification) change);
    }

    void returning(Returning<?> returning, boolean outermost) {
        change(returning.change);
        if (returning.change instanceof Merge) {
            sql.requires(17);
        }
        sql.word(" returning ");
        queries.columns(returning.list.columns(), outermost);
    }

    private void with(WithModification with) {
        queries.with(with.tables);
        change(with.modification);
    }

    private void insert(Insert insert) {
        List<Changes> rows = insert.rows();
        List<Column<?>> columns = Insert.columns(rows);
        sql.word("insert into ").word(insert.table.declared());
        if (columns.isEmpty()) {
            nothing(insert, rows);
        } else {
            names(columns).word(insert.overriding);
            if (insert.query().isPresent()) {
                query(insert.query().get(), rows.get(0), columns);
            } else {
                sql.list(" values ", rows, ", ", row -> row(row, columns));
            }
        }
        insert.onConflict.ifPresent(conflict -> onConflict(insert, conflict));
    }

    private SqlWriter names(List<Column<?>> columns) {
        return sql.list(" (", columns, ", ", column -> sql.identifier(column.name()))
                .word(")");
    }

    private void row(Changes row, List<Column<?>> columns) {
        sql.list("(", columns, ", ", column -> expressions.node(row.created(column)))
                .word(")");
    }

    private void query(Subquery<?> source, Changes row, List<Column<?>> columns) {
        sql.list(" select ", columns, ", ", column -> expressions.node(row.created(column)));
        sql.word(" from ");
        queries.relation(source);
    }

    private void nothing(Insert insert, List<Changes> rows) {
        if (rows.size() != 1) {
            throw new UsageException("nothing to insert", insert.table.name(), "give one row, or say its values");
        }
        sql.word(" default values");
    }

    private void onConflict(Insert insert, OnConflict conflict) {
        OnConflict.Target target = conflict.target();
        sql.word(" on conflict");
        sql.list(" (", target.columns, ", ", this::arbiter).word(target.columns.isEmpty() ? "" : ")");
        target.constraint.ifPresent(name -> sql.word(" on constraint ").word(name.sql()));
        target.index.ifPresent(condition -> sql.word(" where ").word(SqlRenderer.inline(condition.node())));
        if (conflict.update().isEmpty()) {
            sql.word(" do nothing");
        } else {
            sql.word(" do update");
            set(insert.table, conflict.update());
            queries.where(" where ", conflict.where());
        }
    }

    /** As it is spelled in the index that it names. */
    private void arbiter(Expression<?, ?> expression) {
        String inline = SqlRenderer.inline(expression.node());
        sql.word(expression instanceof Column<?> ? inline : "(" + inline + ")");
    }

    private void update(Update update) {
        sql.word("update ").word(update.table.declared());
        set(update.table, update.assignments);
        queries.relations(" from ", update.from);
        queries.where(" where ", update.where);
    }

    private void set(Table<?> table, List<Assignment<?>> assignments) {
        Changes changes = new Changes(table, assignments);
        if (changes.columns().isEmpty()) {
            throw new UsageException("nothing to set", table.name(), "set a column or a property");
        }
        sql.list(" set ", changes.columns(), ", ", column -> {
            sql.identifier(column.name()).word(" = ");
            expressions.node(changes.changed(column));
        });
    }

    private void delete(Delete delete) {
        sql.word("delete from ").word(delete.table.declared());
        queries.relations(" using ", delete.using);
        queries.where(" where ", delete.where);
    }

    private void merge(Merge merge) {
        sql.requires(15);
        sql.word("merge into ").word(merge.table.declared()).word(" using ");
        queries.relation(merge.source);
        queries.where(" on ", Optional.of(merge.on));
        merge.branches.forEach(branch -> branch(merge.table, branch));
    }

    private void branch(Table<?> table, Merge.Branch branch) {
        sql.requires(branch.words().endsWith("source") ? 17 : 15);
        sql.word(" when ").word(branch.words());
        queries.where(" and ", branch.condition());
        sql.word(" then ").word(branch.action());
        if (branch.action().equals("update")) {
            set(table, branch.assignments());
        } else if (branch.action().equals("insert")) {
            inserted(new Insert.Into(table)
                    .rows(List.of(branch.assignments()))
                    .rows()
                    .get(0));
        }
    }

    private void inserted(Changes row) {
        if (row.columns().isEmpty()) {
            sql.word(" default values");
        } else {
            names(row.columns()).word(" values ");
            row(row, row.columns());
        }
    }
}
