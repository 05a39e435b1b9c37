/**
 * What is in a database, as a value; what differs between it and what is declared; and the declaration that it would
 * have been made of.
 *
 * <p><b>One query reads it all</b>, a branch for each kind of thing, in one round trip and one snapshot. This package
 * knows its text and what its rows mean; whoever has a connection runs it: {@code db.catalog("public")}. It is read with
 * an empty search path, so that PostgreSQL prints every name in full, and the same definition has the same text
 * whoever asks.
 *
 * <p><b>PostgreSQL itself says what a declaration means.</b> It prints expressions in its own words, {@code
 * 'noname'::text}, and no rewriting here could be as sure as its own. So the declaration is created in scratch schemas
 * within a transaction, read back by the same query as what is live, and rolled back. Both sides then speak alike, and
 * comparing is comparing texts.
 *
 * <p><b>Explicit schemas are mapped, not moved.</b> What is declared without a schema falls into the scratch schema, as
 * it comes first on the search path. What is declared with one, {@code app.users}, is renamed in the text of the
 * definitions, {@code gino_scratch_1.users}, and back in what is read; only names that are declared are, so that the
 * functions, extensions and types that a schema has beside them are found where they are. The other way, renaming the
 * live schema for the time of the transaction, would take those away, would need to own the schema, and would hold a
 * lock that other definitions wait for.
 *
 * <ul>
 *   <li>It needs the privilege {@code create} on the database, and nothing on the live tables.
 *   <li>Live tables are not locked, unless the declaration refers to one that is not itself compared: PostgreSQL then
 *       locks that one against writers until the transaction ends. Name it too, and it is not.
 *   <li>Two comparisons of one database at the same time wait for each other.
 *   <li>Who may not create schemas reads both catalogs from two databases, and compares them: {@link
 *       dev.gino.catalog.Diff#between}.
 * </ul>
 *
 * <p><b>What is compared.</b> Of tables that are declared everything but the order of columns; constraints and indexes
 * that only have another name are renamed. What is live and not declared is left alone and not mentioned, as are
 * policies, triggers and storage parameters of tables that declare none: they are often the work of others. A column
 * with another name cannot be told from one dropped and one added, and that is marked as destroying data. A key that
 * foreign keys refer to is not replaced behind their back: PostgreSQL refuses to drop it, and says which they are.
 *
 * <p><b>A scaffold is a beginning.</b> It prints classes as one would write them by hand, and nothing reads them again:
 * there is no generated code that must not be touched. Expressions that PostgreSQL prints stand in {@link
 * dev.gino.dsl.Dsl#template}, in its own words; plain constants are those of Java. Lines are broken as our formatter
 * breaks them, so that the first commit of them is the last that is only about spaces.
 */
@NullMarked
package dev.gino.catalog;

import org.jspecify.annotations.NullMarked;
