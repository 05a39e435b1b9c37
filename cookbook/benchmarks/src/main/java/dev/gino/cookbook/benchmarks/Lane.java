package dev.gino.cookbook.benchmarks;

import io.vertx.core.Future;

/**
 * One way of doing a piece of work.
 *
 * @param name what it is called in the table
 * @param operation does it once; its argument is different each time
 */
record Lane(String name, Operation operation) {
    /** Once. */
    interface Operation {
        Future<?> run(int number);
    }
}
