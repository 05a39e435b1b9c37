package dev.gino.dsl;

import java.util.List;

/**
 * A text.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-string.html">PostgreSQL: string functions</a>
 */
public class TextExpression extends Expression<String, TextExpression> {
    /** For columns and properties that are texts. */
    public TextExpression(Term<String, TextExpression> term) {
        super(term);
    }

    /** {@code this like pattern}: {@code %} stands for any text, {@code _} for any character. */
    public final Condition like(String pattern) {
        return Condition.of(new Node.Infix(node(), Operator.LIKE, bare(pattern)));
    }

    /** {@code this ilike pattern}: as {@link #like}, and upper and lower case are the same. */
    public final Condition ilike(String pattern) {
        return Condition.of(new Node.Infix(node(), Operator.ILIKE, bare(pattern)));
    }

    /** {@code this like '%part%'}: whether the part, taken literally, stands anywhere in this. */
    public final Condition contains(String part) {
        return like("%" + literally(part) + "%");
    }

    /** {@code this like 'prefix%'}, the prefix taken literally. */
    public final Condition startsWith(String prefix) {
        return like(literally(prefix) + "%");
    }

    /** {@code this like '%suffix'}, the suffix taken literally. */
    public final Condition endsWith(String suffix) {
        return like("%" + literally(suffix));
    }

    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** {@code this || text}; NULL if this is. */
    public final TextExpression concat(String text) {
        return infix(Operator.CONCAT, bare(text));
    }

    /** {@code this || other}; NULL if either is. */
    public final TextExpression concat(Expression<String, ?> other) {
        return infix(Operator.CONCAT, other.node());
    }

    /** {@code lower(this)}. */
    public final TextExpression lower() {
        return type().expression(call("lower"));
    }

    /** {@code upper(this)}. */
    public final TextExpression upper() {
        return type().expression(call("upper"));
    }

    /** {@code length(this)}, in characters. */
    public final NumericExpression<Integer> length() {
        return SqlTypes.INTEGER.expression(call("length"));
    }

    /** {@code this collate "name"}. */
    public final TextExpression collate(String collation) {
        return type().expression(new Node.Collate(node(), new Identifier(collation).name()));
    }

    private Node call(String function) {
        return Functions.node(function, List.of(node()));
    }
}
