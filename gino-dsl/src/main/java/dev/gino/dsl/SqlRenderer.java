package dev.gino.dsl;

import java.util.Iterator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one spelling of expressions: a method for each shape, in the order of {@link Node}. Queries are spelled by {@link
 * QueryRenderer}, changes by {@link ModificationRenderer}. Text and values are collected in one pass.
 */
final class SqlRenderer {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.]+");

    private final SqlWriter sql;
    private final QueryRenderer queries;
    private @Nullable String seenAs;

    private SqlRenderer(SqlWriter sql) {
        this.sql = sql;
        this.queries = new QueryRenderer(sql, this);
    }

    static BoundSql render(Rendered statement) {
        SqlWriter sql = SqlWriter.bound();
        new SqlRenderer(sql).statement(statement);
        return sql.sql();
    }

    static String inline(Node node) {
        SqlWriter sql = SqlWriter.inline();
        new SqlRenderer(sql).node(node);
        return sql.sql().text();
    }

    static String qualified(Node node) {
        SqlWriter sql = SqlWriter.qualified();
        new SqlRenderer(sql).node(node);
        return sql.sql().text();
    }

    /** As it stands in a view: nothing is converted for the driver. */
    static BoundSql query(Rendered query) {
        SqlWriter sql = SqlWriter.qualified();
        SqlRenderer renderer = new SqlRenderer(sql);
        if (query instanceof QueryExpression<?> expression) renderer.queries.query(expression, false);
        else if (query instanceof RawQuery<?> raw) raw.raw.write(sql);
        else renderer.statement(query);
        return sql.sql();
    }

    /** For messages: the values stay hidden. */
    static String describe(Node node) {
        SqlWriter sql = SqlWriter.bound();
        new SqlRenderer(sql).node(node);
        return sql.sql().text();
    }

    private void statement(Rendered statement) {
        if (statement instanceof QueryExpression<?> query) queries.query(query, true);
        else if (statement instanceof Modification change) new ModificationRenderer(sql, this, queries).change(change);
        else if (statement instanceof Returning<?> returning) returning(returning, true);
        else if (statement instanceof RawSql raw) raw.write(sql);
        else if (statement instanceof RawQuery<?> raw) queries.rawQuery(raw);
        else throw new AssertionError("no spelling for " + statement.getClass());
    }

    void returning(Returning<?> returning, boolean outermost) {
        new ModificationRenderer(sql, this, queries).returning(returning, outermost);
    }

    // ---- expressions

    void node(Node node) {
        if (node instanceof Node.ColumnName it) columnName(it);
        else if (node instanceof Node.Value it) value(it);
        else if (node instanceof Node.Literal it) literal(it);
        else if (node instanceof Node.Infix it) infix(it);
        else if (node instanceof Node.Negation it) negation(it);
        else if (node instanceof Node.Logic it) logic(it);
        else if (node instanceof Node.Not it) not(it);
        else if (node instanceof Node.NullTest it) nullTest(it);
        else if (node instanceof Node.Between it) between(it);
        else if (node instanceof Node.Quantified it) quantified(it);
        else if (node instanceof Node.Subquery it) subquery(it);
        else if (node instanceof Node.Call it) call(it);
        else if (node instanceof Node.Over it) over(it);
        else if (node instanceof Node.RowOf it) rowOf(it);
        else if (node instanceof Node.Seen it) seen(it);
        else if (node instanceof Node.Since it) since(it);
        else if (node instanceof Node.Cast it) cast(it);
        else if (node instanceof Node.Collate it) collate(it);
        else if (node instanceof Node.Case it) caseWhen(it);
        else if (node instanceof Node.Template it) template(it);
        else throw new AssertionError("no spelling for " + node.getClass());
    }

    /** Whatever is made of operators is set in parentheses inside another, so that precedence never has to be known. */
    void operand(Node node) {
        boolean open = isOpen(node);
        sql.word(open ? "(" : "");
        node(node);
        sql.word(open ? ")" : "");
    }

    private static boolean isOpen(Node node) {
        return node instanceof Node.Infix
                || node instanceof Node.Negation
                || node instanceof Node.Logic
                || node instanceof Node.Not
                || node instanceof Node.NullTest
                || node instanceof Node.Between
                || node instanceof Node.Quantified
                || node instanceof Node.Collate
                || (node instanceof Node.Template template && !isWord(template))
                || (node instanceof Node.Seen seen && isOpen(seen.operand()))
                || (node instanceof Node.Since since && isOpen(since.operand()));
    }

    private static boolean isWord(Node.Template template) {
        return template.arguments().isEmpty()
                && WORD.matcher(template.parts().get(0)).matches();
    }

    private void columnName(Node.ColumnName column) {
        if (sql.isQualified()) {
            sql.word(seenAs == null ? column.relation().qualifier() : seenAs).word(".");
        }
        sql.word(column.name().sql());
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

    /** A query brings its parentheses along; in two pairs it would be one value, an array. */
    private void quantified(Node.Quantified quantified) {
        operand(quantified.operand());
        sql.word(" ").word(quantified.operator().symbol()).word(quantified.all() ? " all" : " any");
        boolean array = !(quantified.set() instanceof Node.Subquery);
        sql.word(array ? "(" : " ");
        node(quantified.set());
        sql.word(array ? ")" : "");
    }

    private void subquery(Node.Subquery subquery) {
        sql.word(subquery.word()).word("(");
        queries.query(subquery.query(), false);
        sql.word(")");
    }

    private void call(Node.Call call) {
        sql.word(call.function()).word(call.distinct() ? "(distinct " : "(");
        sql.list("", call.arguments(), ", ", this::node);
        if (call.withinGroup()) {
            sql.word(") within group (").list("order by ", call.orderBy(), ", ", this::order);
        } else {
            sql.list(" order by ", call.orderBy(), ", ", this::order);
        }
        sql.word(")");
        if (call.filter() != null) {
            sql.word(" filter (where ");
            node(call.filter());
            sql.word(")");
        }
    }

    void order(Order order) {
        node(order.expression().node());
        sql.word(order.words());
    }

    private void over(Node.Over over) {
        node(over.call());
        sql.word(" over ");
        Window window = over.window();
        if (window.name == null) {
            window(window);
        } else {
            sql.word(window.name.sql());
        }
    }

    void window(Window window) {
        sql.word("(");
        sql.list("partition by ", window.partitionBy, ", ", expression -> node(expression.node()));
        String space = window.partitionBy.isEmpty() ? "" : " ";
        sql.list(space + "order by ", window.orderBy, ", ", this::order);
        if (window.frame != null) {
            frame(window.frame, window.orderBy.isEmpty() ? space : " ");
        }
        sql.word(")");
    }

    private void frame(Window.Frame frame, String space) {
        sql.word(space).word(frame.unit()).word(" between ");
        bound(frame.start());
        sql.word(" and ");
        bound(frame.end());
        sql.word(frame.exclude());
    }

    private void bound(Window.Bound bound) {
        if (bound.offset != null) {
            operand(bound.offset);
        }
        sql.word(bound.words);
    }

    private void rowOf(Node.RowOf row) {
        sql.word("row(").list("", row.fields(), ", ", this::node).word(")");
    }

    private void seen(Node.Seen seen) {
        String outer = seenAs;
        seenAs = seen.relation();
        node(seen.operand());
        seenAs = outer;
    }

    private void since(Node.Since since) {
        sql.requires(since.version());
        node(since.operand());
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
        if (branches.otherwise() != null) {
            sql.word(" else ");
            node(branches.otherwise());
        }
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
