/**
 * What is meant: tables, columns, expressions, statements; and their one spelling.
 *
 * <p>In the order in which one meets them: {@link dev.gino.dsl.Table} and its columns; {@link dev.gino.dsl.Dsl}, where
 * statements begin; {@link dev.gino.dsl.Expression} and its flavours; {@link dev.gino.dsl.Functions}, {@link
 * dev.gino.dsl.Aggregates}, {@link dev.gino.dsl.WindowFunctions}; {@link dev.gino.dsl.Select}, {@link
 * dev.gino.dsl.SetOperation}, {@link dev.gino.dsl.Values} and what stands in from, {@link dev.gino.dsl.Relation}; {@link
 * dev.gino.dsl.Insert}, {@link dev.gino.dsl.Update}, {@link dev.gino.dsl.Delete}, {@link dev.gino.dsl.Merge}; {@link
 * dev.gino.dsl.RawSql}; {@link dev.gino.dsl.BoundSql}, the one thing that goes on from here to whoever sends it.
 *
 * <p><b>Why one sealed grammar and one spelling.</b> {@code Node} holds all shapes of expression on one page, {@code
 * SqlRenderer} their spelling on another, in the same order, in one pass for text and values; {@code QueryRenderer} and
 * {@code ModificationRenderer} do the same for statements. The alternatives were a visitor ({@code accept} in everybody's
 * completion list), nodes that write themselves (the spelling spread over fifty files) and lists of parts (no shapes at
 * all, so that nobody can ask which columns a query uses). The renderer's ladder of {@code instanceof} becomes a {@code
 * switch} on Java 21; until then a test walks the permitted shapes and demands an example of each.
 *
 * <p><b>Why operators are typed by flavour, and shapes are not.</b> A node has no type; an {@link
 * dev.gino.dsl.Expression} is a thin handle of a node and a {@link dev.gino.dsl.SqlType}, and its flavour, its second
 * type parameter, is what may be asked of it. So {@code USERS.nickname.plus(1)} does not compile, and {@code coalesce},
 * {@code max}, {@code cast}, CASE and scalar subqueries are one generic method each that answers the right flavour.
 * One interface per flavour that the nodes implement was the other way: it multiplies 18 shapes by 7 flavours.
 *
 * <p><b>Why values are numbered by identity.</b> PostgreSQL takes {@code coalesce(age, $1)} and {@code coalesce(age,
 * $2)} for two expressions, and refuses to group by one what is selected as the other. One Java expression used twice
 * is one {@code $n}. Equal values are not merged, because the text, and with it the prepared plan, would change with
 * them.
 *
 * <p><b>Why a query may be wrapped.</b> Types that cross the wire as text are cast in the outermost select list. DISTINCT,
 * UNION and VALUES compare or type what they print, and {@code 1.0} and {@code 1.00} are equal numbers but different
 * texts: such a query is computed first and converted around it.
 *
 * <p><b>Why columns of a derived table are asked for by what they select.</b> {@code spent.get(total)} has the type of
 * {@code total}, whatever that is, so that nothing has to be declared twice, and what is not selected is an error when
 * the query is built. A class with fields for each derived table was the other way: a class for each query.
 *
 * <p><b>Why aggregates are a class, and window functions no expressions.</b> {@code filter}, {@code distinct} and {@code
 * over} make sense of a call of an aggregate and of nothing else, and {@code rank()} makes none without a window: so the
 * compiler says it. Numbers and truth values have a class that is their flavour too, because one computes with {@code
 * sum(a).dividedBy(sum(b))}; any other aggregate answers its flavour with {@code expression()}.
 *
 * <p><b>Why a statement says which server it needs.</b> It is described where no server is known. {@link
 * dev.gino.dsl.BoundSql#requires} is collected while it is rendered, and the engine refuses before it sends, {@code
 * requires PostgreSQL 17}, so that a transaction can go on.
 */
@NullMarked
package dev.gino.dsl;

import org.jspecify.annotations.NullMarked;
