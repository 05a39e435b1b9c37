package dev.gino.ddl;

/** {@code drop … if exists}. */
public final class Drop extends Words<Drop> {
    private static final Clauses SYNOPSIS = Clauses.of("drop <kind> [concurrently] [if exists] <name> [on] [cascade]");

    private Drop(Clauses clauses) {
        super(clauses);
    }

    @Override
    Drop with(Clauses changed) {
        return new Drop(changed);
    }

    static Drop of(String kind, String name) {
        return new Drop(SYNOPSIS.say("kind", kind).say("if exists").say("name", name));
    }

    /** {@code drop kind name on table}. */
    static Drop of(String kind, String name, String table) {
        return of(kind, name).say("on", "on " + table);
    }

    /** {@code schema.name}. */
    public Drop in(String schema) {
        return inSchema(schema);
    }

    /** {@code drop …}, which fails if it is not there. */
    public Drop orFail() {
        return say("if exists", "");
    }

    /** {@code … cascade}: what depends on it, too. */
    public Drop cascade() {
        return say("cascade");
    }

    /** {@code drop index concurrently …}: others may read and write meanwhile. Not inside a transaction. */
    public Drop concurrently() {
        return say("concurrently");
    }
}
