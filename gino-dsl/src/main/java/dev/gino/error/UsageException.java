package dev.gino.error;

import org.jspecify.annotations.Nullable;

/** The program is wrong: nothing was sent, and trying again will not help. */
public class UsageException extends GinoException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong, where, and the remedy.
     *
     * @param what what is wrong, with the value or the name at fault
     * @param where the table, column, statement or option it concerns
     * @param remedy what to write instead
     */
    public UsageException(String what, @Nullable String where, String remedy) {
        super(what, where, remedy, null);
    }

    /** As the other, with what brought it to light. */
    public UsageException(String what, @Nullable String where, String remedy, Throwable cause) {
        super(what, where, remedy, cause);
    }
}
