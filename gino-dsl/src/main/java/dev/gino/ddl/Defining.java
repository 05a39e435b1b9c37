package dev.gino.ddl;

import dev.gino.dsl.BoundSql;
import dev.gino.dsl.Statement;

/** Whatever says a {@link Definition}: itself, or one that more can be said of. */
public sealed interface Defining extends Statement permits Definition, Words {
    /** What is said so far, as a statement. */
    Definition definition();

    @Override
    default BoundSql toSql() {
        return definition().toSql();
    }
}
