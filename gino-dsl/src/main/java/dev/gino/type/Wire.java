package dev.gino.type;

/** How a value crosses between the program and the server. */
public enum Wire {
    /** As the driver encodes it: {@code $1} in, {@code expression} out. */
    NATIVE(""),
    /** As its text: {@code $1::text::T} in, {@code expression::text} out. */
    TEXT("::text"),
    /** As an array of texts: {@code $1::text[]::T[]} in, {@code expression::text[]} out. */
    TEXT_ARRAY("::text[]"),
    /** A document: {@code $1::text::jsonb} in, the bytes of {@code jsonb_send(expression)} out. */
    DOCUMENT("::text");

    private final String cast;

    Wire(String cast) {
        this.cast = cast;
    }

    /** The cast between the driver's type and PostgreSQL's, in the direction in which both can be spelled. */
    public String cast() {
        return cast;
    }
}
