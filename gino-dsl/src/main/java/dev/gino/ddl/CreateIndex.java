package dev.gino.ddl;

import static dev.gino.dsl.Spelling.inline;

import dev.gino.dsl.Index;

/**
 * {@code create index if not exists …}, its expressions spelled as in the queries that it serves.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">PostgreSQL: CREATE INDEX</a>
 */
public final class CreateIndex extends Words<CreateIndex> {
    private static final Clauses SYNOPSIS =
            Clauses.of("create [unique] index [concurrently] [if not exists] <name> on [only] <table> using <method>"
                    + " <keys> [include] [nulls not distinct] [with] [tablespace] [where]");

    private CreateIndex(Clauses clauses) {
        super(clauses);
    }

    @Override
    CreateIndex with(Clauses changed) {
        return new CreateIndex(changed);
    }

    static CreateIndex of(Index index) {
        Clauses clauses = SYNOPSIS.say("unique", index.isUnique() ? "unique" : "")
                .say("if not exists")
                .say("name", index.name().sql())
                .say("only", index.isOnly() ? "only" : "")
                .say("table", index.table().sql())
                .say("method", index.method().sql())
                .say("keys", KeyText.keys(index.elements()))
                .say("include", KeyText.columns("include", index.included()))
                .say("with", KeyText.with(index.parameters()))
                .say("tablespace", KeyText.named("tablespace", index.tablespace()))
                .say("where", index.condition() == null ? "" : "where " + inline(index.condition()));
        return new CreateIndex(
                index.isNullsNotDistinct() ? clauses.say("nulls not distinct").requiring(15) : clauses);
    }

    /** {@code create index …}, which fails if it is there. */
    public CreateIndex orFail() {
        return say("if not exists", "");
    }

    /** {@code create index concurrently …}: others may write meanwhile. Not inside a transaction. */
    public CreateIndex concurrently() {
        return say("concurrently");
    }
}
