package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;

import dev.gino.dsl.Column;
import dev.gino.dsl.Reference;
import dev.gino.dsl.Statement;
import dev.gino.dsl.Table;
import dev.gino.type.Codec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tables with all that they need, in an order in which they can be created, and dropped in reverse. A reference to a
 * table that comes later, as in a cycle, is added when both are there.
 */
public final class Schema {
    private final Set<Table<?>> ordered = new LinkedHashSet<>();

    private Schema(List<Table<?>> tables) {
        Set<Table<?>> visiting = new LinkedHashSet<>();
        tables.forEach(table -> visit(table, tables, visiting));
    }

    /** These tables; a table that they refer to and is not among them must be there already. */
    public static Schema of(Table<?>... tables) {
        return new Schema(List.of(tables));
    }

    private void visit(Table<?> table, List<Table<?>> tables, Set<Table<?>> visiting) {
        if (!visiting.add(table)) {
            return;
        }
        references(table)
                .map(reference -> reference.target().get().table())
                .filter(tables::contains)
                .forEach(target -> visit(target, tables, visiting));
        ordered.add(table);
    }

    private static Stream<Reference> references(Table<?> table) {
        return table.columns().stream().flatMap(column -> reference(column).stream());
    }

    private static Optional<Reference> reference(Column<?> column) {
        return Optional.ofNullable(column.declaration().references());
    }

    /** Enum types, tables, references that close a cycle, indexes. */
    public List<Statement> create() {
        List<Statement> statements = new ArrayList<>();
        enums().forEach(type -> statements.add(Ddl.createType(type)));
        List<Statement> closing = new ArrayList<>();
        Set<Table<?>> created = new LinkedHashSet<>();
        for (Table<?> table : ordered) {
            created.add(table);
            statements.add(new Definition(CreateTable.text(table, reference -> !later(reference, created))));
            closing.addAll(closing(table, created));
        }
        statements.addAll(closing);
        ordered.forEach(table -> table.indexes().forEach(index -> statements.add(Ddl.createIndex(index))));
        return statements;
    }

    /** Tables, the references of a cycle before them, then enum types; all if they are there. */
    public List<Statement> drop() {
        List<Table<?>> reversed = new ArrayList<>(ordered);
        Collections.reverse(reversed);
        List<Statement> statements = new ArrayList<>();
        Set<Table<?>> created = new LinkedHashSet<>();
        for (Table<?> table : ordered) {
            created.add(table);
            cyclic(table, created)
                    .forEach(column -> statements.add(new Definition("alter table if exists " + table.sql()
                            + " drop constraint if exists " + constraint(column))));
        }
        reversed.forEach(table -> statements.add(Ddl.dropTable(table)));
        enums().forEach(type -> statements.add(Ddl.dropType(type)));
        return statements;
    }

    private boolean later(Reference reference, Set<Table<?>> created) {
        Table<?> target = reference.target().get().table();
        return ordered.contains(target) && !created.contains(target);
    }

    private Stream<Column<?>> cyclic(Table<?> table, Set<Table<?>> created) {
        return table.columns().stream()
                .filter(column ->
                        reference(column).filter(it -> later(it, created)).isPresent());
    }

    /** Replaced rather than left alone: PostgreSQL has no {@code add constraint if not exists}. */
    private List<Statement> closing(Table<?> table, Set<Table<?>> created) {
        return cyclic(table, created)
                .<Statement>map(column -> new Definition("alter table " + table.sql() + " drop constraint if exists "
                        + constraint(column) + ", add constraint " + constraint(column) + " foreign key ("
                        + identifier(column.name()) + ") "
                        + CreateTable.references(reference(column).orElseThrow())))
                .toList();
    }

    private static String constraint(Column<?> column) {
        return identifier(column.table().name() + "_" + column.name() + "_fkey");
    }

    private List<Codec<?>> enums() {
        Map<String, Codec<?>> types = new LinkedHashMap<>();
        for (Table<?> table : ordered) {
            for (Column<?> column : table.columns()) {
                Codec<?> codec = column.declaration().type().codec();
                if (!codec.labels().isEmpty()) {
                    types.putIfAbsent(Ddl.enumName(codec), codec);
                }
            }
        }
        return List.copyOf(types.values());
    }
}
