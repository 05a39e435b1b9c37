/**
 * What the engine costs beside a hand-written loop on the bare client.
 *
 * <p><b>Method.</b> Contenders take turns, round by round, in one JVM, against one server: what else the machine does
 * hits them alike. What is compared is the client's CPU time, of all threads, garbage collection and compilation
 * included, and the bytes allocated, because both hold still where wall-clock time does not; the figure is the median of
 * the paired ratios, with its quartiles.
 */
@NullMarked
package dev.gino.cookbook.benchmarks;

import org.jspecify.annotations.NullMarked;
