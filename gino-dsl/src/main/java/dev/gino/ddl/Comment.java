package dev.gino.ddl;

import static dev.gino.dsl.Spelling.literal;

/**
 * {@code comment on … is …}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-comment.html">PostgreSQL: COMMENT</a>
 */
public final class Comment extends Words<Comment> {
    private static final Clauses SYNOPSIS = Clauses.of("comment on <kind> <name> [on] is <text>");

    private Comment(Clauses clauses) {
        super(clauses);
    }

    @Override
    Comment with(Clauses changed) {
        return new Comment(changed);
    }

    static Comment of(String kind, String name) {
        return new Comment(SYNOPSIS.say("kind", kind).say("name", name));
    }

    /** {@code comment on kind name on table …}. */
    static Comment of(String kind, String name, String table) {
        return of(kind, name).say("on", "on " + table);
    }

    /** {@code schema.name}. */
    public Comment in(String schema) {
        return inSchema(schema);
    }

    /** {@code is 'text'}. */
    public Comment is(String text) {
        return say("text", literal(text));
    }

    /** {@code is null}: no comment any more. */
    public Comment isNull() {
        return say("text", "null");
    }
}
