package dev.gino.dsl;

/** A normal form of Unicode. */
public enum NormalForm {
    /** Composed. */
    NFC,
    /** Decomposed. */
    NFD,
    /** Composed, after what looks alike has been made the same. */
    NFKC,
    /** Decomposed, after what looks alike has been made the same. */
    NFKD
}
