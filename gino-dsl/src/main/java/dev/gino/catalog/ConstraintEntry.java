package dev.gino.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A constraint of a table.
 *
 * @param name its name
 * @param kind what it is
 * @param definition as PostgreSQL prints it: {@code UNIQUE (nickname)}
 * @param inherited whether it came with the table that its table is a part of
 * @param columns it is about, in its order
 * @param target what a foreign key refers to
 * @param comment on it
 */
public record ConstraintEntry(
        String name,
        Kind kind,
        String definition,
        boolean inherited,
        List<String> columns,
        Optional<Target> target,
        Optional<String> comment) {

    /** What a constraint is, with the letter that the catalog has for it. */
    public enum Kind {
        /** {@code primary key}. */
        PRIMARY_KEY('p'),
        /** {@code unique}. */
        UNIQUE('u'),
        /** {@code check}. */
        CHECK('c'),
        /** {@code foreign key}. */
        FOREIGN_KEY('f'),
        /** {@code exclude}. */
        EXCLUSION('x');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        static Kind of(char letter) {
            return Letters.find(values(), kind -> kind.letter, letter);
        }
    }

    /**
     * What a foreign key refers to.
     *
     * @param table whose rows
     * @param columns its key
     * @param onDelete {@code cascade} and so on; {@code no action} if nothing is said
     * @param onUpdate likewise
     */
    public record Target(QualifiedName table, List<String> columns, String onDelete, String onUpdate) {}

    static ConstraintEntry read(Fields fields) {
        return new ConstraintEntry(
                fields.text(),
                Kind.of(fields.letter()),
                fields.text(),
                fields.flag(),
                fields.names,
                target(fields),
                fields.optional());
    }

    private static Optional<Target> target(Fields fields) {
        Optional<QualifiedName> table = fields.optionalName();
        String onDelete = action(fields.letter());
        String onUpdate = action(fields.letter());
        return table.map(present -> new Target(present, fields.others, onDelete, onUpdate));
    }

    private static String action(char letter) {
        return switch (letter) {
            case 'r' -> "restrict";
            case 'c' -> "cascade";
            case 'n' -> "set null";
            case 'd' -> "set default";
            default -> "no action";
        };
    }
}
