package dev.gino.error;

import org.jspecify.annotations.Nullable;

/** A row that a constraint forbids. {@link #violation()} says of which kind, {@link #constraint()} which. */
public final class ConstraintException extends PostgresException {
    private static final long serialVersionUID = 1L;

    private final Violation violation;

    /** A violation, with PostgreSQL's answer. */
    public ConstraintException(
            Violation violation, Answer answer, @Nullable String where, @Nullable String remedy, Throwable cause) {
        super(answer, where, remedy, cause);
        this.violation = violation;
    }

    /** The kind of constraint. */
    public Violation violation() {
        return violation;
    }
}
