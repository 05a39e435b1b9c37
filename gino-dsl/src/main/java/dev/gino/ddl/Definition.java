package dev.gino.ddl;

import dev.gino.dsl.BoundSql;
import dev.gino.dsl.Statement;
import java.util.List;

/**
 * A statement that defines or removes something.
 *
 * @param text all of it: there are no values beside it
 */
public record Definition(String text) implements Statement {
    @Override
    public BoundSql toSql() {
        return new BoundSql(text, List.of());
    }

    @Override
    public String toString() {
        return text;
    }
}
