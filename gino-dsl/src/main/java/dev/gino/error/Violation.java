package dev.gino.error;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of constraint that a row can violate: class 23 of PostgreSQL's error codes. */
public enum Violation {
    /** A value that must be there is not. */
    NOT_NULL("23502"),
    /** A key that refers to no row, or is still referred to. */
    FOREIGN_KEY("23503"),
    /** A key that is there already. */
    UNIQUE("23505"),
    /** A condition of the table that the row does not satisfy. */
    CHECK("23514"),
    /** A row that overlaps another. */
    EXCLUSION("23P01");

    private final String sqlState;

    Violation(String sqlState) {
        this.sqlState = sqlState;
    }

    /** The kind that an SQLSTATE stands for. */
    public static Optional<Violation> of(String sqlState) {
        return Stream.of(values())
                .filter(violation -> violation.sqlState.equals(sqlState))
                .findFirst();
    }
}
