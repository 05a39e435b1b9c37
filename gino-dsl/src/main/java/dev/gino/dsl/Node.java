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
    record ColumnName(Table<?> table, String name) implements Node {}

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

    /** {@code operand = any(array)}, {@code operand <> all(array)}. */
    record AnyOf(Node operand, boolean negated, Node array) implements Node {}

    /** {@code operand [not] in (select …)}. */
    record InQuery(Node operand, boolean negated, Select<?> query) implements Node {}

    /** {@code exists (select …)}. */
    record Exists(Select<?> query) implements Node {}

    /** {@code (select …)} as a value. */
    record Scalar(Select<?> query) implements Node {}

    /** {@code function([distinct] arguments) [filter (where …)]}. */
    record Call(
            String function,
            boolean distinct,
            List<Node> arguments,
            @Nullable Node filter) implements Node {}

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
}
