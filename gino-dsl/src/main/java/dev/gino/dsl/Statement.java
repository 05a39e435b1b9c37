package dev.gino.dsl;

/** Anything that PostgreSQL can be told: a value that prints itself and knows no connection. Open to everyone. */
public interface Statement {
    /** The statement's text, and the values that travel beside it. */
    BoundSql toSql();
}
