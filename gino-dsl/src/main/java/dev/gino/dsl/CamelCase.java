package dev.gino.dsl;

/** The Java name of a name in the database. */
final class CamelCase {
    private CamelCase() {}

    /** {@code team_id} is {@code teamId}; what has no underscore is kept. */
    static String of(String name) {
        StringBuilder camel = new StringBuilder(name.length());
        boolean upper = false;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter == '_' && i > 0) {
                upper = true;
            } else {
                camel.append(upper ? Character.toUpperCase(letter) : letter);
                upper = false;
            }
        }
        return camel.toString();
    }
}
