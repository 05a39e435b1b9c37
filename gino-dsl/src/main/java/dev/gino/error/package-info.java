/**
 * What can go wrong, everywhere.
 *
 * <p>One unchecked root and two branches: {@link dev.gino.error.UsageException}, the program is wrong, and
 * {@link dev.gino.error.DatabaseException}, the world is: PostgreSQL's own answer with its SQLSTATE, or no answer at
 * all. Every message has the same three sections: what is wrong, where, and the remedy.
 *
 * <p><b>Why it is so.</b> The package stands in gino-dsl, and not in gino-engine where most of it is thrown, because a
 * declaration that is wrong must be able to say so too, and a package cannot be split between two Java modules. It
 * imports nothing. GINO's exceptions lay in seven unrelated branches and let the driver's pass through; a caller here
 * catches one root, or asks by meaning.
 */
@NullMarked
package dev.gino.error;

import org.jspecify.annotations.NullMarked;
