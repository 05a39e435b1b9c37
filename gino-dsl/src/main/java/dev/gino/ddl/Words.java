package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;

import org.jspecify.annotations.Nullable;

/**
 * A definition that more can be said of. Immutable: every word answers a changed copy.
 *
 * @param <D> its class
 */
public abstract non-sealed class Words<D extends Words<D>> implements Defining {
    private static final String NAME = "name";

    private final Clauses clauses;

    Words(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The same of other clauses. */
    abstract D with(Clauses changed);

    Clauses clauses() {
        return clauses;
    }

    final D say(String clause) {
        return with(clauses.say(clause));
    }

    final D say(String clause, String text) {
        return with(clauses.say(clause, text));
    }

    /** The name, with a schema. */
    final D inSchema(String schema) {
        return say(NAME, identifier(schema) + "." + clauses.said(NAME));
    }

    @Override
    public final Definition definition() {
        return clauses().definition();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Words<?> words
                && getClass() == words.getClass()
                && definition().equals(words.definition());
    }

    @Override
    public final int hashCode() {
        return definition().hashCode();
    }

    @Override
    public final String toString() {
        return definition().text();
    }
}
