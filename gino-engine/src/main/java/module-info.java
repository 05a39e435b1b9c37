import dev.gino.engine.ScopeLocal;
import io.vertx.core.spi.VertxServiceProvider;

/** Runs statements on PostgreSQL with Vert.x: connections, transactions, streams; rows to objects; models. */
module dev.gino.engine {
    requires transitive dev.gino.dsl;
    requires transitive io.vertx.core;
    requires io.netty.buffer;
    requires io.netty.common;
    requires io.netty.transport;
    requires io.vertx.sql.client;
    requires io.vertx.sql.client.pg;
    requires org.slf4j;
    requires static org.jspecify;

    exports dev.gino.engine;
    exports dev.gino.load;
    exports dev.gino.model;

    provides VertxServiceProvider with
            ScopeLocal;
}
