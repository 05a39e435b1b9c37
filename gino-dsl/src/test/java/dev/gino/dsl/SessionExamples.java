package dev.gino.dsl;

import static dev.gino.dsl.Things.THINGS;
import static dev.gino.dsl.Words.word;

import java.util.List;

/** The session, its settings, sequences and locks. */
final class SessionExamples {

    static final List<Example> ALL = List.of(
            word(Sequences.nextval("order_id_seq"), "nextval('order_id_seq'::regclass)"),
            word(Sequences.currval("order_id_seq"), "currval('order_id_seq'::regclass)"),
            word(Sequences.lastval(), "lastval()"),
            word(Sequences.setval("order_id_seq", 2L), "setval('order_id_seq'::regclass, $1::int8)", 2L),
            word(
                    Sequences.setval("order_id_seq", 2L, true),
                    "setval('order_id_seq'::regclass, $1::int8, $2::bool)",
                    2L,
                    true),
            word(Session.currentUser(), "current_user::text"),
            word(Session.sessionUser(), "session_user::text"),
            word(Session.currentRole(), "current_role::text"),
            word(Session.systemUser(), "system_user"),
            word(Session.currentCatalog(), "current_catalog::text"),
            word(Session.currentSchema(), "current_schema::text"),
            word(Session.currentQuery(), "current_query()"),
            word(Session.version(), "version()"),
            word(Session.backendPid(), "pg_backend_pid()"),
            word(Session.clientAddress(), "inet_client_addr()"),
            word(Session.clientPort(), "inet_client_port()"),
            word(Session.serverAddress(), "inet_server_addr()"),
            word(Session.serverPort(), "inet_server_port()"),
            word(Session.serverStart(), "pg_postmaster_start_time()"),
            word(Session.isInRecovery(), "pg_is_in_recovery()"),
            word(Session.setting("a"), "current_setting($1::text)", "a"),
            word(Session.setting("a", true), "current_setting($1::text, $2::bool)", "a", true),
            word(Session.setSetting("a", "a", true), "set_config($1::text, $2::text, $3::bool)", "a", "a", true),
            word(Session.notify("a", "a"), "pg_notify($1::text, $2::text)", "a", "a"),
            word(Session.listeningChannels(), "pg_listening_channels()"),
            word(Session.triggerDepth(), "pg_trigger_depth()"),
            word(Session.blockingPids(2), "pg_blocking_pids($1::int4)", 2),
            word(Session.collationFor(THINGS.name), "(collation for (things.name))"),
            word(Session.columnSize(THINGS.name), "pg_column_size(things.name)"),
            word(Session.columnCompression(THINGS.name), "pg_column_compression(things.name)"),
            word(Session.typeOf(THINGS.name), "pg_typeof(things.name)::text"),
            word(Session.serialSequence("a", "a"), "pg_get_serial_sequence($1::text, $2::text)", "a", "a"),
            word(Session.unicodeVersion(), "unicode_version()"),
            word(Session.icuUnicodeVersion(), "icu_unicode_version()"),
            word(Session.transactionId(), "txid_current()"),
            word(Session.transactionIdIfAssigned(), "txid_current_if_assigned()"),
            word(Session.transactionStatus(2L), "txid_status($1::int8)", 2L),
            word(AdvisoryLocks.lock(2L), "pg_advisory_lock($1::int8)", 2L),
            word(AdvisoryLocks.lock(2, 2), "pg_advisory_lock($1::int4, $2::int4)", 2, 2),
            word(AdvisoryLocks.lockTransaction(2L), "pg_advisory_xact_lock($1::int8)", 2L),
            word(AdvisoryLocks.lockTransaction(2, 2), "pg_advisory_xact_lock($1::int4, $2::int4)", 2, 2),
            word(AdvisoryLocks.tryLock(2L), "pg_try_advisory_lock($1::int8)", 2L),
            word(AdvisoryLocks.tryLock(2, 2), "pg_try_advisory_lock($1::int4, $2::int4)", 2, 2),
            word(AdvisoryLocks.tryLockTransaction(2L), "pg_try_advisory_xact_lock($1::int8)", 2L),
            word(AdvisoryLocks.tryLockTransaction(2, 2), "pg_try_advisory_xact_lock($1::int4, $2::int4)", 2, 2),
            word(AdvisoryLocks.unlock(2L), "pg_advisory_unlock($1::int8)", 2L),
            word(AdvisoryLocks.unlock(2, 2), "pg_advisory_unlock($1::int4, $2::int4)", 2, 2),
            word(AdvisoryLocks.lockShared(2L), "pg_advisory_lock_shared($1::int8)", 2L),
            word(AdvisoryLocks.lockShared(2, 2), "pg_advisory_lock_shared($1::int4, $2::int4)", 2, 2),
            word(AdvisoryLocks.lockTransactionShared(2L), "pg_advisory_xact_lock_shared($1::int8)", 2L),
            word(AdvisoryLocks.lockTransactionShared(2, 2), "pg_advisory_xact_lock_shared($1::int4, $2::int4)", 2, 2),
            word(AdvisoryLocks.tryLockShared(2L), "pg_try_advisory_lock_shared($1::int8)", 2L),
            word(AdvisoryLocks.tryLockShared(2, 2), "pg_try_advisory_lock_shared($1::int4, $2::int4)", 2, 2),
            word(AdvisoryLocks.tryLockTransactionShared(2L), "pg_try_advisory_xact_lock_shared($1::int8)", 2L),
            word(
                    AdvisoryLocks.tryLockTransactionShared(2, 2),
                    "pg_try_advisory_xact_lock_shared($1::int4, $2::int4)",
                    2,
                    2),
            word(AdvisoryLocks.unlockShared(2L), "pg_advisory_unlock_shared($1::int8)", 2L),
            word(AdvisoryLocks.unlockShared(2, 2), "pg_advisory_unlock_shared($1::int4, $2::int4)", 2, 2),
            word(AdvisoryLocks.unlockAll(), "pg_advisory_unlock_all()"),
            word(Functions.coalesce(THINGS.number, 2), "coalesce(things.number, $1::int4)", 2),
            word(Functions.nullIf(THINGS.number, 2), "nullif(things.number, $1)", 2),
            word(Functions.concat(THINGS.name, THINGS.number), "concat(things.name, things.number)"),
            word(Functions.concat("a", THINGS.name), "concat($1::text, things.name)", "a"),
            word(Functions.now(), "now()"),
            word(
                    Functions.concatWs("a", THINGS.name, THINGS.number),
                    "concat_ws($1::text, things.name, things.number)",
                    "a"),
            word(Functions.numNulls(THINGS.name, THINGS.number), "num_nulls(things.name, things.number)"),
            word(Functions.numNonnulls(THINGS.name, THINGS.number), "num_nonnulls(things.name, things.number)"),
            word(Functions.quoteLiteral(THINGS.name), "quote_literal(things.name)"),
            word(Functions.quoteNullable(THINGS.name), "quote_nullable(things.name)"),
            word(Functions.arrayFill(THINGS.number, List.of(2)), "array_fill(things.number, $1::int4[])", List.of(2)),
            word(
                    Functions.arrayFill(THINGS.number, List.of(2), List.of(2)),
                    "array_fill(things.number, $1::int4[], $2::int4[])",
                    List.of(2),
                    List.of(2)),
            word(
                    Functions.concatWs(", ", THINGS.name, THINGS.number),
                    "concat_ws($1::text, things.name, things.number)",
                    ", "));

    private SessionExamples() {}
}
