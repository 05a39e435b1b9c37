package dev.gino.engine;

import dev.gino.error.UsageException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a statement may leave behind in its session, as far as its words tell. */
enum Effect {
    /** Nothing. */
    NONE,
    /** Settings, locks, cursors, temporary tables: all that {@link #RESET} takes back. */
    SETTING,
    /** Prepared statements, or none of the driver's any more, or code: the session is not to be used again. */
    LASTING;

    /** What {@code discard all} does, but for the prepared statements, which the driver counts on. */
    static final String RESET = "close all; set session authorization default; reset all; unlisten *; "
            + "select pg_advisory_unlock_all(); discard temp; discard sequences";

    private static final Pattern COMMENT_OR_SPACE = Pattern.compile("(?s)(?:[\\s;(]|--[^\\n]*|/\\*.*?\\*/)*+");
    private static final Pattern WORDS = Pattern.compile("(\\w+)(?:\\s+(\\w+))?(?:\\s+(\\w+))?");
    private static final Pattern SETTER = Pattern.compile("(?i)set_config|advisory_lock|\\binto\\s+(?:pg_temp|temp)");

    private static final Map<String, Effect> BY_WORD = Map.ofEntries(
            Map.entry("set", SETTING),
            Map.entry("reset", SETTING),
            Map.entry("listen", SETTING),
            Map.entry("unlisten", SETTING),
            Map.entry("declare", SETTING),
            Map.entry("do", SETTING),
            Map.entry("call", SETTING),
            Map.entry("prepare", LASTING),
            Map.entry("deallocate", LASTING),
            Map.entry("discard", LASTING),
            Map.entry("load", LASTING));

    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("begin", "transaction(…)"),
            Map.entry("start", "transaction(…)"),
            Map.entry("commit", "transaction(…)"),
            Map.entry("end", "transaction(…)"),
            Map.entry("rollback", "transaction(…), and fail its body"),
            Map.entry("abort", "transaction(…), and fail its body"),
            Map.entry("savepoint", "transaction(…) inside a transaction"),
            Map.entry("release", "transaction(…) inside a transaction"),
            Map.entry("prepare transaction", "transaction(…)"),
            Map.entry("copy", "insert … select unnest(…)"));

    /**
     * The effect of a statement.
     *
     * @throws UsageException if it must not be sent at all: it is blank, on which the driver waits for ever, or ends
     *     early with a NUL, or would pull the transaction from under the engine's feet
     */
    static Effect of(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new UsageException(
                    "a statement holds U+0000", text.replace('\0', '?'), "pass it as a value of bytea");
        }
        Matcher words = WORDS.matcher(text).region(start(text), text.length());
        if (!words.lookingAt()) {
            throw new UsageException("a statement is blank", text, "say what PostgreSQL shall do");
        }
        String first = lower(words.group(1));
        String second = lower(words.group(2));
        refuse(first, text);
        refuse(first + " " + second, text);
        return of(first, second, lower(words.group(3)), text);
    }

    private static Effect of(String first, String second, String third, String text) {
        if (first.equals("set")
                && (second.equals("local") || second.equals("transaction") || second.equals("constraints"))) {
            return NONE;
        }
        if (first.equals("create") && (second.startsWith("temp") || third.startsWith("temp"))) {
            return SETTING;
        }
        return BY_WORD.getOrDefault(first, SETTER.matcher(text).find() ? SETTING : NONE);
    }

    private static int start(String text) {
        Matcher blank = COMMENT_OR_SPACE.matcher(text);
        return blank.lookingAt() ? blank.end() : 0;
    }

    private static String lower(String word) {
        return Optional.ofNullable(word).orElse("").toLowerCase(Locale.ROOT);
    }

    private static void refuse(String words, String text) {
        String instead = REFUSED.get(words);
        if (instead != null) {
            throw new UsageException(words + " is the engine's to send", text, "use " + instead);
        }
    }

    /** The worse of two. */
    Effect and(Effect other) {
        return compareTo(other) < 0 ? other : this;
    }
}
