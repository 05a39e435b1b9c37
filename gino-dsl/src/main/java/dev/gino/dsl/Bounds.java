package dev.gino.dsl;

/** Which of its bounds a range has. */
public enum Bounds {
    /** {@code [lower,upper)}. */
    LOWER("[)"),
    /** {@code (lower,upper]}. */
    UPPER("(]"),
    /** {@code [lower,upper]}. */
    BOTH("[]"),
    /** {@code (lower,upper)}. */
    NEITHER("()");

    private final String brackets;

    Bounds(String brackets) {
        this.brackets = brackets;
    }

    TextExpression literal() {
        return Dsl.literal(brackets);
    }
}
