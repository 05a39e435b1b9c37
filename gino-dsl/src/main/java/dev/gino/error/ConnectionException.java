package dev.gino.error;

import org.jspecify.annotations.Nullable;

/** There is no connection: the server cannot be reached, refuses, or the connection was lost before an answer. */
public final class ConnectionException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Says what was tried, with which server, and the remedy. */
    public ConnectionException(String what, String where, String remedy, @Nullable Throwable cause) {
        super(what, where, remedy, cause);
    }
}
