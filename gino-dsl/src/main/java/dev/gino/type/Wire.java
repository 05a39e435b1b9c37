package dev.gino.type;

/** How a value crosses between the program and the server. */
public final class Wire {
    /** As the driver encodes it: {@code $1} in, {@code expression} out. */
    public static final Wire NATIVE = new Wire("", "", "", "");
    /** As its text: {@code $1::text::T} in, {@code expression::text} out. */
    public static final Wire TEXT = new Wire("::text", "", "", "::text");
    /** A document: {@code $1::text::jsonb} in, the bytes of {@code jsonb_send(expression)} out. */
    public static final Wire DOCUMENT = sent("jsonb_send");
    /** As numeric, because its text is that of a country: {@code $1::text::numeric::money} in. */
    static final Wire MONEY = new Wire("::text", "::numeric", "", "::numeric::text");
    /** An array that the driver encodes: {@code $1} in, the bytes of {@code array_send(expression)} out. */
    static final Wire NATIVE_ARRAY = new Wire("", "", "array_send(", ")");
    /** An array of texts: {@code $1::text[]::T[]} in, the bytes of {@code array_send(expression)} out. */
    static final Wire TEXT_ARRAY = new Wire("::text[]", "", "array_send(", ")");
    /** An array of a type whose binary form is unknown: {@code array_send(expression::text[])} out. */
    static final Wire UNKNOWN_ARRAY = new Wire("::text[]", "", "array_send(", "::text[])");

    private final String cast;
    private final String between;
    private final String before;
    private final String after;

    private Wire(String cast, String between, String before, String after) {
        this.cast = cast;
        this.between = between;
        this.before = before;
        this.after = after;
    }

    /** As its text in, and out as the bytes that a function of the server makes of it, which no setting changes. */
    static Wire sent(String function) {
        return new Wire("::text", "", function + "(", ")");
    }

    /** The same for a type over another: {@code $1::int4::T} in. */
    Wire over(String type) {
        return new Wire(cast.isEmpty() ? "::" + type : cast, between, before, after);
    }

    /** The cast to the type that the driver sends; nothing where it sends the type itself. */
    public String cast() {
        return cast;
    }

    /** The cast from there to a type that has a text of its own; mostly nothing. */
    public String between() {
        return between;
    }

    /** What stands before an expression whose values come out. */
    public String before() {
        return before;
    }

    /** What stands after an expression whose values come out. */
    public String after() {
        return after;
    }
}
