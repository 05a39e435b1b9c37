package dev.gino.dsl;

import dev.gino.error.UsageException;
import dev.gino.type.Wire;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one spelling of the grammar: a method for each shape, in the order of {@link Node}, and one for each statement,
 * whose body is its grammar. Text and values are collected in one pass.
 */
final class SqlRenderer {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.]+");

    private final SqlWriter sql;

    private SqlRenderer(SqlWriter sql) {
        this.sql = sql;
    }

    static BoundSql render(Rendered statement) {
        SqlRenderer renderer = new SqlRenderer(SqlWriter.bound());
        renderer.statement(statement);
        return renderer.sql.sql();
    }

    static String inline(Node node) {
        SqlRenderer renderer = new SqlRenderer(SqlWriter.inline());
        renderer.node(node);
        return renderer.sql.sql().text();
    }

    static String qualified(Node node) {
        SqlRenderer renderer = new SqlRenderer(SqlWriter.qualified());
        renderer.node(node);
        return renderer.sql.sql().text();
    }

    /** As it stands in a view: nothing is converted for the driver. */
    static String query(Rendered query) {
        SqlRenderer renderer = new SqlRenderer(SqlWriter.qualified());
        if (query instanceof Select<?> select) renderer.select(select, false);
        else if (query instanceof RawQuery<?> raw) raw.raw.write(renderer.sql);
        else renderer.statement(query);
        return renderer.sql.sql().text();
    }

    /** For messages: the values stay hidden. */
    static String describe(Node node) {
        SqlRenderer renderer = new SqlRenderer(SqlWriter.bound());
        renderer.node(node);
        return renderer.sql.sql().text();
    }

    // ---- statements

    private void statement(Rendered statement) {
        if (statement instanceof Select<?> select) select(select, true);
        else if (statement instanceof Insert insert) insert(insert);
        else if (statement instanceof Update update) update(update);
        else if (statement instanceof Delete delete) delete(delete);
        else if (statement instanceof Returning<?> returning) returning(returning);
        else if (statement instanceof RawSql raw) raw.write(sql);
        else if (statement instanceof RawQuery<?> raw) rawQuery(raw);
        else throw new AssertionError("no spelling for " + statement.getClass());
    }

    /** Outermost, values come out as the driver can read them; within another statement, as they are. */
    private void select(Select<?> select, boolean outermost) {
        if (outermost
                && select.clauses.distinct
                && select.clauses.list.columns().stream().anyMatch(SqlRenderer::converted)) {
            distinct(select);
            return;
        }
        Select.Clauses<?> clauses = select.clauses;
        sql.word(clauses.distinct ? "select distinct " : "select ");
        sql.list("", clauses.list.columns(), ", ", column -> selected(column, outermost));
        Optional.ofNullable(clauses.from).ifPresent(from -> sql.word(" from ").word(from.declared()));
        sql.list("", clauses.joins, "", this::join);
        clauses.where.ifPresent(condition -> clause(" where ", condition));
        sql.list(" group by ", clauses.groupBy, ", ", expression -> node(expression.node()));
        clauses.having.ifPresent(condition -> clause(" having ", condition));
        sql.list(" order by ", clauses.orderBy, ", ", this::order);
        clauses.limit.ifPresent(rows -> rows(" limit ", rows));
        clauses.offset.ifPresent(rows -> rows(" offset ", rows));
        sql.word(clauses.lock);
    }

    /** {@code distinct} compares what it prints: rows are compared first, and converted around that. */
    private void distinct(Select<?> select) {
        List<Selectable<?>> columns = select.clauses.list.columns();
        sql.word("select ");
        for (int i = 0; i < columns.size(); i++) {
            sql.word(i == 0 ? "" : ", ");
            converted(new Node.Template(List.of("c" + i), List.of()), columns.get(i));
            label(columns.get(i));
        }
        sql.word(" from (");
        select(select, false);
        sql.word(") as rows (");
        for (int i = 0; i < columns.size(); i++) {
            sql.word(i == 0 ? "" : ", ").word("c" + i);
        }
        sql.word(")");
    }

    private void insert(Insert insert) {
        List<Changes> rows = insert.rows();
        List<Column<?>> columns = Insert.columns(rows);
        sql.word("insert into ").word(insert.table.declared());
        if (columns.isEmpty()) {
            nothing(insert, rows);
            return;
        }
        sql.list(" (", columns, ", ", column -> sql.identifier(column.name())).word(") values ");
        sql.list(
                "",
                rows,
                ", ",
                row -> sql.list("(", columns, ", ", column -> node(row.created(column)))
                        .word(")"));
    }

    private void nothing(Insert insert, List<Changes> rows) {
        if (rows.size() != 1) {
            throw new UsageException("nothing to insert", insert.table.name(), "give one row, or say its values");
        }
        sql.word(" default values");
    }

    private void update(Update update) {
        Changes changes = update.changes();
        if (changes.columns().isEmpty()) {
            throw new UsageException("nothing to set", update.table.name(), "set a column or a property");
        }
        sql.word("update ").word(update.table.declared());
        sql.list(" set ", changes.columns(), ", ", column -> {
            sql.identifier(column.name()).word(" = ");
            node(changes.changed(column));
        });
        update.where.ifPresent(condition -> clause(" where ", condition));
    }

    private void delete(Delete delete) {
        sql.word("delete from ").word(delete.table.declared());
        delete.where.ifPresent(condition -> clause(" where ", condition));
    }

    private void returning(Returning<?> returning) {
        statement(returning.change);
        sql.list(" returning ", returning.list.columns(), ", ", column -> selected(column, true));
    }

    /** A common table, because that may be a query or a change that returns rows; it may end in a comment, too. */
    private void rawQuery(RawQuery<?> query) {
        sql.word("with ").word(query.name).word(" as (");
        query.raw.write(sql);
        sql.word("\n)").list(" select ", query.list.columns(), ", ", column -> selected(column, true));
        sql.word(" from ").word(query.name);
    }

    // ---- clauses

    private void selected(Selectable<?> column, boolean outermost) {
        Expression<?, ?> expression = column.unlabelled();
        boolean asItIs = !outermost || !converted(column);
        if (asItIs) {
            node(expression.node());
        } else {
            converted(expression.node(), column);
        }
        boolean named = asItIs && expression instanceof Column<?> && column == expression;
        if (!named) {
            label(column);
        }
    }

    private void label(Selectable<?> column) {
        if (!column.label().isEmpty()) {
            sql.word(" as ").identifier(column.label());
        }
    }

    private static boolean converted(Selectable<?> column) {
        return !column.unlabelled().type().codec().wire().after().isEmpty();
    }

    private void converted(Node node, Selectable<?> column) {
        Wire wire = column.unlabelled().type().codec().wire();
        sql.word(wire.before());
        if (wire.after().startsWith("::")) {
            operand(node);
        } else {
            node(node);
        }
        sql.word(wire.after());
    }

    private void join(Join join) {
        sql.word(" ").word(join.words()).word(" ").word(join.table().declared());
        Optional.ofNullable(join.on()).ifPresent(condition -> clause(" on ", condition));
    }

    private void clause(String word, Condition condition) {
        sql.word(word);
        node(condition.node());
    }

    private void order(Order order) {
        node(order.expression().node());
        sql.word(order.words());
    }

    private void rows(String word, long rows) {
        sql.word(word);
        value(new Node.Value(new Bind<>(rows, SqlTypes.BIGINT.codec()), true));
    }

    // ---- expressions

    private void node(Node node) {
        if (node instanceof Node.ColumnName it) columnName(it);
        else if (node instanceof Node.Value it) value(it);
        else if (node instanceof Node.Literal it) literal(it);
        else if (node instanceof Node.Infix it) infix(it);
        else if (node instanceof Node.Negation it) negation(it);
        else if (node instanceof Node.Logic it) logic(it);
        else if (node instanceof Node.Not it) not(it);
        else if (node instanceof Node.NullTest it) nullTest(it);
        else if (node instanceof Node.Between it) between(it);
        else if (node instanceof Node.AnyOf it) anyOf(it);
        else if (node instanceof Node.InQuery it) inQuery(it);
        else if (node instanceof Node.Exists it) exists(it);
        else if (node instanceof Node.Scalar it) scalar(it);
        else if (node instanceof Node.Call it) call(it);
        else if (node instanceof Node.Cast it) cast(it);
        else if (node instanceof Node.Collate it) collate(it);
        else if (node instanceof Node.Case it) caseWhen(it);
        else if (node instanceof Node.Template it) template(it);
        else throw new AssertionError("no spelling for " + node.getClass());
    }

    /** Whatever is made of operators is set in parentheses inside another, so that precedence never has to be known. */
    private void operand(Node node) {
        boolean open = node instanceof Node.Infix
                || node instanceof Node.Negation
                || node instanceof Node.Logic
                || node instanceof Node.Not
                || node instanceof Node.NullTest
                || node instanceof Node.Between
                || node instanceof Node.AnyOf
                || node instanceof Node.InQuery
                || node instanceof Node.Collate
                || (node instanceof Node.Template template && !isWord(template));
        sql.word(open ? "(" : "");
        node(node);
        sql.word(open ? ")" : "");
    }

    private static boolean isWord(Node.Template template) {
        return template.arguments().isEmpty()
                && WORD.matcher(template.parts().get(0)).matches();
    }

    private void columnName(Node.ColumnName column) {
        if (sql.isQualified()) {
            sql.word(column.table().qualifier()).word(".");
        }
        sql.identifier(column.name());
    }

    private void value(Node.Value value) {
        sql.value(value);
    }

    private void literal(Node.Literal literal) {
        sql.literal(literal);
    }

    private void infix(Node.Infix infix) {
        operand(infix.left());
        sql.word(" ").word(infix.operator().symbol()).word(" ");
        operand(infix.right());
    }

    private void negation(Node.Negation negation) {
        sql.word("- ");
        operand(negation.operand());
    }

    private void logic(Node.Logic logic) {
        if (logic.operands().isEmpty()) {
            sql.word(String.valueOf(logic.conjunction()));
        }
        sql.list("", logic.operands(), logic.conjunction() ? " and " : " or ", this::logicOperand);
    }

    /** Comparisons bind tighter than {@code and}, {@code or} and {@code not}: only those stand in parentheses there. */
    private void logicOperand(Node node) {
        if (node instanceof Node.Logic) {
            operand(node);
        } else {
            node(node);
        }
    }

    private void not(Node.Not not) {
        sql.word("not ");
        operand(not.operand());
    }

    private void nullTest(Node.NullTest test) {
        operand(test.operand());
        sql.word(test.negated() ? " is not null" : " is null");
    }

    private void between(Node.Between between) {
        operand(between.operand());
        sql.word(" between ");
        operand(between.low());
        sql.word(" and ");
        operand(between.high());
    }

    private void anyOf(Node.AnyOf anyOf) {
        operand(anyOf.operand());
        sql.word(anyOf.negated() ? " <> all(" : " = any(");
        node(anyOf.array());
        sql.word(")");
    }

    private void inQuery(Node.InQuery in) {
        operand(in.operand());
        sql.word(in.negated() ? " not in (" : " in (");
        select(in.query(), false);
        sql.word(")");
    }

    private void exists(Node.Exists exists) {
        sql.word("exists (");
        select(exists.query(), false);
        sql.word(")");
    }

    private void scalar(Node.Scalar scalar) {
        sql.word("(");
        select(scalar.query(), false);
        sql.word(")");
    }

    private void call(Node.Call call) {
        sql.word(call.function()).word(call.distinct() ? "(distinct " : "(");
        sql.list("", call.arguments(), ", ", this::node).word(")");
        Optional.ofNullable(call.filter()).ifPresent(condition -> {
            sql.word(" filter (where ");
            node(condition);
            sql.word(")");
        });
    }

    private void cast(Node.Cast cast) {
        operand(cast.operand());
        sql.word("::").word(cast.type().name());
    }

    private void collate(Node.Collate collate) {
        operand(collate.operand());
        sql.word(" collate ").identifier(collate.collation());
    }

    private void caseWhen(Node.Case branches) {
        sql.word("case");
        branches.branches().forEach(this::when);
        Optional.ofNullable(branches.otherwise()).ifPresent(otherwise -> {
            sql.word(" else ");
            node(otherwise);
        });
        sql.word(" end");
    }

    private void when(Node.When when) {
        sql.word(" when ");
        node(when.condition());
        sql.word(" then ");
        node(when.result());
    }

    private void template(Node.Template template) {
        Iterator<Node> arguments = template.arguments().iterator();
        for (String part : template.parts()) {
            sql.word(part);
            if (arguments.hasNext()) {
                operand(arguments.next());
            }
        }
    }
}
