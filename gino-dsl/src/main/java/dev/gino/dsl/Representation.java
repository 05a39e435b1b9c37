package dev.gino.dsl;

import java.util.List;

/**
 * A type kept in the form of another: instants as texts inside a document, for example. A cast leads back.
 *
 * @param encode text with a hole, {@code {}}, for an expression of the type itself; its value is the form
 */
public record Representation(String encode) {
    Node encoded(Node plain) {
        return Template.node(encode, List.of(plain));
    }
}
