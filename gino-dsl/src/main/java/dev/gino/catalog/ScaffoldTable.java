package dev.gino.catalog;

import static dev.gino.catalog.JavaFile.literal;

import dev.gino.catalog.ColumnEntry.Identity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the class of a table, and the record of its rows. */
final class ScaffoldTable {
    private static final int MOST_COMPONENTS = 255;

    private final Scaffold scaffold;
    private final Catalog catalog;
    private final TableEntry table;
    private final String name;
    private final String constant;
    private final JavaFile file;
    private final ScaffoldKeys keys;
    private final Set<String> said = new HashSet<>();
    private final JavaNames names;

    ScaffoldTable(Scaffold scaffold, Catalog catalog, TableEntry table) {
        this.scaffold = scaffold;
        this.catalog = catalog;
        this.table = table;
        this.name = scaffold.table(table.name()).orElseThrow();
        this.constant = Scaffold.constant(name);
        this.file = scaffold.file();
        this.keys = new ScaffoldKeys(scaffold, table);
        Set<String> fields = new HashSet<>(Set.of(constant));
        table.columns().forEach(column -> fields.add(field(column)));
        this.names = new JavaNames(fields);
    }

    void write() {
        String row = row();
        file.line("/** {@code " + table.name().name().replace("}", "") + "}. */");
        file.line("public final class " + name + " extends Table<" + row + "> {");
        file.field("public static final " + name + " " + constant, "new " + name + "()");
        file.blank();
        table.columns().forEach(this::column);
        catalog.sequences().stream().filter(this::isSerial).forEach(this::sequence);
        table.constraints().stream()
                .filter(constraint -> !said.contains(constraint.name()))
                .forEach(this::constraint);
        table.indexes().stream().filter(index -> !index.ofConstraint()).forEach(this::index);
        leaveOut();
        file.blank();
        constructor(row);
        file.blank();
        file.line("    /** The table under another name. */");
        file.line("    public " + name + " as(String alias) {");
        file.line("        return aliased(new " + name + "(), alias);");
        file.line("    }");
        file.line("}");
        scaffold.put(name, file);
    }

    private String field(ColumnEntry column) {
        return scaffold.member(table.name(), column.name());
    }

    /** The record of its rows; a record has no more than 255 components. */
    private String row() {
        if (table.columns().size() > MOST_COMPONENTS || table.columns().isEmpty()) {
            return "Row";
        }
        String row = scaffold.className(name + "_row");
        List<String> components = table.columns().stream()
                .map(column -> scaffold.type(column).java() + " " + field(column))
                .toList();
        JavaFile record = scaffold.file();
        record.line("/** A row of {@code " + table.name().name().replace("}", "") + "}. */");
        if (components.stream().anyMatch(component -> component.startsWith("byte[]"))) {
            record.line("@SuppressWarnings(\"ArrayRecordComponent\") // as the driver has it");
        }
        String one = "public record " + row + "(" + String.join(", ", components) + ") {}";
        record.line(one.length() <= 120 ? one : broken(row, components));
        scaffold.put(row, record);
        return row;
    }

    private static String broken(String row, List<String> components) {
        String next = "        " + String.join(", ", components) + ") {}";
        return "public record " + row + "(\n"
                + (next.length() <= 120 ? next : "        " + String.join(",\n        ", components) + ") {}");
    }

    private void column(ColumnEntry column) {
        JavaType type = scaffold.type(column);
        List<String> left = new ArrayList<>();
        StringBuilder words = new StringBuilder(type.declaration(column.name()));
        words.append(identity(column));
        words.append(column.notNull() && column.identity() == Identity.NONE && !isKey(column) ? ".notNull()" : "");
        column.defaultTo().ifPresent(value -> words.append(defaultTo(column, type, value, left)));
        column.generated().ifPresent(expression -> words.append(generated(column, type, expression, left)));
        column.collation().ifPresent(collation -> words.append(collated(collation, left)));
        words.append(key(column));
        words.append(reference(column));
        column.comment()
                .ifPresent(
                        text -> words.append(".comment(").append(literal(text)).append(")"));
        String field = field(column);
        words.append(CamelField.of(column.name()).equals(field) ? "" : ".field(" + literal(field) + ")");
        left.forEach(definition -> leftOut(column.name() + " " + definition));
        file.field("public final " + type.column() + " " + field, words.toString());
    }

