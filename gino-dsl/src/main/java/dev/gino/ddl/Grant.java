package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;

import dev.gino.dsl.Column;
import dev.gino.dsl.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code grant privileges on … to roles}, {@code revoke privileges on … from roles}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-grant.html">PostgreSQL: GRANT</a>
 */
public final class Grant extends Words<Grant> {
    private static final Clauses SYNOPSIS =
            Clauses.of("<verb> <privileges> [columns] on <kind> <name> <roles> [with grant option] [cascade]");

    private Grant(Clauses clauses) {
        super(clauses);
    }

    @Override
    Grant with(Clauses changed) {
        return new Grant(changed);
    }

    static Grant of(String verb, Privilege... privileges) {
        String words = Stream.of(privileges).map(Privilege::sql).collect(Collectors.joining(", "));
        boolean newest = List.of(privileges).contains(Privilege.MAINTAIN);
        return new Grant(
                SYNOPSIS.say("verb", verb).say("privileges", words).requiring(newest ? 17 : Definition.OLDEST));
    }

    /** {@code on table name}. */
    public Grant on(Table<?> table) {
        return say("kind", "table").say("name", table.sql());
    }

    /** {@code on kind name}. */
    public Grant on(ObjectKind kind, String name) {
        return say("kind", kind == ObjectKind.VIEW ? "table" : kind.sql()).say("name", identifier(name));
    }

    /** {@code on all tables in schema name}. */
    public Grant onAllTablesIn(String schema) {
        return say("kind", "all tables in schema").say("name", identifier(schema));
    }

    /** {@code on kind schema.name}. */
    public Grant in(String schema) {
        return inSchema(schema);
    }

    /** {@code privilege (columns)}: only these of the table's. */
    public Grant columns(Column<?>... columns) {
        return say("columns", KeyText.columns(List.of(columns)));
    }

    /** {@code to roles}; {@code public} is everyone. */
    public Grant to(String... roles) {
        return say("roles", "to " + KeyText.names(roles));
    }

    /** {@code from roles}, of what is revoked. */
    public Grant from(String... roles) {
        return say("roles", "from " + KeyText.names(roles));
    }

    /** {@code with grant option}: they may pass it on. */
    public Grant withGrantOption() {
        return say("with grant option");
    }

    /** {@code cascade}, of what is revoked: from those whom they passed it on to, too. */
    public Grant cascade() {
        return say("cascade");
    }
}
