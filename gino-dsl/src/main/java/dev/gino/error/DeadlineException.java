package dev.gino.error;

/** There was no answer in time. The statement was cancelled, or its connection was closed. */
public final class DeadlineException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Says what was waited for and how long, the statement, and the remedy. */
    public DeadlineException(String what, String where, String remedy) {
        super(what, where, remedy, null);
    }
}