    private boolean isKey(ColumnEntry column) {
        return table.primaryKey().contains(column.name());
    }

    private static String identity(ColumnEntry column) {
        if (column.identity() == Identity.NONE) {
            return "";
        }
        String word = column.identity() == Identity.ALWAYS ? ".identityAlways(" : ".identity(";
        List<String> options = Numbering.said(column.type(), column.identityOptions());
        return word + (options.isEmpty() ? "" : "options -> options" + options(options)) + ")";
    }

    /** {@code start with 5} is {@code .startWith(5)}. */
    private static String options(List<String> options) {
        return options.stream()
                .map(option -> switch (option) {
                    case "cycle" -> ".cycle()";
                    case "no cycle" -> ".noCycle()";
                    default ->
                        option.replaceFirst("(.*) (-?\\d+)", ".$1($2L)")
                                .replace("start with", "startWith")
                                .replace("increment by", "incrementBy")
                                .replace("minvalue", "minValue")
                                .replace("maxvalue", "maxValue");
                })
                .collect(Collectors.joining());
    }

    private String defaultTo(ColumnEntry column, JavaType type, String value, List<String> left) {
        return Constant.of(type, value)
                .or(() -> label(column, value))
                .or(() -> template(column, type, value))
                .map(said -> ".defaultTo(" + said + ")")
                .orElseGet(() -> none(left, "default " + value));
    }

    private Optional<String> template(ColumnEntry column, JavaType type, String expression) {
        return type.sqlType().isEmpty()
                ? Optional.empty()
                : Optional.of(Template.of(sqlType(column, type), Template.bare(scaffold.local(expression))));
    }

    private static String none(List<String> left, String definition) {
        left.add(definition);
        return "";
    }

    private static String sqlType(ColumnEntry column, JavaType type) {
        return type.sqlType() + (column.element().array() ? ".array()" : "");
    }

    private Optional<String> label(ColumnEntry column, String value) {
        return column.element().array()
                ? Optional.empty()
                : scaffold.label(column.element().name(), value);
    }

    private String generated(ColumnEntry column, JavaType type, String expression, List<String> left) {
        String word = column.stored() ? ".generatedAs(" : ".generatedVirtualAs(";
        return template(column, type, expression)
                .map(said -> word + said + ")")
                .orElseGet(() -> none(left, "generated always as (" + expression + ")"));
    }

    private static String collated(String collation, List<String> left) {
        if (collation.matches("\"?[^\".]+\"?")) {
            return ".collated(" + literal(collation.replace("\"", "")) + ")";
        }
        return none(left, "collate " + collation);
    }

    /** What a constraint of one column, named as PostgreSQL does, has for a word of the column. */
    private String key(ColumnEntry column) {
        StringBuilder words = new StringBuilder();
        boolean primary = table.constraint(table.name().name() + "_pkey")
                .filter(key -> key.kind() == ConstraintEntry.Kind.PRIMARY_KEY)
                .filter(key -> key.definition().equals(keys.plain("PRIMARY KEY", inOrder())))
                .isPresent();
        if (primary) {
            said.add(table.name().name() + "_pkey");
        }
        words.append(primary && isKey(column) ? ".primaryKey()" : "");
        table.constraint(table.name().name() + "_" + column.name() + "_key")
                .filter(key -> key.definition().equals(keys.plain("UNIQUE", List.of(column.name()))))
                .ifPresent(key -> {
                    said.add(key.name());
                    words.append(".unique()");
                });
        return words.toString();
    }

