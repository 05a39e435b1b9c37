package dev.gino.engine;

import dev.gino.catalog.Catalog;
import dev.gino.catalog.Diff;
import dev.gino.dsl.Assignment;
import dev.gino.dsl.Query;
import dev.gino.dsl.Statement;
import dev.gino.dsl.Table;
import io.vertx.core.Future;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whoever can run a statement: {@link Gino}, a {@link Connection}, a {@link Transaction}. The verbs are the same.
 *
 * <p>No verb blocks and none throws. A future fails with a {@link dev.gino.error.PostgresException} if PostgreSQL says
 * no, a {@link dev.gino.error.ConnectionException} if it cannot be reached, a {@link dev.gino.error.DeadlineException}
 * if it is too slow, a {@link dev.gino.error.UsageException} if the program is wrong. It is completed on the Vert.x
 * context of the caller, if there is one.
 */
public interface Executor {
    /** Every row. All of them are held in memory: {@link #stream} does not. */
    <R> Future<List<R>> all(Query<R> query);

    /** The first row, {@code null} if there is none. The server is asked for no more than one. */
    <R> Future<@Nullable R> first(Query<R> query);

    /**
     * The only row. The server is asked for no more than two.
     *
     * <p>Fails with {@link dev.gino.error.NoRowException} or {@link dev.gino.error.ManyRowsException} if there is none,
     * or more.
     */
    <R> Future<R> one(Query<R> query);

    /** The only row, {@code null} if there is none; fails with {@link dev.gino.error.ManyRowsException} if there are more. */
    <R> Future<@Nullable R> oneOrNone(Query<R> query);

    /**
     * The value of the only column of the first row, {@code null} if there is none. Not limited on the server, which
     * would compute an aggregate without its parallel workers.
     */
    <R> Future<@Nullable R> scalar(Query<R> query);

    /** Runs a statement and answers how many rows it has changed, or found. */
    Future<Integer> execute(Statement statement);

    /** The rows one after the other, as fast as they are taken; see {@link RowStream}. */
    <R> RowStream<R> stream(Query<R> query);

    /** Inserts a row and answers it as it is then, with all that the database has filled in. */
    <R> Future<R> create(Table<R> table, R row);

    /** Inserts a row of which only this is known, and answers it as it is then. */
    <R> Future<R> create(Table<R> table, Assignment<?>... assignments);

    /**
     * The row of a primary key, {@code null} if there is none.
     *
     * @param key the values of its columns, in the order in which they were declared
     */
    <R> Future<@Nullable R> get(Table<R> table, Object... key);

    /**
     * The update of the row that has the object's key now; nothing is sent before {@link RowUpdate#apply()}.
     *
     * @throws dev.gino.error.UsageException if the table has no primary key, or the object no value for it
     */
    default <R> RowUpdate<R> update(Table<R> table, R row) {
        return RowUpdate.of(this, table, row);
    }

    /** Deletes the row that has the object's key, and answers how many there were: one or none. */
    <R> Future<Integer> delete(Table<R> table, R row);

    /** Creates what is not there yet: enum types, tables and their indexes, in one transaction. */
    Future<Void> createAll(Table<?>... tables);

    /** Drops what is there, in one transaction: tables with all their rows, and enum types. */
    Future<Void> dropAll(Table<?>... tables);

    /** Reads what is in some schemas. */
    Future<Catalog> catalog(String... schemas);

    /**
     * Reads what differs between tables as they are declared and as they are. Nothing is changed: the declaration is
     * created beside, and rolled back. To close the gap, run {@link Diff#statements()} one by one.
     */
    Future<Diff> diff(Table<?>... tables);

    /** Runs a body in a transaction, as PostgreSQL has it by default; inside a transaction, in a savepoint. */
    default <T> Future<T> transaction(Function<Transaction, Future<T>> body) {
        return transaction(TransactionOptions.DEFAULT, body);
    }

    /**
     * Runs a body in a transaction: {@code begin … commit}, or {@code rollback} if the body throws, or its future fails;
     * inside a transaction {@code savepoint … release}. The verbs of {@link Gino} that the body calls, and what it calls
     * calls, are part of the transaction.
     *
     * <p>Fails with what the body failed with; with {@link dev.gino.error.TransactionAbortedException} if the body hides
     * the failure of a statement; with {@link dev.gino.error.OutcomeUnknownException} if the answer to {@code commit} is
     * lost.
     */
    <T> Future<T> transaction(TransactionOptions options, Function<Transaction, Future<T>> body);
}
