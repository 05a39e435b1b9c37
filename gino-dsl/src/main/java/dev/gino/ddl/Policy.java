package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;
import static dev.gino.dsl.Spelling.qualified;

import dev.gino.dsl.Condition;
import dev.gino.dsl.Table;

/**
 * {@code create policy name on table …}, {@code alter policy …}: which rows one sees and writes, once the table has row
 * level security.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-rowsecurity.html">PostgreSQL: row level security</a>
 */
public final class Policy extends Words<Policy> {
    private static final Clauses SYNOPSIS =
            Clauses.of("<verb> policy <name> on <table> [as restrictive] [for] [to] [using] [with check]");

    private Policy(Clauses clauses) {
        super(clauses);
    }

    @Override
    Policy with(Clauses changed) {
        return new Policy(changed);
    }

    static Policy of(String verb, String name, Table<?> table) {
        return new Policy(
                SYNOPSIS.say("verb", verb).say("name", identifier(name)).say("table", table.sql()));
    }

    /** {@code as restrictive}: demanded beside all others, where policies otherwise allow what one of them allows. */
    public Policy restrictive() {
        return say("as restrictive");
    }

    /** {@code for command}. */
    public Policy forCommand(Command command) {
        return say("for", "for " + command.sql());
    }

    /** {@code to roles}; {@code public} is everyone. */
    public Policy to(String... roles) {
        return say("to", "to " + KeyText.names(roles));
    }

    /** {@code using (condition)}: of the rows that are there. */
    public Policy using(Condition condition) {
        return say("using", "using (" + qualified(condition) + ")");
    }

    /** {@code with check (condition)}: of the rows that are written. */
    public Policy withCheck(Condition condition) {
        return say("with check", "with check (" + qualified(condition) + ")");
    }
}
