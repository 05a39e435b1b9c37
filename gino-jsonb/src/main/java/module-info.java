/** JSONB columns of PostgreSQL, and their properties as full citizens of every statement. */
module dev.gino.jsonb {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive dev.gino.dsl;
    requires static org.jspecify;

    exports dev.gino.jsonb;
}
