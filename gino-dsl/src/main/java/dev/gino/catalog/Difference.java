package dev.gino.catalog;

import dev.gino.ddl.Definition;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is not in the database as it is declared.
 *
 * @param phase when it is closed
 * @param what it is about, and how it differs
 * @param destructive whether closing it destroys data, or may
 * @param remedy what to do by hand, if PostgreSQL has no statement that closes it
 * @param statements that close it
 */
public record Difference(
        Phase phase, String what, boolean destructive, Optional<String> remedy, List<Definition> statements) {

    /** Comments that say what it is, then the statements: a script. */
    @Override
    public String toString() {
        StringBuilder script = new StringBuilder("-- ");
        script.append(destructive ? "destroys data: " : "").append(what).append('\n');
        remedy.ifPresent(
                present -> script.append("-- by hand: ").append(present).append('\n'));
        statements.forEach(statement -> script.append(statement).append(";\n"));
        return script.toString();
    }
}
