/**
 * What is declared, as statements: create and drop, in the order in which tables depend on each other.
 *
 * <p><b>Why it is so.</b> Definitions take no values beside their text, so that defaults, index expressions and labels
 * are spelled inside it: by {@link dev.gino.dsl.Spelling}, the only tool that this package has, and through the same
 * renderer that spells queries. That is what makes an index on a property equal to the predicate that it is to serve.
 *
 * <p>Creation says {@code if not exists} rather than asking the catalog first: one statement, and no race. Enum types
 * have no such word; a block that ignores {@code duplicate_object} stands in for it.
 */
@NullMarked
package dev.gino.ddl;

import org.jspecify.annotations.NullMarked;
