package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;
import static dev.gino.dsl.Spelling.query;

import dev.gino.dsl.Statement;

/**
 * {@code create materialized view if not exists name as query}, {@code create table if not exists name as query}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-creatematerializedview.html">PostgreSQL: CREATE
 *     MATERIALIZED VIEW</a>
 */
public final class CreateTableAs extends Words<CreateTableAs> {
    private static final Clauses SYNOPSIS =
            Clauses.of("create [temporary] <kind> [if not exists] <name> [tablespace] as <query> [with no data]");

    private CreateTableAs(Clauses clauses) {
        super(clauses);
    }

    @Override
    CreateTableAs with(Clauses changed) {
        return new CreateTableAs(changed);
    }

    static CreateTableAs of(ObjectKind kind, String name, Statement query) {
        return new CreateTableAs(SYNOPSIS.say("kind", kind.sql())
                .say("if not exists")
                .say("name", identifier(name))
                .say("query", query(query)));
    }

    /** {@code schema.name}. */
    public CreateTableAs in(String schema) {
        return inSchema(schema);
    }

    /** {@code create …}, which fails if it is there. */
    public CreateTableAs orFail() {
        return say("if not exists", "");
    }

    /** {@code tablespace name}. */
    public CreateTableAs tablespace(String space) {
        return say("tablespace", "tablespace " + identifier(space));
    }

    /** {@code … with no data}: it is empty, and a materialized view is not to be queried before it is refreshed. */
    public CreateTableAs withNoData() {
        return say("with no data");
    }
}
