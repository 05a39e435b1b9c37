/** The quick start and the recipes. */
module dev.gino.cookbook {
    requires dev.gino.cookbook.postgres;
    requires dev.gino.engine;
    requires dev.gino.jsonb;
    requires static org.jspecify;

    exports dev.gino.cookbook;
}
