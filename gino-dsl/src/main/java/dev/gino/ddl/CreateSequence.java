package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;

import dev.gino.dsl.Column;
import dev.gino.dsl.Sequence;

/**
 * {@code create sequence if not exists …}, {@code alter sequence …}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createsequence.html">PostgreSQL: CREATE SEQUENCE</a>
 */
public final class CreateSequence extends Words<CreateSequence> {
    private static final Clauses SYNOPSIS =
            Clauses.of("create [kind] sequence [if not exists] <name> [options] [owned by]");

    private CreateSequence(Clauses clauses) {
        super(clauses);
    }

    @Override
    CreateSequence with(Clauses changed) {
        return new CreateSequence(changed);
    }

    static CreateSequence of(Sequence sequence) {
        return new CreateSequence(SYNOPSIS.say("if not exists")
                .say("name", sequence.sql())
                .say("options", String.join(" ", sequence.options().words())));
    }

    /** {@code create sequence …}, which fails if it is there. */
    public CreateSequence orFail() {
        return say("if not exists", "");
    }

    /** {@code create temporary sequence …}: of this session, and gone with it. */
    public CreateSequence temporary() {
        return say("kind", "temporary");
    }

    /** {@code create unlogged sequence …}. PostgreSQL 15. */
    public CreateSequence unlogged() {
        return with(clauses().say("kind", "unlogged").requiring(15));
    }

    /** {@code owned by table.column}: dropped with it. */
    public CreateSequence ownedBy(Column<?> column) {
        return say("owned by", ownedByText(column));
    }

    static String ownedByText(Column<?> column) {
        return "owned by " + column.table().sql() + "." + identifier(column.name());
    }
}
