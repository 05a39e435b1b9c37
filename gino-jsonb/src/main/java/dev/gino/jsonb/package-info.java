/**
 * Documents in columns, and the keys inside them as properties: declared, selected, filtered, sorted, grouped, indexed
 * and updated like columns.
 *
 * <table>
 * <caption>What one writes, and what is sent</caption>
 * <tr><td>{@code profile.text("city")}</td><td>{@code users.profile ->> 'city'}</td></tr>
 * <tr><td>{@code profile.integer("age")}</td><td>{@code (users.profile ->> 'age')::int4}</td></tr>
 * <tr><td>{@code profile.at("address").text("city")}</td><td>{@code (users.profile -> 'address') ->> 'city'}</td></tr>
 * <tr><td>{@code profile.instant("seenAt")}</td><td>{@code (users.profile ->> 'seenAt') collate "C"}</td></tr>
 * <tr><td>{@code profile.object("pet", Pet.class)}</td><td>{@code users.profile -> 'pet'}</td></tr>
 * <tr><td>{@code set(age, 21)}</td><td>{@code profile = (…the object…) || $1::text::jsonb}</td></tr>
 * <tr><td>{@code set(age, age.minus(2))}</td>
 * <td>{@code profile = (…the object…) || jsonb_build_object('age', (users.profile ->> 'age')::int4 - $1)}</td></tr>
 * <tr><td>{@code profile.contains(Map.of("vip", true))}</td><td>{@code users.profile @> $1::text::jsonb}</td></tr>
 * </table>
 *
 * <p><b>Why keys are literals and values are not.</b> {@code profile ->> $1} loses its expression index as soon as
 * PostgreSQL moves to a generic plan, after five executions, and can be neither grouped by nor selected distinct. Keys
 * pass through the one quoting function.
 *
 * <p><b>Why there is one spelling.</b> {@code ->}, {@code []}, {@code #>} and {@code jsonb_extract_path} mean the same,
 * and none uses the index of another. A property is one expression, printed alike in a predicate, an index and a
 * generated column. Nested keys are a chain of {@code ->} and not {@code #>}, because {@code #> '{0}'} reads an array's
 * element as well as an object's key {@code "0"}. The spelling is a promise: whoever changes it drops everybody's
 * indexes.
 *
 * <p><b>Why instants and dates are texts.</b> The cast from text to {@code timestamptz} depends on settings and can
 * never be indexed. A text of fixed width in UTC, compared under {@code collate "C"}, orders as time does and can.
 *
 * <p><b>Why one expression per document.</b> PostgreSQL assigns a column once per statement. All properties assigned in
 * a statement fold into one expression: other keys are kept, missing parents are made, and what is no object where an
 * object must be gives way to one, as in RFC 7396. A value computed as SQL NULL is written as JSON null: it never wipes
 * the document.
 *
 * <p><b>Why documents are read as bytes.</b> The driver's own {@code JsonObject} turns {@code BigDecimal} into {@code
 * Double}, costs 1.8 times the CPU, and closes the connection on a number of a thousand digits. {@code jsonb_send} into
 * Jackson's {@code ObjectReader}, over the bytes in place, was the best of eight ways measured.
 *
 * <p>This package has nothing but the public words of gino-dsl: what it can do, a program can.
 */
@NullMarked
package dev.gino.jsonb;

import org.jspecify.annotations.NullMarked;
