package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;

/**
 * {@code refresh materialized view …}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-refreshmaterializedview.html">PostgreSQL: REFRESH
 *     MATERIALIZED VIEW</a>
 */
public final class RefreshMaterializedView extends Words<RefreshMaterializedView> {
    private static final Clauses SYNOPSIS =
            Clauses.of("refresh materialized view [concurrently] <name> [with no data]");

    private RefreshMaterializedView(Clauses clauses) {
        super(clauses);
    }

    @Override
    RefreshMaterializedView with(Clauses changed) {
        return new RefreshMaterializedView(changed);
    }

    static RefreshMaterializedView of(String name) {
        return new RefreshMaterializedView(SYNOPSIS.say("name", identifier(name)));
    }

    /** {@code schema.name}. */
    public RefreshMaterializedView in(String schema) {
        return inSchema(schema);
    }

    /** {@code … concurrently}: others may read meanwhile. It must have a unique index on columns, of all rows. */
    public RefreshMaterializedView concurrently() {
        return say("concurrently");
    }

    /** {@code … with no data}: it becomes empty, and is not to be queried. */
    public RefreshMaterializedView withNoData() {
        return say("with no data");
    }
}
