package dev.gino.error;

/** One row was asked for, and there is none. */
public final class NoRowException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Names the statement, and the remedy. */
    public NoRowException(String where, String remedy) {
        super("there is no row", where, remedy, null);
    }
}
