package dev.gino.dsl;

import static dev.gino.dsl.Dsl.template;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Functions.call;
import static dev.gino.dsl.Functions.since;
import static dev.gino.dsl.SqlTypes.BOOLEAN;
import static dev.gino.dsl.SqlTypes.INET;
import static dev.gino.dsl.SqlTypes.INTEGER;
import static dev.gino.dsl.SqlTypes.TEXT;
import static dev.gino.dsl.SqlTypes.TIMESTAMPTZ;

import dev.gino.type.Codec;
import dev.gino.type.Inet;
import java.time.Instant;

/**
 * Who asks, where, and under which settings.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html">PostgreSQL: session information functions</a>
 */
public final class Session {
    private Session() {}

    /** {@code current_user}. */
    public static TextExpression currentUser() {
        return template(TEXT, "current_user::text");
    }

    /** {@code session_user}. */
    public static TextExpression sessionUser() {
        return template(TEXT, "session_user::text");
    }

    /** {@code current_role}. */
    public static TextExpression currentRole() {
        return template(TEXT, "current_role::text");
    }

    /** {@code system_user}: how it was authenticated, and as whom. PostgreSQL 16. */
    public static TextExpression systemUser() {
        return since(16, template(TEXT, "system_user"));
    }

    /** {@code current_catalog}: the database. */
    public static TextExpression currentCatalog() {
        return template(TEXT, "current_catalog::text");
    }

    /** {@code current_schema}. */
    public static TextExpression currentSchema() {
        return template(TEXT, "current_schema::text");
    }

    /** {@code current_query()}. */
    public static TextExpression currentQuery() {
        return call(TEXT, "current_query");
    }

    /** {@code version()}. */
    public static TextExpression version() {
        return call(TEXT, "version");
    }

    /** {@code pg_backend_pid()}. */
    public static NumericExpression<Integer> backendPid() {
        return call(INTEGER, "pg_backend_pid");
    }

    /** {@code inet_client_addr()}. */
    public static NetworkExpression<Inet> clientAddress() {
        return call(INET, "inet_client_addr");
    }

    /** {@code inet_client_port()}. */
    public static NumericExpression<Integer> clientPort() {
        return call(INTEGER, "inet_client_port");
    }

    /** {@code inet_server_addr()}. */
    public static NetworkExpression<Inet> serverAddress() {
        return call(INET, "inet_server_addr");
    }

    /** {@code inet_server_port()}. */
    public static NumericExpression<Integer> serverPort() {
        return call(INTEGER, "inet_server_port");
    }

    /** {@code pg_postmaster_start_time()}. */
    public static TemporalExpression<Instant> serverStart() {
        return call(TIMESTAMPTZ, "pg_postmaster_start_time");
    }

    /** {@code pg_is_in_recovery()}. */
    public static Condition isInRecovery() {
        return call(BOOLEAN, "pg_is_in_recovery");
    }

    /** {@code current_setting(name)}. */
    public static TextExpression setting(String name) {
        return call(TEXT, "current_setting", value(name));
    }

    /** {@code current_setting(name, missingOk)}: NULL where there is no such setting, if that is fine. */
    public static TextExpression setting(String name, boolean missingOk) {
        return call(TEXT, "current_setting", value(name), value(missingOk));
    }

    /** {@code set_config(name, value, local)}: for the transaction, or for the session. */
    public static TextExpression setSetting(String name, String value, boolean local) {
        return call(TEXT, "set_config", value(name), value(value), value(local));
    }

    /** {@code pg_notify(channel, payload)}. */
    public static ValueExpression<String> notify(String channel, String payload) {
        return call(VOID, "pg_notify", value(channel), value(payload));
    }

    /** {@code pg_listening_channels()}: a row for each. */
    public static TextExpression listeningChannels() {
        return call(TEXT, "pg_listening_channels");
    }

    /** {@code pg_trigger_depth()}: how many triggers are at work. */
    public static NumericExpression<Integer> triggerDepth() {
        return call(INTEGER, "pg_trigger_depth");
    }

    /** {@code pg_blocking_pids(pid)}: which sessions that one waits for. */
    public static ArrayExpression<Integer> blockingPids(int pid) {
        return call(INTEGER.array(), "pg_blocking_pids", value(pid));
    }

    /** {@code (collation for (expression))}. */
    public static TextExpression collationFor(Expression<?, ?> expression) {
        return template(TEXT, "(collation for ({}))", expression);
    }

    /** {@code pg_column_size(expression)}: in bytes, as stored. */
    public static NumericExpression<Integer> columnSize(Expression<?, ?> expression) {
        return call(INTEGER, "pg_column_size", expression);
    }

    /** {@code pg_column_compression(expression)}. */
    public static TextExpression columnCompression(Expression<?, ?> expression) {
        return call(TEXT, "pg_column_compression", expression);
    }

    /** {@code pg_typeof(expression)::text}. */
    public static TextExpression typeOf(Expression<?, ?> expression) {
        return template(TEXT, "pg_typeof({})::text", expression);
    }

    /** {@code pg_get_serial_sequence(table, column)}: the sequence of an identity. */
    public static TextExpression serialSequence(String table, String column) {
        return call(TEXT, "pg_get_serial_sequence", value(table), value(column));
    }

    /** {@code unicode_version()}. PostgreSQL 17. */
    public static TextExpression unicodeVersion() {
        return since(17, call(TEXT, "unicode_version"));
    }

    /** {@code icu_unicode_version()}. PostgreSQL 17. */
    public static TextExpression icuUnicodeVersion() {
        return since(17, call(TEXT, "icu_unicode_version"));
    }

    /** What answers nothing, as an empty text. */
    static final SqlType<String, ValueExpression<String>> VOID =
            SqlType.of(Codec.text("void", String.class, text -> text, text -> text));
}
