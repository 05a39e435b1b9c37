package dev.gino.engine;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to do about PostgreSQL's more frequent answers.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL error codes</a>
 */
enum Remedy {
    FEATURE_NOT_SUPPORTED("0A000", "if a table has changed, run the whole transaction again"),
    DIVISION_BY_ZERO("22012", "divide by nullif(divisor, 0)"),
    INVALID_TEXT("22P02", "pass a value that the type can hold, or cast to the type that is meant"),
    NOT_NULL_VIOLATION("23502", "give the column a value, or a default"),
    FOREIGN_KEY_VIOLATION("23503", "insert the row that is referred to first; delete those that refer first"),
    UNIQUE_VIOLATION("23505", "update the row that is there, or say what to do: on conflict …"),
    CHECK_VIOLATION("23514", "pass values that satisfy the check"),
    EXCLUSION_VIOLATION("23P01", "pass values that do not overlap another row's"),
    READ_ONLY_TRANSACTION("25006", "write in a transaction that is not read only, on a server that is no standby"),
    IN_FAILED_TRANSACTION("25P02", "see the failure before this one; run what may fail in a nested transaction"),
    NO_SUCH_PREPARED_STATEMENT("26000", "do not deallocate or discard; run the whole transaction again"),
    NOT_AUTHORISED("28000", "see pg_hba.conf: this user, host, database and sslmode must be let in"),
    WRONG_PASSWORD("28P01", "mend the user or the password in the URL; percent-encode special characters"),
    NO_SUCH_DATABASE("3D000", "create the database, or mend its name in the URL"),
    NO_SUCH_SCHEMA("3F000", "create the schema, or mend search_path"),
    SERIALIZATION_FAILURE("40001", "run the whole transaction again"),
    DEADLOCK("40P01", "run the whole transaction again; take locks in the same order everywhere"),
    INSUFFICIENT_PRIVILEGE("42501", "grant the privilege to this user"),
    SYNTAX_ERROR("42601", "mend the statement"),
    NO_SUCH_COLUMN("42703", "mend the spelling, or add the column"),
    NO_SUCH_OBJECT("42704", "mend its spelling, or create it; if it is a parameter of the URL, leave it out"),
    NO_SUCH_FUNCTION("42883", "mend the name, or cast the arguments to the types that it takes"),
    NO_SUCH_TABLE("42P01", "create the table, or mend its spelling or search_path"),
    INDETERMINATE_TYPE("42P18", "cast the parameter: $1::text"),
    TOO_MANY_CONNECTIONS(
            "53300", "open fewer: GinoOptions.withConnections and withPipelines; or raise max_connections"),
    OBJECT_IN_USE("55006", "end what uses it first"),
    LOCK_NOT_AVAILABLE("55P03", "try again, or wait longer: lock_timeout"),
    QUERY_CANCELED("57014", "see who cancelled it, or raise statement_timeout"),
    CANNOT_CONNECT_NOW("57P03", "wait until the server has started");

    private final String sqlState;
    private final String text;

    Remedy(String sqlState, String text) {
        this.sqlState = sqlState;
        this.text = text;
    }

    /** What to do about an SQLSTATE; {@code null} where the message says it all. */
    static @Nullable String of(String sqlState) {
        return Stream.of(values())
                .filter(remedy -> remedy.sqlState.equals(sqlState))
                .map(remedy -> remedy.text)
                .findFirst()
                .orElse(null);
    }
}
