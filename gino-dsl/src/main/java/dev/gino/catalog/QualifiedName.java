package dev.gino.catalog;

import dev.gino.dsl.Spelling;

/**
 * The name of something in a schema. Sorted as texts are.
 *
 * @param schema where it is
 * @param name as it is, not quoted
 */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {
    /** As it stands in a statement: {@code app.users}. */
    public String sql() {
        return Spelling.identifier(schema) + "." + Spelling.identifier(name);
    }

    @Override
    public int compareTo(QualifiedName other) {
        return schema.equals(other.schema) ? name.compareTo(other.name) : schema.compareTo(other.schema);
    }

    @Override
    public String toString() {
        return sql();
    }
}
