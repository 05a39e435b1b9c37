package dev.gino.type;

/**
 * An XML document, or a piece of its content, PostgreSQL's {@code xml}.
 *
 * @param text as it is; whether it is well-formed, PostgreSQL tells
 * @see <a href="https://www.postgresql.org/docs/current/datatype-xml.html">PostgreSQL: XML</a>
 */
public record Xml(String text) {
    /** From PostgreSQL's text. */
    public static Xml parse(String text) {
        return new Xml(text);
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
