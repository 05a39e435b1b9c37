package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;

/** {@code alter kind name …}: what can be said of all kinds. */
public final class Alter extends Words<Alter> {
    private static final Clauses SYNOPSIS = Clauses.of("alter <kind> [if exists] <name> [on] <action>");

    private Alter(Clauses clauses) {
        super(clauses);
    }

    @Override
    Alter with(Clauses changed) {
        return new Alter(changed);
    }

    static Alter of(String kind, String name) {
        return new Alter(SYNOPSIS.say("kind", kind).say("name", name));
    }

    /** {@code alter kind name on table …}. */
    static Alter of(String kind, String name, String table) {
        return of(kind, name).say("on", "on " + table);
    }

    /** {@code schema.name}. */
    public Alter in(String schema) {
        return inSchema(schema);
    }

    /** {@code alter kind if exists …}. */
    public Alter ifExists() {
        return say("if exists");
    }

    /** {@code … rename to name}. */
    public Alter renameTo(String name) {
        return say("action", "rename to " + identifier(name));
    }

    /** {@code … set schema name}. */
    public Alter setSchema(String schema) {
        return say("action", "set schema " + identifier(schema));
    }

    /** {@code … owner to role}. */
    public Alter ownerTo(String role) {
        return say("action", "owner to " + identifier(role));
    }
}
