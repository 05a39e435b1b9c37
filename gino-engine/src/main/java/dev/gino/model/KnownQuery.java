package dev.gino.model;

import dev.gino.dsl.BoundSql;
import dev.gino.dsl.Projection;
import dev.gino.dsl.Query;

/** A query whose text was rendered before, with values of its own. */
record KnownQuery<R>(BoundSql toSql, Projection<R> projection) implements Query<R> {}
