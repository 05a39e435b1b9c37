package dev.gino.engine;

import dev.gino.catalog.Catalog;
import dev.gino.catalog.Comparison;
import dev.gino.catalog.Diff;
import dev.gino.ddl.Schema;
import dev.gino.dsl.Assignment;
import dev.gino.dsl.BoundSql;
import dev.gino.dsl.Query;
import dev.gino.dsl.Statement;
import dev.gino.dsl.Table;
import dev.gino.error.UsageException;
import dev.gino.model.Model;
import io.vertx.core.Completable;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The verbs, in terms of the one thing that those who have them do differently: where a statement goes. */
abstract class Verbs implements Executor {
    /**
     * Sends a statement.
     *
     * @throws UsageException if it must not be sent
     */
    abstract <R> void submit(BoundSql sql, Rows<R> rows, Fetch fetch, Completable<Rows<R>> receiver);

    /** Runs a body in the transaction that is there, or else in one of its own. */
    abstract Future<Void> inTransaction(Function<Scope, Future<Void>> body);

    abstract Gino gino();

    @Override
    public <R> Future<List<R>> all(Query<R> query) {
        return run(query, () -> Rows.of(query.projection()), Fetch.ALL, (rows, sql) -> rows.list());
    }

    @Override
    public <R> Future<@Nullable R> first(Query<R> query) {
        return run(query, () -> Rows.upTo(1, query.projection()), Fetch.ONE, (rows, sql) -> rows.first());
    }

    @Override
    public <R> Future<R> one(Query<R> query) {
        return run(query, () -> Rows.upTo(2, query.projection()), Fetch.TWO, Rows::one);
    }

    @Override
    public <R> Future<@Nullable R> oneOrNone(Query<R> query) {
        return run(query, () -> Rows.upTo(2, query.projection()), Fetch.TWO, Rows::oneOrNone);
    }

    @Override
    public <R> Future<@Nullable R> scalar(Query<R> query) {
        return run(query, () -> scalars(query), Fetch.ALL, (rows, sql) -> rows.first());
    }

    private static <R> Rows<R> scalars(Query<R> query) {
        int columns = query.projection().outputs().size();
        if (columns != 1) {
            throw new UsageException(
                    "scalar reads one column, and the query has " + columns,
                    query.toSql().toString(),
                    "use first, or select one column");
        }
        return Rows.upTo(1, query.projection());
    }

    @Override
    public Future<Integer> execute(Statement statement) {
        return run(statement, Rows::none, Fetch.ALL, (rows, sql) -> rows.affected());
    }

    @Override
    public <R> RowStream<R> stream(Query<R> query) {
        return new RowStream<>(query, gino().vertx(), this::inTransaction);
    }

    @Override
    public <R> Future<R> create(Table<R> table, R row) {
        return said(() -> one(Model.of(table).create(row)));
    }

    @Override
    public <R> Future<R> create(Table<R> table, Assignment<?>... assignments) {
        return said(() -> one(Model.of(table).create(assignments)));
    }

    @Override
    public <R> Future<@Nullable R> get(Table<R> table, Object... key) {
        return said(() -> oneOrNone(Model.of(table).get(key)));
    }

    @Override
    public <R> Future<Integer> delete(Table<R> table, R row) {
        return said(() -> execute(Model.of(table).delete(row)));
    }

    @Override
    public Future<Void> createAll(Table<?>... tables) {
        return said(() -> together(Schema.of(tables).create()));
    }

    @Override
    public Future<Void> dropAll(Table<?>... tables) {
        return said(() -> together(Schema.of(tables).drop()));
    }

    private Future<Void> together(List<Statement> statements) {
        return transaction(tx -> each(tx, statements));
    }

    private static Future<Void> each(Transaction tx, List<Statement> statements) {
        Future<Void> done = Future.succeededFuture();
        for (Statement statement : statements) {
            done = done.compose(before -> tx.execute(statement)).mapEmpty();
        }
        return done;
    }

    @Override
    public Future<Catalog> catalog(String... schemas) {
        return undone(tx -> tx.execute(Catalog.fullNames())
                .compose(set -> tx.all(Catalog.query(schemas)))
                .map(Catalog::of));
    }

    @Override
    public Future<Diff> diff(Table<?>... tables) {
        Comparison comparison = Comparison.of(tables);
        return undone(tx -> tx.one(comparison.searchPath())
                .compose(path -> each(tx, comparison.declaration(path))
                        .compose(created -> tx.all(comparison.query(path)))
                        .map(rows -> comparison.diff(path, rows))));
    }

    /** What a body answers with, in a transaction or a savepoint that is rolled back for all that. */
    private <T> Future<T> undone(Function<Transaction, Future<T>> body) {
        AtomicReference<@Nullable T> answer = new AtomicReference<>();
        return this.<T>transaction(
                        tx -> body.apply(tx).onSuccess(answer::set).compose(done -> Future.failedFuture(new Undone())))
                .recover(failure -> failure instanceof Undone
                        ? Future.succeededFuture(answer.get())
                        : Future.failedFuture(failure));
    }

    /** Ends a transaction that has done what it was for. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Undone() {
            super("rolled back", null, false, false);
        }
    }

    /** A mistake in what is said fails the future, as one in what is done. */
    private static <T> Future<T> said(Supplier<Future<T>> verb) {
        try {
            return verb.get();
        } catch (RuntimeException mistake) {
            return Future.failedFuture(mistake);
        }
    }

    private <R, T> Future<T> run(
            Statement statement, Supplier<Rows<R>> rows, Fetch fetch, BiFunction<Rows<R>, BoundSql, T> answer) {
        try {
            BoundSql sql = statement.toSql();
            Promise<T> promise = Place.promise(gino().vertx());
            submit(sql, rows.get(), fetch, (done, failure) -> settle(promise, sql, done, failure, answer));
            return promise.future();
        } catch (RuntimeException mistake) {
            return Future.failedFuture(mistake);
        }
    }

    private static <R, T> void settle(
            Promise<T> promise,
            BoundSql sql,
            @Nullable Rows<R> rows,
            @Nullable Throwable failure,
            BiFunction<Rows<R>, BoundSql, T> answer) {
        if (rows == null) {
            promise.fail(failure);
            return;
        }
        try {
            promise.complete(answer.apply(rows, sql));
        } catch (RuntimeException unexpected) {
            promise.fail(unexpected);
        }
    }
}
