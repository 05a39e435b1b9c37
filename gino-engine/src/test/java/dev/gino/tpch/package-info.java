/**
 * The 22 queries of TPC-H, a benchmark of decision support, as examples of what a query can say: each is a record with
 * its query beside it, and answers what the published SQL in {@code tpch/q01.sql} to {@code q22.sql} does. Queries, their
 * validation parameters, tables and the distributions of their values are those of the specification, revision 3, at
 * scale 0.01.
 *
 * @see <a href="https://www.tpc.org/tpch/">The specification</a>
 */
@NullMarked
package dev.gino.tpch;

import org.jspecify.annotations.NullMarked;
