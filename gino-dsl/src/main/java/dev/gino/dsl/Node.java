package dev.gino.dsl;

import dev.gino.type.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The closed grammar of expressions, on one page. A node says what is meant and has no type; {@link Expression} is its
 * typed handle. Each shape has one method of the same name in {@link SqlRenderer}, in the same order.
 */
sealed interface Node {
    /** {@code users.id}. */
    record ColumnName(Relation<?> relation, Identifier name) implements Node {}

    /**
     * A value sent apart from the text: {@code $1}, or {@code $1::int4} where its type does not follow from its place.
     *
     * <p>The renderer numbers values by identity: one expression used twice, as in select and group by, is one {@code
     * $n}, which PostgreSQL must see to know that both are the same.
     */
    record Value(Bind<?> bind, boolean bare) implements Node {}

    /** A text spelled inside the statement: {@code 'age'}. */
    record Literal(String text) implements Node {}

    /** {@code left operator right}. */
    record Infix(Node left, Operator operator, Node right) implements Node {}

    /** {@code - operand}. */
    record Negation(Node operand) implements Node {}

    /** {@code a and b and c}, {@code a or b or c}; of none, {@code true} or {@code false}. */
    record Logic(boolean conjunction, List<Node> operands) implements Node {}

    /** {@code not (operand)}. */
    record Not(Node operand) implements Node {}

    /** {@code operand is [not] null}. */
    record NullTest(Node operand, boolean negated) implements Node {}

    /** {@code operand between low and high}. */
    record Between(Node operand, Node low, Node high) implements Node {}

    /** {@code operand = any(set)}, {@code operand <> all(set)}: an array, or a query. */
    record Quantified(Node operand, Operator operator, boolean all, Node set) implements Node {}

    /** {@code (select …)} as a value; {@code exists (select …)}, {@code array (select …)}. */
    record Subquery(String word, QueryExpression<?> query) implements Node {}

    /** {@code function([distinct] arguments [order by …]) [within group (order by …)] [filter (where …)]}. */
    record Call(
            String function,
            boolean distinct,
            List<Node> arguments,
            List<Order> orderBy,
            boolean withinGroup,
            @Nullable Node filter)
            implements Node {
        static Call of(String function, List<Node> arguments) {
            return new Call(function, false, arguments, List.of(), false, null);
        }
    }

    /** {@code call over (window)}. */
    record Over(Node call, Window window) implements Node {}

    /** {@code row(a, b)}. */
    record RowOf(List<Node> fields) implements Node {}

    /** {@code excluded.age}: what is said of a relation's columns, said of another relation. */
    record Seen(Node operand, String relation) implements Node {}

    /** The operand, which older servers than this version do not know. */
    record Since(int version, Node operand) implements Node {}

    /** {@code operand::type}. */
    record Cast(Node operand, Codec<?> type) implements Node {}

    /** {@code operand collate "C"}. */
    record Collate(Node operand, String collation) implements Node {}

    /** {@code case when condition then result … else result end}. */
    record Case(List<When> branches, @Nullable Node otherwise) implements Node {}

    /** A branch of a {@link Case}. */
    record When(Node condition, Node result) {}

    /** Text with a hole between each two parts: the way out for what the grammar lacks. */
    record Template(List<String> parts, List<Node> arguments) implements Node {}

    /** Text that is complete in itself: {@code *}, {@code default}. */
    static Node word(String text) {
        return new Template(List.of(text), List.of());
    }
}
