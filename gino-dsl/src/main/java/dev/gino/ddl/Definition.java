package dev.gino.ddl;

import dev.gino.dsl.BoundSql;
import java.util.List;

/**
 * A statement that defines or removes something, in full.
 *
 * @param text all of it: there are no values beside it
 * @param requires the least major version of PostgreSQL that knows its words
 */
public record Definition(String text, int requires) implements Defining {
    static final int OLDEST = 14;

    /** One that all versions know. */
    public Definition(String text) {
        this(text, OLDEST);
    }

    @Override
    public Definition definition() {
        return this;
    }

    @Override
    public BoundSql toSql() {
        return new BoundSql(text, List.of());
    }

    @Override
    public String toString() {
        return text;
    }
}