    /** The primary key in the order of the columns, which is the only one that words of columns can say. */
    private List<String> inOrder() {
        return table.columns().stream()
                .map(ColumnEntry::name)
                .filter(table.primaryKey()::contains)
                .toList();
    }

    private String reference(ColumnEntry column) {
        return table.constraint(table.name().name() + "_" + column.name() + "_fkey")
                .filter(key -> keys.isPlainReference(key, column.name()))
                .flatMap(key -> keys.target(key, name).map(target -> {
                    said.add(key.name());
                    String action = key.target().orElseThrow().onDelete();
                    return ".references(() -> " + target.get(0)
                            + (action.equals("no action") ? "" : ", OnDelete." + word(action)) + ")";
                }))
                .orElse("");
    }

    static String word(String action) {
        return action.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private boolean isSerial(SequenceEntry sequence) {
        return !sequence.ofIdentity()
                && sequence.owner()
                        .filter(owner -> owner.table().equals(table.name()))
                        .isPresent();
    }

    private void sequence(SequenceEntry sequence) {
        List<String> options = Numbering.said(sequence.type(), sequence.options());
        String type = scaffold.builtIn(sequence.type()).sqlType();
        file.field(
                "public final Sequence " + names.member(sequence.name().name()),
                "sequence(" + literal(sequence.name().name()) + ", options -> options.as(" + type + ")"
                        + options(options) + ")");
    }

    private void constraint(ConstraintEntry constraint) {
        String field = names.member(constraint.name());
        String comment = constraint
                .comment()
                .map(text -> ".comment(" + literal(text) + ")")
                .orElse("");
        keys.constraint(constraint, name)
                .ifPresentOrElse(
                        said -> file.field("public final " + said.type() + " " + field, said.words() + comment),
                        () -> leftOut("constraint " + constraint.name() + " " + constraint.definition()));
    }

    private void index(IndexEntry index) {
        String comment =
                index.comment().map(text -> ".comment(" + literal(text) + ")").orElse("");
        keys.index(index)
                .ifPresentOrElse(
                        words -> file.field("public final Index " + names.member(index.name()), words + comment),
                        () -> leftOut("index " + index.name() + " on " + index.on()));
    }

    private void leaveOut() {
        table.policies().forEach(policy -> leftOut(policy.create(table.name())));
        table.triggers().forEach(trigger -> leftOut(trigger.definition()));
        catalog.tables().stream()
                .filter(part -> part.partition()
                        .filter(of -> of.of().equals(table.name()))
                        .isPresent())
                .forEach(part -> leftOut("partition " + part.name() + " "
                        + part.partition().orElseThrow().bound()));
        table.partitionKey()
                .filter(key -> keys.partition(key).isEmpty())
                .ifPresent(key -> leftOut("partition by " + key));
    }

    private void leftOut(String definition) {
        file.comment("Left out: " + definition);
        scaffold.leftOut(table.name() + ": " + definition);
    }

    private void constructor(String row) {
        String schema = scaffold.isHome(table.name().schema())
                ? ""
                : literal(table.name().schema()) + ", ";
        file.line("    private " + name + "() {");
        file.line("        super(" + schema + literal(table.name().name()) + ", " + row + ".class);");
        String options = (table.unlogged() ? ".unlogged()" : "")
                + table.partitionKey().flatMap(keys::partition).orElse("")
                + table.options().stream().map(ScaffoldTable::parameter).collect(Collectors.joining())
                + (table.rowSecurity() ? ".rowLevelSecurity()" : "")
                + table.comment().map(text -> ".comment(" + literal(text) + ")").orElse("");
        if (!options.isEmpty()) {
            file.line("        options(table -> table" + options + ");");
        }
        file.line("    }");
    }

    static String parameter(String option) {
        String[] parts = option.split("=", 2);
        return ".with(" + literal(parts[0]) + ", " + literal(parts[1]) + ")";
    }
}
