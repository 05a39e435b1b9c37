/**
 * What a value is: its PostgreSQL type, its Java type, and how it crosses the wire between them.
 *
 * <p><b>Why it is so.</b> A {@link dev.gino.type.Codec} is one value that carries the name of a type, its encoder and
 * its decoder, so that a new type is one line and a new view of a type is a {@link dev.gino.type.Codec#map}. Values
 * travel by the type of the <em>column</em>, never by the class of the Java object.
 *
 * <p>Only the few types of {@link dev.gino.type.Wire#NATIVE} are given to the driver as they are. Everything else goes
 * in as {@code $n::text::T}, because the driver, in version 5.0.12, narrows numbers without a word, sends arrays of types
 * it does not know unescaped, and closes the connection, with all that is in flight on it, when it cannot decode one
 * value ({@code numeric 'Infinity'}, {@code time '24:00'}, {@code {"a":1e1001}}).
 *
 * <p>What comes out must not depend on the settings of the session. As texts, dates inside ranges, arrays and rows
 * follow {@code DateStyle} and {@code TimeZone}, intervals {@code IntervalStyle}, bytes {@code bytea_output}, and
 * numbers inside geometric values lose digits under {@code extra_float_digits}. So only types whose text no setting
 * changes come out as {@code expression::text}; the others, and all arrays, ranges and rows, as the bytes of the server's
 * own send function, {@code interval_send(expression)}, which PostgreSQL keeps the same. Arrays of native types too: the
 * driver reads an array of two dimensions as NULL, and drops lower bounds. Lower bounds other than 1, and NULL among the
 * elements, are refused when they are read.
 */
@NullMarked
package dev.gino.type;

import org.jspecify.annotations.NullMarked;
