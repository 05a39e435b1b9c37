package dev.gino.catalog;

/** What kind of type a type is, with the letter that the catalog has for it. */
public enum TypeKind {
    /** One that holds a value. */
    BASE('b'),
    /** One of a few labels. */
    ENUM('e'),
    /** Another with a condition. */
    DOMAIN('d'),
    /** Several values. */
    COMPOSITE('c'),
    /** From one value to another. */
    RANGE('r'),
    /** Several ranges. */
    MULTIRANGE('m'),
    /** One that no column has. */
    PSEUDO('p');

    private final char letter;

    TypeKind(char letter) {
        this.letter = letter;
    }

    static TypeKind of(char letter) {
        return Letters.find(values(), kind -> kind.letter, letter);
    }
}
