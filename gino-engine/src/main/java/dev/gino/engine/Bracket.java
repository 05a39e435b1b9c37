package dev.gino.engine;

import dev.gino.error.UsageException;

/**
 * What is sent around a transaction.
 *
 * @param depth 0 for the outermost
 * @param begin before it
 * @param keep after it, if all went well
 * @param undo after it, if not
 */
record Bracket(int depth, String begin, String keep, String undo) {
    /** {@code begin … commit}. */
    static Bracket of(TransactionOptions options) {
        return new Bracket(0, options.begin(), "commit", "rollback");
    }

    /**
     * {@code savepoint … release}, one level further in.
     *
     * @throws UsageException if the options are more than a savepoint can do
     */
    Bracket savepoint(TransactionOptions options) {
        if (!options.nestable()) {
            throw new UsageException(
                    "a nested transaction has the isolation and the mode of the outermost one",
                    options.begin(),
                    "set them there, or ask for a transaction of its own: TransactionOptions.asNew()");
        }
        int inner = depth + 1;
        String name = "gino_" + inner;
        return new Bracket(inner, "savepoint " + name, "release " + name, "rollback to " + name + "; release " + name);
    }

    boolean nested() {
        return depth > 0;
    }
}
