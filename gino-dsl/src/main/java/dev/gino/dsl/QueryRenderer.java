package dev.gino.dsl;

import dev.gino.type.Wire;
import java.util.List;
import java.util.Optional;

/** The one spelling of queries, and of what stands in from: a method for each, whose body is its grammar. */
final class QueryRenderer {
    private final SqlWriter sql;
    private final SqlRenderer expressions;

    QueryRenderer(SqlWriter sql, SqlRenderer expressions) {
        this.sql = sql;
        this.expressions = expressions;
    }

    /** Outermost, values come out as the driver can read them; within another statement, as they are. */
    void query(QueryExpression<?> query, boolean outermost) {
        if (query instanceof WithQuery<?> with) {
            with(with.tables);
            query(with.query, outermost);
        } else if (outermost && comparesWhatItPrints(query)) {
            wrapped(query);
        } else if (query instanceof Select<?> select) {
            select(select.clauses, outermost);
        } else if (query instanceof SetOperation<?> operation) {
            setOperation(operation);
        } else {
            values((Values) query);
        }
    }

    private static boolean comparesWhatItPrints(QueryExpression<?> query) {
        boolean plain = query instanceof Select<?> select && !select.clauses.distinct;
        return !plain && query.list().columns().stream().anyMatch(QueryRenderer::isConverted);
    }

    /** Rows are compared first, and converted around that: {@code 1.0} and {@code 1.00} are one number, but two texts. */
    private void wrapped(QueryExpression<?> query) {
        List<SelectedColumn> columns = query.list().columns();
        sql.word("select ");
        for (int i = 0; i < columns.size(); i++) {
            sql.word(i == 0 ? "" : ", ");
            converted(Node.word("c" + i), columns.get(i));
            label(columns.get(i));
        }
        sql.word(" from (");
        query(query, false);
        sql.word(") as rows (");
        for (int i = 0; i < columns.size(); i++) {
            sql.word(i == 0 ? "" : ", ").word("c" + i);
        }
        sql.word(")");
    }

    // ---- queries

    private void select(Select.Clauses<?> clauses, boolean outermost) {
        sql.word(clauses.distinct ? "select distinct " : "select ");
        if (!clauses.distinctOn.isEmpty()) {
            sql.list("distinct on (", clauses.distinctOn, ", ", this::expression)
                    .word(") ");
        }
        columns(clauses.list.columns(), outermost);
        from(" from ", clauses.from);
        where(" where ", Condition.all(clauses.where));
        sql.list(clauses.groupDistinct ? " group by distinct " : " group by ", clauses.groupBy, ", ", this::group);
        where(" having ", Condition.all(clauses.having));
        sql.list(" window ", clauses.windows, ", ", this::window);
        sql.list(" order by ", clauses.orderBy, ", ", expressions::order);
        paging(clauses.paging);
        clauses.locks.forEach(lock -> sql.word(lock.sql()));
    }

    private void setOperation(SetOperation<?> operation) {
        boolean continued = operation.left instanceof SetOperation<?> left && left.continues(operation.operator);
        combined(operation.left, continued);
        sql.word(" ").word(operation.operator).word(" ");
        combined(operation.right, false);
        sql.list(" order by ", operation.orderBy, ", ", expressions::order);
        paging(operation.paging);
    }

    private void combined(QueryExpression<?> query, boolean continued) {
        boolean bare = continued || (query instanceof Select<?> select && select.isBare());
        sql.word(bare ? "" : "(");
        query(query, false);
        sql.word(bare ? "" : ")");
    }

    private void values(Values values) {
        if (values.rows.isEmpty()) {
            sql.list("select ", values.list().columns(), ", ", this::nothing).word(" where false");
            return;
        }
        sql.list(
                "values ",
                values.rows,
                ", ",
                row -> sql.list("(", row, ", ", expressions::node).word(")"));
    }

    private void nothing(SelectedColumn column) {
        sql.word("null::").word(column.expression().type().codec().name());
    }

    /** A common table, because that may be a query or a change that returns rows; it may end in a comment, too. */
    void rawQuery(RawQuery<?> query) {
        sql.word("with ").word(query.name).word(" as (");
        query.raw.write(sql);
        sql.word("\n) select ");
        columns(query.list.columns(), true);
        sql.word(" from ").word(query.name);
    }

    // ---- common tables

    void with(List<CommonTable<?>> tables) {
        boolean recursive = tables.stream().anyMatch(table -> table.definition.recursive());
        sql.list(recursive ? "with recursive " : "with ", tables, ", ", this::commonTable)
                .word(" ");
    }

    private void commonTable(CommonTable<?> table) {
        sql.word(table.name().sql());
        names(table.names().subList(0, table.definition.list().columns().size()));
        sql.word(" as ").word(table.definition.words().get(0)).word("(");
        common(table.query());
        sql.word(")").word(table.definition.words().get(1));
    }

