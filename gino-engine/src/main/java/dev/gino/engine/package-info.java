/**
 * Sending: connections, transactions, streams, deadlines, and what can go wrong with them.
 *
 * <pre>
 *  Executor ── Verbs ──┬── Gino ────────► Pipelines ──► Session (shared, pipelined)
 *  (the verbs)         └── Scope ───────► Lease ──────► Session (held) ──► Line (its sockets)
 *                          Connection        ▲
 *                          Transaction     Leases (the pool)     Place: where code runs, and in which scope
 * </pre>
 *
 * <p>A {@code Call} is one statement on its way, its {@code Rows} what comes back. {@code Place} is the only class that
 * knows Vert.x's internal contexts, {@code Line} the only one that reaches the socket, {@code Call} the only one that
 * speaks the driver's commands. All state of a session, a lease, a scope belongs to the session's event loop: there are
 * no locks but the two pools'. The driver is vertx-pg-client 5.0.12; each of its hazards named here has a test in
 * {@code DriverHazardTest} that turns red when it is cured.
 *
 * <h2>Why it is so</h2>
 *
 * <p><b>The lease pool is ours.</b> The driver's pool was tried and cannot carry it. A handshake that is stuck keeps its
 * place after its waiter was told, and a pool of one is dead for ever ({@code aStuckHandshakeEatsAPlace}). A handle works
 * on after its release, and rolled back the next borrower ({@code aReleasedConnectionWorksOn}). A connection goes back
 * inside an open transaction ({@code aTransactionIsReleasedOpen}), with settings, locks and temporary tables. And it gives
 * nobody the socket, without which nothing frozen can be closed. On top of it each of these would have to be guessed at
 * from outside; instead of it, {@code Leases} has two hundred lines.
 *
 * <p><b>A session is ended by cutting its line.</b> Every close of the driver writes Terminate and waits: against a frozen
 * peer neither the close nor what is in flight is ever done ({@code aFrozenConnectionCannotBeClosed}). A close from the
 * head of the channel's pipeline passes it by: 300 calls in flight fail, and the place is free, within milliseconds
 * ({@code HardKillTest}). The socket is got hold of by handing the driver a Vert.x whose network client is overheard,
 * through packages that Vert.x exports to all; so it is there while the handshake is stuck, too. One way to end is enough:
 * for PostgreSQL the end of a connection is a rollback.
 *
 * <p><b>Statements outside scopes share a few pipelined sessions.</b> Beside the driver's own pipelined client, in medians
 * of eleven paired rounds on a busy machine of two cores, get by key costs 0.88 to 0.96 of the client's CPU and 0.64 of its
 * bytes at 1, 16 and 128 in flight; a thousand rows 1.06 (quartiles 0.87 and 1.18) and 0.98; a transaction around a get
 * 1.05 (0.96 and 1.16) and 1.46 of what it costs the driver's {@code withTransaction}. The price of sharing is that a
 * statement waits for those before it on its session. It goes to the session with the least to do, so that a slow one keeps
 * few waiting; a long report belongs into {@code connection(…)}. Code must not hold a lock in a transaction and wait, in it,
 * for a statement outside of it.
 *
 * <p><b>Deadlines.</b> One timer a session watches its oldest call, which is the one the server works on, since answers
 * come in order. When it is overdue the session is taken out of use, a cancel is sent, and the session ends when nothing
 * is in flight, or after 250 ms. It is never used again, so a cancel that comes late (185 of 500 did) finds nothing that
 * matters: on a held session nothing but the rollback; on a shared one perhaps a neighbour, which is then run again
 * elsewhere, because what PostgreSQL has cancelled it has not done.
 *
 * <p><b>Transactions.</b> {@code begin}, {@code savepoint} and their ends are sent here, because the driver's own
 * transaction turns the commit after a recovered savepoint into a rollback ({@code aRecoveredSavepointIsRolledBack}), and a
 * plain commit of an aborted one reports success ({@code anAbortedCommitReportsSuccess}). Before an end everything that was
 * sent has come back, so that a failure nobody waited for counts. A handle works while its transaction is the innermost
 * one of its lease: that one rule keeps siblings and parents out.
 *
 * <p><b>Context.</b> A body runs on a duplicate of its caller's context, with its scope in a local of it. What it calls
 * finds the scope, also after timers and blocking calls; what runs beside it has another context. A callback of a future
 * that was made outside runs outside: that is Vert.x's rule, and there the handle is at hand. Where the scope has ended
 * its local still says so, and late statements are refused instead of running by themselves.
 *
 * <p><b>Session state.</b> Whether a statement leaves something behind is told from its first words, and from two functions
 * that set or lock. It then runs on a held session only, and that is reset before the next, by all of {@code discard all}
 * but the prepared statements, which the driver counts on; or ended, if it was those that were touched. A function of the
 * user's own that sets or locks inside is not seen: call it in {@code connection(own -> …)} after any {@code set}.
 *
 * <p><b>Few rows.</b> {@code first}, {@code one} and {@code oneOrNone} limit the rows in the protocol's Execute message, not
 * in the text, so that they cost one plan and nothing beyond two rows is computed. PostgreSQL runs a limited Execute
 * without parallel workers; hence {@code scalar}, the verb of aggregates, is not limited.
 *
 * <p><b>Stale plans.</b> SQLSTATE 0A000 and 26000 outside a transaction are tried once more, under a text that no session
 * has prepared. Only if that succeeds was it a stale plan, and not a feature that PostgreSQL has not got; then the session
 * goes, and its other stale plans with it. The driver goes by the English message, and fails for ever where the server
 * speaks German.
 */
@NullMarked
package dev.gino.engine;

import org.jspecify.annotations.NullMarked;
