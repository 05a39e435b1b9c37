package dev.gino.ddl;

import static dev.gino.dsl.Spelling.dollarQuoted;
import static dev.gino.dsl.Spelling.identifier;

import dev.gino.dsl.SqlType;

/**
 * {@code create or replace function …}, its body as text.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createfunction.html">PostgreSQL: CREATE FUNCTION</a>
 */
public final class CreateFunction extends Words<CreateFunction> {
    private static final Clauses SYNOPSIS = Clauses.of("create [or replace] <kind> <name> <arguments> [returns]"
            + " language <language> [volatility] [strict] [security definer] [parallel safe] as <body>");

    private CreateFunction(Clauses clauses) {
        super(clauses);
    }

    @Override
    CreateFunction with(Clauses changed) {
        return new CreateFunction(changed);
    }

    static CreateFunction of(ObjectKind kind, String name) {
        return new CreateFunction(SYNOPSIS.say("or replace")
                .say("kind", kind.sql())
                .say("name", identifier(name))
                .say("arguments", "()")
                .say("language", "plpgsql"));
    }

    /** {@code schema.name}. */
    public CreateFunction in(String schema) {
        return inSchema(schema);
    }

    /** {@code create function …}, which fails if it is there. */
    public CreateFunction orFail() {
        return say("or replace", "");
    }

    /** {@code (…, name type)}: one argument more. */
    public CreateFunction argument(String name, SqlType<?, ?> type) {
        return argument(name, type, "");
    }

    /** {@code (…, name type default expression)}: one argument more, which may be left out. */
    public <T> CreateFunction argument(String name, SqlType<T, ?> type, T initial) {
        return argument(name, type, " default " + PartitionBounds.constant(type, initial));
    }

    private CreateFunction argument(String name, SqlType<?, ?> type, String initial) {
        String sofar = clauses().said("arguments").replaceFirst("\\)$", "");
        String next = identifier(name) + " " + type.declared() + initial;
        return say("arguments", sofar + (sofar.equals("(") ? "" : ", ") + next + ")");
    }

    /** {@code returns type}. */
    public CreateFunction returns(SqlType<?, ?> type) {
        return say("returns", "returns " + type.declared());
    }

    /** {@code returns setof type}. */
    public CreateFunction returnsSetOf(SqlType<?, ?> type) {
        return say("returns", "returns setof " + type.declared());
    }

    /** {@code returns trigger}: for triggers. */
    public CreateFunction returnsTrigger() {
        return say("returns", "returns trigger");
    }

    /** {@code returns void}. */
    public CreateFunction returnsVoid() {
        return say("returns", "returns void");
    }

    /** {@code language name}: plpgsql, unless said otherwise. */
    public CreateFunction language(String name) {
        return say("language", identifier(name));
    }

    /** {@code immutable}: always the same answer to the same arguments. */
    public CreateFunction immutable() {
        return say("volatility", "immutable");
    }

    /** {@code stable}: the same answer within a statement. */
    public CreateFunction stable() {
        return say("volatility", "stable");
    }

    /** {@code strict}: NULL of any argument that is NULL. */
    public CreateFunction strict() {
        return say("strict");
    }

    /** {@code security definer}: with the rights of whom it belongs to. */
    public CreateFunction securityDefiner() {
        return say("security definer");
    }

    /** {@code parallel safe}: in several processes at once. */
    public CreateFunction parallelSafe() {
        return say("parallel safe");
    }

    /**
     * {@code as $body$text$body$}.
     *
     * @param text code, never input: it is what the function does
     */
    public CreateFunction as(String text) {
        return say("body", dollarQuoted(text));
    }
}
