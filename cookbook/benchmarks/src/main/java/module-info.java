/** Benchmarks. */
module dev.gino.cookbook.benchmarks {
    requires dev.gino.cookbook.postgres;
    requires dev.gino.engine;
    requires dev.gino.jsonb;
    requires io.netty.buffer;
    requires io.vertx.core;
    requires io.vertx.sql.client;
    requires io.vertx.sql.client.pg;
    requires java.management;
    requires jdk.management;
    requires jmh.core;
    requires org.jooq;
    requires static org.jspecify;
}
