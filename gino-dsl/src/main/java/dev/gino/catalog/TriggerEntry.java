package dev.gino.catalog;

/**
 * A trigger of a table.
 *
 * @param name its name
 * @param definition as PostgreSQL prints it
 */
public record TriggerEntry(String name, String definition) {
    static TriggerEntry read(Fields fields) {
        return new TriggerEntry(fields.text(), fields.text());
    }
}
