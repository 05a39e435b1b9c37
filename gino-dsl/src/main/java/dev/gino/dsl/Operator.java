package dev.gino.dsl;

import dev.gino.error.UsageException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An operator between two operands, as a value. Anyone may make one: it becomes part of the statement as it is.
 *
 * @param symbol what PostgreSQL accepts as an operator, or one of its words that stand between operands
 */
public record Operator(String symbol) {
    private static final Pattern SYMBOL = Pattern.compile("[-+*/<>=~!@#%^&|`?]{1,63}");
    private static final Set<String> WORDS = Set.of(
            "like",
            "ilike",
            "not like",
            "not ilike",
            "similar to",
            "is distinct from",
            "is not distinct from",
            "in",
            "not in");

    static final Operator EQ = new Operator("=");
    static final Operator NE = new Operator("<>");
    static final Operator LT = new Operator("<");
    static final Operator LE = new Operator("<=");
    static final Operator GT = new Operator(">");
    static final Operator GE = new Operator(">=");
    static final Operator DISTINCT = new Operator("is distinct from");
    static final Operator NOT_DISTINCT = new Operator("is not distinct from");
    static final Operator IN = new Operator("in");
    static final Operator NOT_IN = new Operator("not in");
    static final Operator LIKE = new Operator("like");
    static final Operator ILIKE = new Operator("ilike");
    static final Operator PLUS = new Operator("+");
    static final Operator MINUS = new Operator("-");
    static final Operator TIMES = new Operator("*");
    static final Operator DIVIDED_BY = new Operator("/");
    static final Operator MODULO = new Operator("%");
    static final Operator CONCAT = new Operator("||");
    static final Operator CONTAINS = new Operator("@>");
    static final Operator CONTAINED_BY = new Operator("<@");
    static final Operator OVERLAPS = new Operator("&&");

    /** Refuses what is no operator. */
    public Operator {
        boolean comment = symbol.contains("--") || symbol.contains("/*");
        if (comment || !(SYMBOL.matcher(symbol).matches() || WORDS.contains(symbol))) {
            throw new UsageException("not an operator: " + symbol, null, "use a template for what is not an operator");
        }
    }
}
