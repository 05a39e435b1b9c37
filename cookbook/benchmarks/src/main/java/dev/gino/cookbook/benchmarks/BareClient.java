package dev.gino.cookbook.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gino.cookbook.benchmarks.Accounts.Account;
import dev.gino.cookbook.benchmarks.Accounts.Profile;
import io.netty.buffer.ByteBuf;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.internal.buffer.BufferInternal;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** By hand: the pipelined client, its statements cached, documents read from their bytes in place. */
final class BareClient implements AutoCloseable {
    private static final String GET = "select id, nickname, jsonb_send(profile) from accounts where id = $1";
    private static final String SHELF = "select id, nickname, jsonb_send(profile) from accounts where shelf = $1";

    private final ObjectReader reader = new JsonMapper().readerFor(Profile.class);
    private final SqlClient client;

    BareClient(Vertx vertx, String url) {
        PgConnectOptions options = PgConnectOptions.fromUri(url).setCachePreparedStatements(true);
        client = PgBuilder.client()
                .connectingTo(options.setPipeliningLimit(256))
                .with(new PoolOptions().setMaxSize(4))
                .using(vertx)
                .build();
    }

    Future<Account> get(int id) {
        return client.preparedQuery(GET)
                .execute(Tuple.of((long) id))
                .map(rows -> account(rows.iterator().next()));
    }

    Future<List<Account>> shelf(int number) {
        return client.preparedQuery(SHELF).execute(Tuple.of(number)).map(this::accounts);
    }

    private List<Account> accounts(RowSet<Row> rows) {
        List<Account> accounts = new ArrayList<>(rows.size());
        for (Row row : rows) {
            accounts.add(account(row));
        }
        return accounts;
    }

    private Account account(Row row) {
        return new Account(row.getLong(0), row.getString(1), profile(row.getBuffer(2)));
    }

    private Profile profile(Buffer document) {
        ByteBuf bytes = ((BufferInternal) document).getByteBuf();
        int start = bytes.arrayOffset() + bytes.readerIndex() + 1; // past the version byte
        try {
            return reader.readValue(bytes.array(), start, bytes.readableBytes() - 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        client.close().await();
    }
}
