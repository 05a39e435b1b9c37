package dev.gino.error;

import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL said no.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL error codes</a>
 */
public class PostgresException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    private final Answer answer;

    /** PostgreSQL's answer, the statement it was given to, and the remedy if one is known. */
    public PostgresException(
            Answer answer, @Nullable String where, @Nullable String remedy, @Nullable Throwable cause) {
        super(answer.message() + " (SQLSTATE " + answer.sqlState() + ")", where, remedy, cause);
        this.answer = answer;
    }

    /** The five characters of the error's class and kind, such as {@code 42P01}. */
    public String sqlState() {
        return answer.sqlState();
    }

    /** The constraint at fault, if the error names one. */
    public @Nullable String constraint() {
        return answer.constraint();
    }

    /** The table at fault, if the error names one. */
    public @Nullable String table() {
        return answer.table();
    }

    /** The column at fault, if the error names one. */
    public @Nullable String column() {
        return answer.column();
    }

    /** Whether the same work may succeed if the whole transaction is run again: 40001 and 40P01. */
    public boolean retryable() {
        return sqlState().equals("40001") || sqlState().equals("40P01");
    }

    /**
     * The fields of an ErrorResponse that a program can act upon. The detail is left out on purpose: it repeats values
     * of the row.
     *
     * @see <a href="https://www.postgresql.org/docs/current/protocol-error-fields.html">Error and notice fields</a>
     */
    public record Answer(
            String sqlState,
            String message,
            @Nullable String constraint,
            @Nullable String table,
            @Nullable String column) {}
}
