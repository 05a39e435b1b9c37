/**
 * Create, get, update and delete of one row, as statements: describing, and not yet doing. The engine's verbs run them.
 *
 * <p><b>Why it is so.</b> A model is not a class of objects that know their database; it is a {@link
 * dev.gino.model.Model} of a table, which reads the components of a row's object and says an {@link
 * dev.gino.dsl.Insert}, a {@link dev.gino.dsl.Select}, an {@link dev.gino.dsl.Update} or a {@link dev.gino.dsl.Delete}.
 * The design page has this package above the engine; it stands before it instead, because {@code create} and its kin
 * are verbs of the engine's own interface, and the arrow between two packages can only point one way.
 *
 * <p>What a row's object says nothing of, being null, is left to the database on creation: its defaults come back by
 * {@code returning}. An update writes what is set and nothing else.
 */
@NullMarked
package dev.gino.model;

import org.jspecify.annotations.NullMarked;
