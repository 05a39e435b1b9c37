package dev.gino.dsl;

import java.util.List;

/**
 * A type kept in the form of another: instants as texts inside a document, for example.
 *
 * @param encode text with a hole, {@code {}}, for an expression of the type itself; its value is the form
 * @param decode text with a hole for an expression that has the form; its value is of the type itself
 */
public record Representation(String encode, String decode) {
    Node encoded(Node plain) {
        return Template.node(encode, List.of(plain));
    }

    Node decoded(Node form) {
        return Template.node(decode, List.of(form));
    }
}
