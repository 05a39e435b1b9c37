package dev.gino.ddl;

import static dev.gino.dsl.Spelling.literal;

/**
 * {@code create type …} or {@code create domain …}, unless there is one of that name: PostgreSQL has no such word, and a
 * block that ignores {@code duplicate_object} stands in for it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtype.html">PostgreSQL: CREATE TYPE</a>
 */
public final class CreateType extends Words<CreateType> {
    private static final Clauses SYNOPSIS = Clauses.of("<statement>");

    private final Clauses create;

    private CreateType(Clauses clauses, Clauses create) {
        super(clauses);
        this.create = create;
    }

    @Override
    CreateType with(Clauses changed) {
        return new CreateType(changed, create);
    }

    static CreateType of(Clauses create) {
        String block = "do " + literal("begin " + create.text() + "; exception when duplicate_object then null; end");
        return new CreateType(SYNOPSIS.say("statement", block), create);
    }

    /** {@code create type …}, which fails if it is there. */
    public CreateType orFail() {
        return new CreateType(SYNOPSIS.say("statement", create), create);
    }
}
