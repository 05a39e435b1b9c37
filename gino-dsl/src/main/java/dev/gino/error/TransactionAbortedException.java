package dev.gino.error;

/** A statement of the transaction had failed, so that its COMMIT could only roll back. */
public final class TransactionAbortedException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Says which transaction, and the failure that aborted it. */
    public TransactionAbortedException(String where, Throwable cause) {
        super(
                "the transaction was rolled back: a statement in it had failed, and the failure was not passed on",
                where,
                "let the failed future fail the body, or run the statement in a nested transaction and recover there",
                cause);
    }
}
