package dev.gino.error;

import org.jspecify.annotations.Nullable;

/** What was asked of the database did not happen, or is not known to have happened. */
public abstract class DatabaseException extends GinoException {
    private static final long serialVersionUID = 1L;

    DatabaseException(String what, @Nullable String where, @Nullable String remedy, @Nullable Throwable cause) {
        super(what, where, remedy, cause);
    }
}
