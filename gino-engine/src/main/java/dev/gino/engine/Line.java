package dev.gino.engine;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import io.vertx.core.internal.VertxWrapper;
import io.vertx.core.internal.net.NetSocketInternal;
import io.vertx.core.net.ClientSSLOptions;
import io.vertx.core.net.ConnectOptions;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.SocketAddress;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.spi.PgDriver;
import io.vertx.sqlclient.spi.ConnectionFactory;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * The sockets of one session, held so that they can be cut.
 *
 * <p>Whatever the driver offers to close a connection, {@code NetSocket.close()} included, becomes "write Terminate and
 * wait" in its encoder, and waits for ever where the peer is frozen. Only a close from the head of the channel's
 * pipeline passes it by. And the driver gives its socket to nobody before the handshake is over, which is when a
 * handshake that is stuck has to be cut. So the driver is handed a Vert.x whose network client is overheard.
 */
final class Line extends VertxWrapper {
    private final List<NetSocket> sockets = new CopyOnWriteArrayList<>();
    private final ConnectionFactory<PgConnectOptions> factory;
    private volatile boolean cut;

    /** A line on which nothing was dialled yet; to be made on the event loop that it will use. */
    Line(Vertx vertx, NetClientOptions options) {
        super((VertxInternal) vertx);
        this.factory = PgDriver.INSTANCE.createConnectionFactory(this, options);
    }

    /** The driver's connection, after its handshake. Never done if the handshake is stuck and nobody cuts the line. */
    Future<PgConnection> dial(Context context, PgConnectOptions options) {
        return factory.connect(context, options).map(PgConnection::cast);
    }

    /** Closes every socket at once, whatever the peer does. What was in flight fails. */
    void cut() {
        cut = true;
        sockets.forEach(Line::cut);
        factory.close((done, failure) -> {});
    }

    @SuppressWarnings("FutureReturnValueIgnored") // there is nothing more to do if it does not close
    private static void cut(NetSocket socket) {
        var channel = ((NetSocketInternal) socket).channelHandlerContext().channel();
        channel.eventLoop().execute(() -> {
            var head = channel.pipeline().firstContext();
            if (head != null) {
                head.close();
            }
        });
    }

    private void connected(NetSocket socket) {
        sockets.add(socket);
        if (cut) {
            cut(socket);
        }
    }

    @Override
    public NetClient createNetClient(NetClientOptions options) {
        return new Overheard(super.createNetClient(options));
    }

    private final class Overheard implements NetClient {
        private final NetClient client;

        Overheard(NetClient client) {
            this.client = client;
        }

        @Override
        public Future<NetSocket> connect(int port, String host) {
            return overhear(client.connect(port, host));
        }

        @Override
        public Future<NetSocket> connect(int port, String host, String serverName) {
            return overhear(client.connect(port, host, serverName));
        }

        @Override
        public Future<NetSocket> connect(SocketAddress address) {
            return overhear(client.connect(address));
        }

        @Override
        public Future<NetSocket> connect(SocketAddress address, String serverName) {
            return overhear(client.connect(address, serverName));
        }

        @Override
        public Future<NetSocket> connect(ConnectOptions options) {
            return overhear(client.connect(options));
        }

        private Future<NetSocket> overhear(Future<NetSocket> connecting) {
            return connecting.onSuccess(Line.this::connected);
        }

        @Override
        public Future<Void> shutdown(long timeout, TimeUnit unit) {
            return client.shutdown(timeout, unit);
        }

        @Override
        public Future<Boolean> updateSSLOptions(ClientSSLOptions options, boolean force) {
            return client.updateSSLOptions(options, force);
        }

        @Override
        public boolean isMetricsEnabled() {
            return client.isMetricsEnabled();
        }
    }
}
