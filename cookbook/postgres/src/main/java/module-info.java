/** A real PostgreSQL for every test and for the quick start. Not published. */
module dev.gino.cookbook.postgres {
    requires java.naming; // the JDBC driver's data source mentions it
    requires transitive java.sql;
    requires static org.jspecify;

    exports dev.gino.cookbook.postgres;
}
