package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;
import static dev.gino.dsl.Spelling.literal;
import static dev.gino.dsl.Spelling.qualified;

import dev.gino.dsl.Column;
import dev.gino.dsl.Condition;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code create trigger name before|after event on table execute function …}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtrigger.html">PostgreSQL: CREATE TRIGGER</a>
 */
public final class CreateTrigger extends Words<CreateTrigger> {
    private static final Clauses SYNOPSIS = Clauses.of("create [or replace] [constraint] trigger <name> <events> on"
            + " <table> [deferrable] [referencing] [for each row] [when] execute function <function>");

    private CreateTrigger(Clauses clauses) {
        super(clauses);
    }

    @Override
    CreateTrigger with(Clauses changed) {
        return new CreateTrigger(changed);
    }

    static CreateTrigger of(String name, String table) {
        return new CreateTrigger(SYNOPSIS.say("name", identifier(name)).say("table", table));
    }

    /** {@code create or replace trigger …}. */
    public CreateTrigger orReplace() {
        return say("or replace");
    }

    /** {@code create constraint trigger … deferrable initially deferred}: runs when the transaction ends. */
    public CreateTrigger initiallyDeferred() {
        return say("constraint").say("deferrable", "deferrable initially deferred");
    }

    /** {@code before events}: what it answers is what is written. */
    public CreateTrigger before(Command... events) {
        return say("events", "before " + either(events));
    }

    /** {@code after events}. */
    public CreateTrigger after(Command... events) {
        return say("events", "after " + either(events));
    }

    /** {@code instead of events}, of a view. */
    public CreateTrigger insteadOf(Command... events) {
        return say("events", "instead of " + either(events));
    }

    private static String either(Command... events) {
        return Stream.of(events).map(Command::sql).collect(Collectors.joining(" or "));
    }

    /** {@code … or update of columns}. */
    public CreateTrigger orUpdateOf(Column<?>... columns) {
        return updateOf(clauses().said("events") + " or ", columns);
    }

    /** {@code before update of columns}. */
    public CreateTrigger beforeUpdateOf(Column<?>... columns) {
        return updateOf("before ", columns);
    }

    /** {@code after update of columns}. */
    public CreateTrigger afterUpdateOf(Column<?>... columns) {
        return updateOf("after ", columns);
    }

    private CreateTrigger updateOf(String before, Column<?>... columns) {
        String names = KeyText.names(Stream.of(columns).map(Column::name).toArray(String[]::new));
        return say("events", before + "update of " + names);
    }

    /** {@code referencing old table as name}: the rows as they were. */
    public CreateTrigger oldTable(String name) {
        return referencing("old table as " + identifier(name));
    }

    /** {@code referencing new table as name}: the rows as they are. */
    public CreateTrigger newTable(String name) {
        return referencing("new table as " + identifier(name));
    }

    private CreateTrigger referencing(String table) {
        String sofar = clauses().said("referencing");
        return say("referencing", (sofar.isEmpty() ? "referencing" : sofar) + " " + table);
    }

    /** {@code for each row}; without it, it runs once a statement. */
    public CreateTrigger forEachRow() {
        return say("for each row");
    }

    /** {@code when (condition)}, said of the rows {@code users.as("new")} and {@code users.as("old")}. */
    public CreateTrigger when(Condition condition) {
        return say("when", "when (" + qualified(condition) + ")");
    }

    /** {@code execute function name(arguments)}: the arguments are texts. */
    public CreateTrigger execute(String function, String... arguments) {
        return say("function", identifier(function) + texts(arguments));
    }

    /** {@code execute function schema.name(arguments)}, with a function of a schema. */
    public CreateTrigger executeIn(String schema, String function, String... arguments) {
        return say("function", identifier(schema) + "." + identifier(function) + texts(arguments));
    }

    private static String texts(String... arguments) {
        return Clauses.parenthesized(Stream.of(arguments).map(text -> literal(text)));
    }
}
