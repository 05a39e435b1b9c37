/**
 * What is declared, as statements: create and drop, in the order in which tables depend on each other.
 *
 * <p><b>Why it is so.</b> Definitions take no values beside their text, so that defaults, index expressions and labels
 * are spelled inside it: by {@link dev.gino.dsl.Spelling}, the only tool that this package has, and through the same
 * renderer that spells queries. That is what makes an index on a property equal to the predicate that it is to serve.
 *
 * <p>A statement is a synopsis, as PostgreSQL's manual has it, and the clauses that have been said: {@code Clauses}. The
 * classes that one meets, such as {@link dev.gino.ddl.CreateIndex}, are that and a line for each word; a tree of records
 * for each statement would say the same four times. They are equal if they print the same. Words that older servers do
 * not know raise what the statement requires.
 *
 * <p>What belongs to a table (columns, constraints, indexes, sequences, comments) is declared there, and only spelled
 * here, so that the same declaration creates the table, changes it, and can be compared with a live one.
 *
 * <p>Creation says {@code if not exists} rather than asking the catalog first: one statement, and no race. Types
 * have no such word; a block that ignores {@code duplicate_object} stands in for it.
 */
@NullMarked
package dev.gino.ddl;

import org.jspecify.annotations.NullMarked;
