package dev.gino.type;

import dev.gino.error.UsageException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that are none of a type's. */
final class Malformed {
    private Malformed() {}

    static UsageException text(String type, String text) {
        return new UsageException(
                "not the text of a value of type " + type + ": " + text, null, "pass what PostgreSQL prints");
    }

    static UsageException value(String what, String remedy) {
        return new UsageException(what, null, remedy);
    }

    /** The match of a whole text. */
    static Matcher matched(Pattern pattern, String type, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw text(type, text);
        }
        return matcher;
    }
}
