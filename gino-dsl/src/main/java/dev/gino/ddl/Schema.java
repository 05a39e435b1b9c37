package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;
import static dev.gino.dsl.Spelling.literal;

import dev.gino.dsl.Column;
import dev.gino.dsl.Declaration;
import dev.gino.dsl.Domain;
import dev.gino.dsl.ForeignKey;
import dev.gino.dsl.Identifier;
import dev.gino.dsl.Reference;
import dev.gino.dsl.SqlType;
import dev.gino.dsl.Statement;
import dev.gino.dsl.Table;
import dev.gino.type.Codec;
import dev.gino.type.TypeDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tables with all that they need, in an order in which they can be created, and dropped in reverse. A reference to a
 * table that comes later, as in a cycle, is added when both are there.
 *
 * <p>What is there already is left as it is, but for foreign keys that close a cycle, comments, storage and statistics
 * of columns: these are said again.
 */
public final class Schema {
    private static final Pattern QUALIFIED = Pattern.compile("(\"(?:[^\"]|\"\")+\"|[^\".]+)\\.");

    private final List<Table<?>> ordered = new ArrayList<>();

    private Schema(List<Table<?>> tables) {
        Set<Table<?>> visiting = new LinkedHashSet<>();
        tables.forEach(table -> visit(table, tables, visiting));
    }

    /** These tables; a table that they refer to and is not among them must be there already. */
    public static Schema of(Table<?>... tables) {
        return new Schema(List.of(tables));
    }

    private void visit(Table<?> table, List<Table<?>> tables, Set<Table<?>> visiting) {
        if (visiting.add(table)) {
            needed(table).filter(tables::contains).forEach(target -> visit(target, tables, visiting));
            ordered.add(table);
        }
    }

    private static Stream<Table<?>> needed(Table<?> table) {
        return Stream.concat(
                table.options().parents().stream(), foreignKeys(table).map(Key::target));
    }

    /**
     * A foreign key, of a column or of several.
     *
     * @param target the table referred to
     * @param name of the constraint, as it stands in a statement
     * @param definition {@code constraint name foreign key …}
     */
    private record Key(Table<?> target, String name, Clauses definition) {
        static Key of(Column<?> column, Reference reference) {
            String name = identifier(ConstraintText.foreignKeyName(column));
            return new Key(
                    reference.target().get().table(),
                    name,
                    Clauses.words("constraint " + name + " foreign key " + KeyText.columns(List.of(column)) + " "
                            + ConstraintText.references(reference)));
        }

        static Key of(ForeignKey key) {
            String name = Objects.requireNonNull(key.name()).sql();
            return new Key(key.target().get(0).table(), name, ConstraintText.of(key));
        }
    }

    private static Stream<Key> foreignKeys(Table<?> table) {
        return Stream.concat(
                table.columns().stream().flatMap(Schema::foreignKey),
                table.constraints().stream()
                        .filter(ForeignKey.class::isInstance)
                        .map(key -> Key.of((ForeignKey) key)));
    }

    private static Stream<Key> foreignKey(Column<?> column) {
        return Stream.ofNullable(column.declaration().references()).map(reference -> Key.of(column, reference));
    }

    /** When a table is made, those that come before it are there, it is itself, and all that are not of these. */
    private boolean isThere(Table<?> target, Table<?> made) {
        return ordered.indexOf(target) <= ordered.indexOf(made);
    }

    private Stream<Key> closing(Table<?> table) {
        return foreignKeys(table).filter(key -> !isThere(key.target(), table));
    }

    /** Schemas, types, sequences, tables, references that close a cycle, indexes, comments. */
    public List<Statement> create() {
        return Stream.<Stream<? extends Defining>>of(
                        schemas().map(schema -> new Definition("create schema if not exists " + schema)),
                        types().values().stream().map(CreateType::of),
                        each(table -> table.sequences().stream()).map(Ddl::createSequence),
                        ordered.stream().map(table -> CreateTable.of(table, target -> isThere(target, table))),
                        each(Schema::columnSettings),
                        each(table -> closing(table).map(key -> replacing(table, key))),
                        each(table -> table.indexes().stream()).map(Ddl::createIndex),
                        each(Schema::rowLevelSecurity),
                        each(Schema::comments))
                .<Statement>flatMap(all -> all.map(Defining::definition))
                .toList();
    }

    /** References of a cycle, tables, sequences, types, schemas that hold nothing else: if they are there. */
    public List<Statement> drop() {
        return Stream.<Stream<? extends Defining>>of(
                        each(table -> closing(table).map(key -> dropping(table, key))),
                        reversed(ordered).map(Ddl::dropTable),
                        each(table -> table.sequences().stream()).map(Ddl::dropSequence),
                        reversed(types().keySet()).map(type -> Drop.of("type", type)),
                        schemas().map(Schema::dropIfEmpty))
                .<Statement>flatMap(all -> all.map(Defining::definition))
                .toList();
    }

