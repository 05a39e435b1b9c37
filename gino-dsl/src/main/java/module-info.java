/** Tables, expressions and statements of PostgreSQL, as values that print themselves. Depends on nothing. */
module dev.gino.dsl {
    requires static org.jspecify;

    exports dev.gino.catalog;
    exports dev.gino.ddl;
    exports dev.gino.dsl;
    exports dev.gino.error;
    exports dev.gino.type;
}
