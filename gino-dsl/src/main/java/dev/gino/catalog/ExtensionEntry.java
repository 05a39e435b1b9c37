package dev.gino.catalog;

/**
 * An extension.
 *
 * @param name its name
 * @param schema where its things are
 * @param version which it is
 */
public record ExtensionEntry(String name, String schema, String version) {
    static ExtensionEntry read(Fields fields) {
        return new ExtensionEntry(fields.text(), fields.text(), fields.text());
    }
}
