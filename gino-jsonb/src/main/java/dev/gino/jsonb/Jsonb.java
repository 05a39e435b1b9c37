package dev.gino.jsonb;

import dev.gino.dsl.Table;

/** Declares columns of documents; meant to be imported statically, and used in the fields of a table's class. */
public final class Jsonb {
    private Jsonb() {}

    /** A JSONB column without a class of its own, for properties. */
    public static JsonbColumn jsonb(Table<?> table, String column) {
        return jsonb(table, column, Json.DEFAULT);
    }

    /** A JSONB column for properties, whose objects a mapper of yours reads and writes. */
    public static JsonbColumn jsonb(Table<?> table, String column, Json json) {
        return table.column(column, Documents.NODE, declaration -> new JsonbColumn(declaration, json));
    }

    /** A JSONB column whose documents are objects of a class; it can have properties as well. */
    public static <D> DocumentColumn<D> jsonb(Table<?> table, String column, Class<D> type) {
        return jsonb(table, column, type, Json.DEFAULT);
    }

    /** A JSONB column whose documents a mapper of yours makes objects of. */
    public static <D> DocumentColumn<D> jsonb(Table<?> table, String column, Class<D> type, Json json) {
        return table.column(
                column,
                json.<D>document(json.type(type), type),
                declaration -> new DocumentColumn<>(declaration, json));
    }
}
