package dev.gino.error;

/** One row was asked for, and there are more. */
public final class ManyRowsException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Names the statement, and the remedy. */
    public ManyRowsException(String where, String remedy) {
        super("there is more than one row", where, remedy, null);
    }
}
