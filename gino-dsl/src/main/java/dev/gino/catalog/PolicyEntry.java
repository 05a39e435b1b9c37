package dev.gino.catalog;

import dev.gino.dsl.Spelling;
import java.util.List;
import java.util.Optional;

/**
 * A policy of a table.
 *
 * @param name its name
 * @param command {@code select} and so on, or {@code all}
 * @param permissive whether it allows, or else forbids
 * @param roles for whom, quoted if they need to be
 * @param using which rows are seen
 * @param check which rows may be written
 */
public record PolicyEntry(
        String name,
        String command,
        boolean permissive,
        List<String> roles,
        Optional<String> using,
        Optional<String> check) {

    /** {@code create policy …}. */
    String create(QualifiedName table) {
        return "create policy " + Spelling.identifier(name) + " on " + table
                + (permissive ? "" : " as restrictive") + " for " + command + " to " + String.join(", ", roles)
                + using.map(condition -> " using (" + condition + ")").orElse("")
                + check.map(condition -> " with check (" + condition + ")").orElse("");
    }

    static PolicyEntry read(Fields fields) {
        return new PolicyEntry(
                fields.text(),
                command(fields.letter()),
                fields.flag(),
                fields.names,
                fields.optional(),
                fields.optional());
    }

    private static String command(char letter) {
        return switch (letter) {
            case 'r' -> "select";
            case 'a' -> "insert";
            case 'w' -> "update";
            case 'd' -> "delete";
            default -> "all";
        };
    }
}
