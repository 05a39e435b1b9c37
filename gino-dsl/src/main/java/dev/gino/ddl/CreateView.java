package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;
import static dev.gino.dsl.Spelling.query;

import dev.gino.dsl.Statement;
import java.util.stream.Stream;

/**
 * {@code create view name as query}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createview.html">PostgreSQL: CREATE VIEW</a>
 */
public final class CreateView extends Words<CreateView> {
    private static final Clauses SYNOPSIS =
            Clauses.of("create [or replace] [temporary] view <name> [columns] [with] as <query> [check option]");

    private CreateView(Clauses clauses) {
        super(clauses);
    }

    @Override
    CreateView with(Clauses changed) {
        return new CreateView(changed);
    }

    static CreateView of(String name, Statement query) {
        return new CreateView(SYNOPSIS.say("name", identifier(name)).say("query", query(query)));
    }

    /** {@code schema.name}. */
    public CreateView in(String schema) {
        return inSchema(schema);
    }

    /** {@code create or replace view …}: its columns stay, and more may follow. */
    public CreateView orReplace() {
        return say("or replace");
    }

    /** {@code create temporary view …}: of this session, and gone with it. */
    public CreateView temporary() {
        return say("temporary");
    }

    /** {@code (columns)}: their names, if not those of the query. */
    public CreateView columns(String... names) {
        return say("columns", Clauses.parenthesized(Stream.of(names).map(name -> identifier(name))));
    }

    /** {@code with (security_barrier)}: its conditions come before those of whoever queries it. */
    public CreateView securityBarrier() {
        return option("security_barrier");
    }

    /** {@code with (security_invoker)}: with the rights of whoever queries it. PostgreSQL 15. */
    public CreateView securityInvoker() {
        return with(option("security_invoker").clauses().requiring(15));
    }

    private CreateView option(String name) {
        String sofar = clauses().said("with");
        return say("with", sofar.isEmpty() ? "with (" + name + ")" : sofar.replace(")", ", " + name + ")"));
    }

    /** {@code with cascaded check option}: no row is written through it that it and what is below it do not have. */
    public CreateView withCheckOption() {
        return say("check option", "with cascaded check option");
    }

    /** {@code with local check option}: no row is written through it that it does not have. */
    public CreateView withLocalCheckOption() {
        return say("check option", "with local check option");
    }
}
