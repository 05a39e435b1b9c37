package dev.gino.engine;

import io.vertx.core.internal.VertxBootstrap;
import io.vertx.core.spi.VertxServiceProvider;

/** Makes room in Vert.x's contexts for the scope that code runs in. Vert.x finds it by itself; nobody else needs it. */
public final class ScopeLocal implements VertxServiceProvider {
    /** For Vert.x. */
    public ScopeLocal() {}

    @Override
    public void init(VertxBootstrap bootstrap) {
        Place.register();
    }
}
