package dev.gino.error;

/** A connection, a transaction or a stream was used after its end, or while a transaction inside it is open. */
public final class ScopeEndedException extends UsageException {
    private static final long serialVersionUID = 1L;

    /** Says which scope has ended, and the remedy. */
    public ScopeEndedException(String what, String where, String remedy) {
        super(what, where, remedy);
    }
}
