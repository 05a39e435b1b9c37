package dev.gino.error;

/** COMMIT was sent and its answer was lost: the transaction may be committed, or not. */
public final class OutcomeUnknownException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Says which transaction, and what was lost. */
    public OutcomeUnknownException(String where, Throwable cause) {
        super(
                "the answer to COMMIT was lost: the transaction may be committed, or not",
                where,
                "look for what it should have written before you run it again",
                cause);
    }
}
