package dev.gino.dsl;

import java.util.Locale;

/** How bytes are written as a text. */
public enum BinaryFormat {
    /** RFC 2045, in lines of 76 characters. */
    BASE64,
    /** Octal escapes of what is no ASCII character. */
    ESCAPE,
    /** Two digits a byte. */
    HEX;

    TextExpression literal() {
        return Dsl.literal(name().toLowerCase(Locale.ROOT));
    }
}
