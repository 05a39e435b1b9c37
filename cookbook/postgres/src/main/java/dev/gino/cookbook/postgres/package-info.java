/**
 * One question and its answer: which PostgreSQL do we talk to?
 *
 * <ol>
 *   <li>The one that {@code GINO_TEST_URL} names, in the environment or as a system property. Whoever sets it means it,
 *       so if it does not answer, that is an error and nothing else is tried.
 *   <li>A container, where a Docker engine answers. The engine is looked for only if there is a trace of one, because
 *       the full search takes seconds.
 *   <li>The server's own binaries from Maven Central, run as a child process. This needs nothing but Maven, so this is
 *       what most people get.
 * </ol>
 *
 * <p>There is always an answer: no test is skipped for want of a server, because a skipped test looks like a passed one.
 * Nothing is mocked either: what PostgreSQL accepts and answers is the very thing under test.
 *
 * <p>One server serves a whole JVM, since starting one takes seconds; one database serves one test class, since making
 * one takes a tenth of a second and keeps test classes out of each other's way. Databases are made alike on all three
 * kinds of server: UTF-8, sorted by code point, and from PostgreSQL 17 on with upper and lower case for all of Unicode.
 * So a test sees the same order of names everywhere, whatever locale the machine or the image has.
 */
@NullMarked
package dev.gino.cookbook.postgres;

import org.jspecify.annotations.NullMarked;
