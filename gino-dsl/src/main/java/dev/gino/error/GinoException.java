package dev.gino.error;

import org.jspecify.annotations.Nullable;

/** The root of all that this library throws, or fails a future with. Unchecked. */
public abstract class GinoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GinoException(String what, @Nullable String where, @Nullable String remedy, @Nullable Throwable cause) {
        super(sections(what, where, remedy), cause);
    }

    private static String sections(String what, @Nullable String where, @Nullable String remedy) {
        return what + section("where", where) + section("remedy", remedy);
    }

    private static String section(String name, @Nullable String text) {
        return text == null ? "" : "\n  " + name + " ".repeat(8 - name.length()) + text;
    }
}
