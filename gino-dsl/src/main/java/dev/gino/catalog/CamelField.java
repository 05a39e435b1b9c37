package dev.gino.catalog;

/** The component that a column fills if its declaration does not say: its name in camel case. */
final class CamelField {
    private CamelField() {}

    static String of(String column) {
        StringBuilder camel = new StringBuilder(column.length());
        for (int i = 0; i < column.length(); i++) {
            boolean after = i > 1 && column.charAt(i - 1) == '_';
            char letter = column.charAt(i);
            if (letter != '_' || i == 0) {
                camel.append(after ? Character.toUpperCase(letter) : letter);
            }
        }
        return camel.toString();
    }
}