    private static <A> Stream<A> reversed(Collection<A> items) {
        List<A> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        return reversed.stream();
    }

    private <A> Stream<A> each(Function<Table<?>, Stream<A>> parts) {
        return ordered.stream().flatMap(parts);
    }

    /** Replaced rather than left alone: PostgreSQL has no {@code add constraint if not exists}. */
    private static Definition replacing(Table<?> table, Key key) {
        return Clauses.of("alter table <table> drop constraint if exists <name> add <definition>")
                .say("table", table.sql())
                .say("name", key.name() + ",")
                .say("definition", key.definition())
                .definition();
    }

    private static Definition dropping(Table<?> table, Key key) {
        return new Definition("alter table if exists " + table.sql() + " drop constraint if exists " + key.name());
    }

    private static Definition dropIfEmpty(String schema) {
        return new Definition("do "
                + literal("begin drop schema if exists " + schema
                        + "; exception when dependent_objects_still_exist then null; end"));
    }

    /** What cannot be said where a column is created, or not in all versions. */
    private static Stream<AlterTable> columnSettings(Table<?> table) {
        return table.columns().stream().flatMap(column -> {
            AlterColumn<?> alter = Ddl.alterTable(table).alterColumn(column);
            Declaration<?, ?> declared = column.declaration();
            return Stream.concat(
                    Stream.ofNullable(declared.storage()).map(alter::setStorage),
                    Stream.ofNullable(declared.statistics()).map(alter::setStatistics));
        });
    }

    private static Stream<AlterTable> rowLevelSecurity(Table<?> table) {
        return table.options().isRowLevelSecurity()
                ? Stream.of(Ddl.alterTable(table).enableRowLevelSecurity())
                : Stream.of();
    }

    private static Stream<Comment> comments(Table<?> table) {
        return Stream.of(
                        comment(table, table.options().comment(), Ddl::commentOn),
                        table.columns().stream()
                                .flatMap(it -> comment(it, it.declaration().comment(), Ddl::commentOn)),
                        table.constraints().stream().flatMap(it -> comment(it, it.comment(), Ddl::commentOn)),
                        table.indexes().stream().flatMap(it -> comment(it, it.comment(), Ddl::commentOn)))
                .flatMap(Function.identity());
    }

    private static <A> Stream<Comment> comment(A commented, @Nullable String text, Function<A, Comment> on) {
        return Stream.ofNullable(text).map(on.apply(commented)::is);
    }

    /** As they stand in a statement. */
    private Stream<String> schemas() {
        return Stream.of(
                        each(table -> table.schema().stream()).map(Identifier::sql),
                        types().keySet().stream().flatMap(Schema::schemaOf))
                .flatMap(Function.identity())
                .filter(schema -> !schema.equals("public"))
                .distinct();
    }

    private static Stream<String> schemaOf(String type) {
        Matcher matcher = QUALIFIED.matcher(type);
        return matcher.lookingAt() ? Stream.of(matcher.group(1)) : Stream.of();
    }

    /** The types that it creates, as PostgreSQL spells them, with their schemas. */
    public List<String> typeNames() {
        return List.copyOf(types().keySet());
    }

    /** What creates the types of the columns, by their names, those first that others are made of. */
    private Map<String, Clauses> types() {
        Map<String, Clauses> types = new LinkedHashMap<>();
        each(table -> table.columns().stream())
                .<SqlType<?, ?>>map(column -> column.declaration().type())
                .forEach(type -> type(type, types));
        return types;
    }

    private static void type(SqlType<?, ?> type, Map<String, Clauses> types) {
        Domain<?, ?> domain = type.domain().orElse(null);
        if (domain == null) {
            type(type.codec(), types);
        } else {
            type(domain.base(), types);
            types.putIfAbsent(domain.sql(), CreateText.domain(domain));
        }
    }

    private static void type(Codec<?> codec, Map<String, Clauses> types) {
        TypeDefinition definition = codec.definition();
        if (definition != null) {
            parts(definition).forEach(part -> type(part, types));
            types.putIfAbsent(definition.name(), CreateText.type(definition));
        }
    }

    private static Stream<Codec<?>> parts(TypeDefinition definition) {
        if (definition instanceof TypeDefinition.Domain domain) return Stream.of(domain.base());
        else if (definition instanceof TypeDefinition.RangeOf range) return Stream.of(range.subtype());
        else if (definition instanceof TypeDefinition.Composite composite)
            return composite.attributes().values().stream();
        else return Stream.of();
    }
}
