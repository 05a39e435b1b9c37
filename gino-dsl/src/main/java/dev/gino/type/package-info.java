/**
 * What a value is: its PostgreSQL type, its Java type, and how it crosses the wire between them.
 *
 * <p><b>Why it is so.</b> A {@link dev.gino.type.Codec} is one value that carries the name of a type, its encoder and
 * its decoder, so that a new type is one line and a new view of a type is a {@link dev.gino.type.Codec#map}. Values
 * travel by the type of the <em>column</em>, never by the class of the Java object.
 *
 * <p>Only the few types of {@link dev.gino.type.Wire#NATIVE} are given to the driver as they are. Everything else goes
 * in as {@code $n::text::T} and comes out as {@code expression::text}, because the driver, in version 5.0.12, narrows
 * numbers without a word, sends arrays of types it does not know unescaped, and closes the connection, with all that
 * is in flight on it, when it cannot decode one value ({@code numeric 'Infinity'}, {@code time '24:00'},
 * {@code {"a":1e1001}}).
 */
@NullMarked
package dev.gino.type;

import org.jspecify.annotations.NullMarked;
