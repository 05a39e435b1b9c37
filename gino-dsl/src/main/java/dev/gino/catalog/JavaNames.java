package dev.gino.catalog;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of the database as names of Java, each given once. */
final class JavaNames {
    /** What no component of a record may be called. */
    private static final Set<String> METHODS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private static final Set<String> KEYWORDS = Set.of(
            ("abstract assert boolean break byte case catch char class const continue default do double else enum extends"
                            + " false final finally float for goto if implements import instanceof int interface long"
                            + " native new null package private protected public return short static strictfp super"
                            + " switch synchronized this throw throws transient true try void volatile while _ record"
                            + " sealed permits var yield")
                    .split(" "));

    private final Set<String> given = new HashSet<>();

    /** With names that are taken already. */
    JavaNames(Set<String> taken) {
        given.addAll(taken);
    }

    /** {@code order_lines} is {@code OrderLines}. */
    String type(String name) {
        String camel = camel(name);
        return once(Character.toUpperCase(camel.charAt(0)) + camel.substring(1));
    }

    /** {@code order_id} is {@code orderId}. */
    String member(String name) {
        return once(camel(name));
    }

    /** {@code order_lines} is {@code ORDER_LINES}. */
    String constant(String name) {
        return once(start(name.replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("(?<=.)_+$", ""))
                .toUpperCase(Locale.ROOT));
    }

    /** The name itself, if it is one of Java too. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.charAt(0))
                && name.chars().allMatch(Character::isJavaIdentifierPart)
                && !KEYWORDS.contains(name)
                && !METHODS.contains(name);
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder(name.length());
        boolean upper = false;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            boolean part = Character.isLetterOrDigit(letter);
            if (part) {
                camel.append(upper ? Character.toUpperCase(letter) : letter);
            }
            upper = !part && camel.length() > 0;
        }
        String start = start(camel.toString());
        return Character.toLowerCase(start.charAt(0)) + start.substring(1);
    }

    private static String start(String name) {
        return name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0)) ? "x" + name : name;
    }

    private String once(String name) {
        String candidate = isName(name) ? name : name + "_";
        for (int number = 2; !given.add(candidate); number++) {
            candidate = name + number;
        }
        return candidate;
    }
}
