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
            "not similar to",
            "is distinct from",
            "is not distinct from");

    static final Operator EQ = new Operator("=");
    static final Operator NE = new Operator("<>");
    static final Operator LT = new Operator("<");
    static final Operator LE = new Operator("<=");
    static final Operator GT = new Operator(">");
    static final Operator GE = new Operator(">=");
    static final Operator DISTINCT = new Operator("is distinct from");
    static final Operator NOT_DISTINCT = new Operator("is not distinct from");
    static final Operator LIKE = new Operator("like");
    static final Operator NOT_LIKE = new Operator("not like");
    static final Operator ILIKE = new Operator("ilike");
    static final Operator NOT_ILIKE = new Operator("not ilike");
    static final Operator SIMILAR_TO = new Operator("similar to");
    static final Operator NOT_SIMILAR_TO = new Operator("not similar to");
    static final Operator MATCHES = new Operator("~");
    static final Operator MATCHES_IGNORING_CASE = new Operator("~*");
    static final Operator NOT_MATCHES = new Operator("!~");
    static final Operator NOT_MATCHES_IGNORING_CASE = new Operator("!~*");
    static final Operator STARTS_WITH = new Operator("^@");
    static final Operator PLUS = new Operator("+");
    static final Operator MINUS = new Operator("-");
    static final Operator TIMES = new Operator("*");
    static final Operator DIVIDED_BY = new Operator("/");
    static final Operator MODULO = new Operator("%");
    static final Operator CONCAT = new Operator("||");
    static final Operator BIT_AND = new Operator("&");
    static final Operator BIT_OR = new Operator("|");
    static final Operator BIT_XOR = new Operator("#");
    static final Operator SHIFT_LEFT = new Operator("<<");
    static final Operator SHIFT_RIGHT = new Operator(">>");
    static final Operator CONTAINS = new Operator("@>");
    static final Operator CONTAINED_BY = new Operator("<@");
    static final Operator OVERLAPS = new Operator("&&");
    static final Operator LEFT_OF = new Operator("<<");
    static final Operator RIGHT_OF = new Operator(">>");
    static final Operator NOT_RIGHT_OF = new Operator("&<");
    static final Operator NOT_LEFT_OF = new Operator("&>");
    static final Operator ADJACENT = new Operator("-|-");
    static final Operator BELOW = new Operator("<<|");
    static final Operator ABOVE = new Operator("|>>");
    static final Operator NOT_ABOVE = new Operator("&<|");
    static final Operator NOT_BELOW = new Operator("|&>");
    static final Operator BELOW_OR_TOUCHING = new Operator("<^");
    static final Operator ABOVE_OR_TOUCHING = new Operator(">^");
    static final Operator INTERSECTS = new Operator("?#");
    static final Operator SAME_AS = new Operator("~=");
    static final Operator DISTANCE = new Operator("<->");
    static final Operator CLOSEST_POINT = new Operator("##");
    static final Operator CROSSING = new Operator("#");
    static final Operator HORIZONTAL_TO = new Operator("?-");
    static final Operator VERTICAL_TO = new Operator("?|");
    static final Operator PERPENDICULAR = new Operator("?-|");
    static final Operator PARALLEL = new Operator("?||");
    static final Operator SEARCH = new Operator("@@");
    static final Operator WITHIN_OR_EQUAL = new Operator("<<=");
    static final Operator ENCLOSES_OR_EQUAL = new Operator(">>=");
    static final Operator POPULATE = new Operator("#=");
    static final Operator ARROW = new Operator("->");
    static final Operator HAS_KEY = new Operator("?");
    static final Operator HAS_ALL_KEYS = new Operator("?&");
    static final Operator HAS_ANY_KEY = new Operator("?|");

    /** Refuses what is no operator. */
    public Operator {
        boolean comment = symbol.contains("--") || symbol.contains("/*");
        if (comment || !(SYMBOL.matcher(symbol).matches() || WORDS.contains(symbol))) {
            throw new UsageException("not an operator: " + symbol, null, "use a template for what is not an operator");
        }
    }
}