    private void common(Rendered query) {
        if (query instanceof QueryExpression<?> rows) {
            query(rows, false);
        } else {
            expressions.returning((Returning<?>) query, false);
        }
    }

    // ---- clauses

    void columns(List<SelectedColumn> columns, boolean outermost) {
        sql.list("", columns, ", ", column -> column(column, outermost));
    }

    private void column(SelectedColumn column, boolean outermost) {
        Expression<?, ?> expression = column.expression();
        if (outermost && isConverted(column)) {
            converted(expression.node(), column);
            label(column);
            return;
        }
        expression(expression);
        boolean named = expression.node() instanceof Node.ColumnName name
                && name.name().name().equals(column.label());
        if (!named) {
            label(column);
        }
    }

    private void label(SelectedColumn column) {
        if (!column.label().isEmpty()) {
            sql.word(" as ").identifier(column.label());
        }
    }

    private static boolean isConverted(SelectedColumn column) {
        return !column.expression().type().codec().wire().after().isEmpty();
    }

    private void converted(Node node, SelectedColumn column) {
        Wire wire = column.expression().type().codec().wire();
        sql.word(wire.before());
        if (wire.after().startsWith("::")) {
            expressions.operand(node);
        } else {
            expressions.node(node);
        }
        sql.word(wire.after());
    }

    void where(String word, Optional<Condition> condition) {
        if (condition.isPresent()) {
            sql.word(word);
            expression(condition.get());
        }
    }

    private void group(Groupable item) {
        if (item instanceof GroupingSet set) {
            sql.word(set.word).word("(").list("", set.items, ", ", this::group).word(")");
        } else {
            expression((Expression<?, ?>) item);
        }
    }

    private void window(Window window) {
        sql.word(window.name == null ? "" : window.name.sql()).word(" as ");
        expressions.window(window);
    }

    private void paging(Paging paging) {
        if (!paging.ties()) {
            paging.limit().ifPresent(rows -> rows(" limit ", rows, ""));
        }
        paging.offset().ifPresent(rows -> rows(" offset ", rows, ""));
        if (paging.ties()) {
            paging.limit().ifPresent(rows -> rows(" fetch first ", rows, " rows with ties"));
        }
    }

    private void rows(String before, long rows, String after) {
        sql.word(before);
        sql.value(new Node.Value(new Bind<>(rows, SqlTypes.BIGINT.codec()), true));
        sql.word(after);
    }

    private void expression(Expression<?, ?> expression) {
        expressions.node(expression.node());
    }

    // ---- what stands in from

    void from(String word, List<Join> joins) {
        sql.list(word, joins, "", this::join);
    }

    /** Relations side by side. */
    void relations(String word, List<Relation<?>> relations) {
        sql.list(word, relations, ", ", this::relation);
    }

    private void join(Join join) {
        sql.word(join.words());
        relation(join.relation());
        where(" on ", Optional.ofNullable(join.on()));
        if (!join.using().isEmpty()) {
            sql.list(" using (", join.using(), ", ", sql::identifier).word(")");
        }
    }

    void relation(Relation<?> relation) {
        if (relation instanceof Table<?> table) sql.word(table.declared());
        else if (relation instanceof Subquery<?> subquery) subquery(subquery);
        else if (relation instanceof CommonTable<?> common) sql.word(common.declared());
        else if (relation instanceof FunctionTable<?> function) functionTable(function);
        else if (relation instanceof Sample<?> sample) sample(sample);
        else throw new AssertionError("no spelling for " + relation.getClass());
    }

    private void subquery(Subquery<?> subquery) {
        sql.word(subquery.lateral ? "lateral (" : "(");
        query(subquery.query, false);
        sql.word(") as ").word(subquery.qualifier());
        names(subquery.names());
    }

    private void names(List<String> names) {
        sql.list(" (", names, ", ", sql::identifier).word(")");
    }

    private void functionTable(FunctionTable<?> table) {
        boolean several = table.functions.size() > 1;
        sql.word(several ? "rows from (" : "")
                .list("", table.functions, ", ", expressions::node)
                .word(several ? ")" : "");
        sql.word(table.numbered ? " with ordinality as " : " as ").word(table.qualifier());
        if (table.defined) {
            sql.list(" (", table.source(), ", ", this::definition).word(")");
        } else {
            names(table.names());
        }
    }

    private void definition(SelectedColumn column) {
        sql.identifier(column.label())
                .word(" ")
                .word(column.expression().type().codec().name());
    }

    private void sample(Sample<?> sample) {
        sql.word(sample.table.declared())
                .word(" tablesample ")
                .word(sample.method.sql())
                .word(" (");
        expression(sample.percent);
        sql.word(")");
        if (sample.seed != null) {
            sql.word(" repeatable (");
            expression(sample.seed);
            sql.word(")");
        }
    }
}
