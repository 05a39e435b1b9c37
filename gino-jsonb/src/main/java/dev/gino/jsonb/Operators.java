package dev.gino.jsonb;

import dev.gino.dsl.Operator;

/**
 * The operators of {@code jsonb} that this package spells.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-json.html">PostgreSQL: JSON operators</a>
 */
final class Operators {
    static final Operator GET = new Operator("->");
    static final Operator GET_TEXT = new Operator("->>");
    static final Operator CONTAINS = new Operator("@>");
    static final Operator CONTAINED_BY = new Operator("<@");
    static final Operator HAS_KEY = new Operator("?");
    static final Operator MERGE = new Operator("||");
    static final Operator WITHOUT = new Operator("-");

    private Operators() {}
}
