package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;

/**
 * {@code create schema if not exists …}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createschema.html">PostgreSQL: CREATE SCHEMA</a>
 */
public final class CreateSchema extends Words<CreateSchema> {
    private static final Clauses SYNOPSIS = Clauses.of("create schema [if not exists] <name> [authorization]");

    private CreateSchema(Clauses clauses) {
        super(clauses);
    }

    @Override
    CreateSchema with(Clauses changed) {
        return new CreateSchema(changed);
    }

    static CreateSchema of(String name) {
        return new CreateSchema(SYNOPSIS.say("if not exists").say("name", identifier(name)));
    }

    /** {@code create schema …}, which fails if it is there. */
    public CreateSchema orFail() {
        return say("if not exists", "");
    }

    /** {@code authorization role}: whom it belongs to. */
    public CreateSchema authorization(String role) {
        return say("authorization", "authorization " + identifier(role));
    }
}
