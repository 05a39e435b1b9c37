package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;
import static dev.gino.dsl.Spelling.literal;

/**
 * {@code create extension if not exists …}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createextension.html">PostgreSQL: CREATE EXTENSION</a>
 */
public final class CreateExtension extends Words<CreateExtension> {
    private static final Clauses SYNOPSIS =
            Clauses.of("create extension [if not exists] <name> [schema] [version] [cascade]");

    private CreateExtension(Clauses clauses) {
        super(clauses);
    }

    @Override
    CreateExtension with(Clauses changed) {
        return new CreateExtension(changed);
    }

    static CreateExtension of(String name) {
        return new CreateExtension(SYNOPSIS.say("if not exists").say("name", identifier(name)));
    }

    /** {@code create extension …}, which fails if it is there. */
    public CreateExtension orFail() {
        return say("if not exists", "");
    }

    /** {@code schema name}: where what it makes is put. */
    public CreateExtension in(String schema) {
        return say("schema", "schema " + identifier(schema));
    }

    /** {@code version 'version'}. */
    public CreateExtension version(String version) {
        return say("version", "version " + literal(version));
    }

    /** {@code cascade}: what it needs, too. */
    public CreateExtension cascade() {
        return say("cascade");
    }
}
