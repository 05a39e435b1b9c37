package dev.gino.catalog;

import static dev.gino.catalog.JavaFile.literal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a class for each type. */
final class ScaffoldTypes {
    private final Scaffold scaffold;
    private final Catalog catalog;

    ScaffoldTypes(Scaffold scaffold, Catalog catalog) {
        this.scaffold = scaffold;
        this.catalog = catalog;
    }

    void write() {
        catalog.enums().forEach(this::write);
        catalog.domains().forEach(this::write);
        catalog.ranges().forEach(this::write);
        catalog.composites().forEach(this::write);
    }

    /** {@code "app", "mood"}, or {@code "mood"} at home. */
    private String arguments(QualifiedName name) {
        return (scaffold.isHome(name.schema()) ? "" : literal(name.schema()) + ", ") + literal(name.name());
    }

    private void write(EnumEntry type) {
        String name = scaffold.className(type.name().name());
        JavaNames names = new JavaNames(Set.of("TYPE"));
        boolean plain = type.labels().stream().allMatch(label -> JavaNames.isName(label) && !label.equals("TYPE"));
        List<String> constants = type.labels().stream()
                .map(label -> plain ? label : names.constant(label))
                .toList();
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < constants.size(); i++) {
            labels.put(type.labels().get(i), name + "." + constants.get(i));
        }
        scaffold.labels(type.name(), labels);
        JavaFile file = scaffold.file();
        file.line("/** {@code " + type.name().name() + "}. */");
        file.line("public enum " + name + " {");
        for (int i = 0; i < constants.size(); i++) {
            String label = plain ? "" : "(" + literal(type.labels().get(i)) + ")";
            file.line("    " + constants.get(i) + label + (i + 1 < constants.size() ? "," : ";"));
        }
        file.blank();
        String of = arguments(type.name()) + ", " + name + ".class" + (plain ? "" : ", " + name + "::label");
        file.line("    /** The type in the database. */");
        file.field(
                "public static final SqlType<" + name + ", ValueExpression<" + name + ">> TYPE",
                "SqlTypes.enumeration(" + of + ")");
        if (!plain) {
            label(file, name);
        }
        file.line("}");
        scaffold.put(name, file);
        comment(type.name(), type.comment().isPresent());
        scaffold.type(
                type.name(),
                new JavaType("", "ValueColumn<" + name + ">", name + ".TYPE", "ValueExpression<" + name + ">", name));
    }

    private static void label(JavaFile file, String name) {
        file.blank();
        file.line("    private final String label;");
        file.blank();
        file.line("    " + name + "(String label) {");
        file.line("        this.label = label;");
        file.line("    }");
        file.blank();
        file.line("    /** The label in the database. */");
        file.line("    public String label() {");
        file.line("        return label;");
        file.line("    }");
    }

    private void write(DomainEntry domain) {
        String name = scaffold.className(domain.name().name());
        JavaType base = scaffold.builtIn(domain.type());
        JavaFile file = scaffold.file();
        file.line("/** {@code " + domain.name().name() + "}. */");
        file.line("public final class " + name + " {");
        file.line("    /** The domain in the database. */");
        file.field(
                "public static final Domain<" + base.java() + ", " + base.expression() + "> DOMAIN",
                "Domain.of(" + literal(domain.name().name()) + ", " + base.sqlType() + ")"
                        + (scaffold.isHome(domain.name().schema())
                                ? ""
                                : ".in(" + literal(domain.name().schema()) + ")")
                        + (domain.notNull() ? ".notNull()" : "")
                        + domain.defaultTo()
                                .flatMap(value -> Constant.of(base, value))
                                .map(value -> ".defaultTo(" + value + ")")
                                .orElse("")
                        + domain.checks().stream().map(this::check).collect(Collectors.joining()));
        domain.defaultTo().filter(value -> Constant.of(base, value).isEmpty()).ifPresent(value -> {
            file.comment("Left out: default " + value);
            scaffold.leftOut("domain " + domain.name() + ": default " + value);
        });
        file.blank();
        file.line("    private " + name + "() {}");
        file.line("}");
        scaffold.put(name, file);
        comment(domain.name(), domain.comment().isPresent());
        scaffold.type(domain.name(), base.as(name + ".DOMAIN.type()"));
    }

    private String check(DomainEntry.Check check) {
        String condition = Template.condition(scaffold.local(check.definition()));
        return ".check(" + literal(check.name()) + ", value -> " + condition + ")";
    }

    private void write(RangeEntry range) {
        String name = scaffold.className(range.name().name());
        JavaType bound = scaffold.builtIn(range.subtype());
        JavaFile file = scaffold.file();
        file.line("/** {@code " + range.name().name() + "}. */");
        file.line("public final class " + name + " {");
        file.line("    /** The type in the database. */");
        file.field(
                "public static final SqlType<Range<" + bound.java() + ">, RangeExpression<" + bound.java() + ">> TYPE",
                "SqlTypes.range(" + literal(range.name().name()) + ", " + bound.sqlType() + ")");
        file.blank();
        file.line("    private " + name + "() {}");
        file.line("}");
        scaffold.put(name, file);
        comment(range.name(), range.comment().isPresent());
        scaffold.type(
                range.name(),
                new JavaType(
                        "range",
                        "RangeColumn<" + bound.java() + ">",
                        name + ".TYPE",
                        "RangeExpression<" + bound.java() + ">",
                        "Range<" + bound.java() + ">"));
    }

    /** What has attributes that no component can be called like is read as a text. */
    private void write(CompositeEntry type) {
        if (!type.attributes().stream().map(CompositeEntry.Attribute::name).allMatch(ScaffoldTypes::isComponent)) {
            scaffold.leftOut("type " + type.name() + ": attributes whose names are none in Java");
            scaffold.type(type.name(), JavaTypes.text(scaffold.local(type.name().sql())));
        } else {
            writeRecord(type);
        }
    }

    private static boolean isComponent(String attribute) {
        return JavaNames.isName(CamelField.of(attribute));
    }

    private void writeRecord(CompositeEntry type) {
        String name = scaffold.className(type.name().name());
        JavaFile file = scaffold.file();
        List<JavaType> types = type.attributes().stream()
                .map(attribute -> attributeType(attribute.type()))
                .toList();
        List<String> components = new ArrayList<>();
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < types.size(); i++) {
            String attribute = type.attributes().get(i).name();
            components.add(types.get(i).java() + " " + CamelField.of(attribute));
            attributes
                    .append(",\n            Dsl.attribute(")
                    .append(literal(attribute))
                    .append(", ")
                    .append(sqlType(type.attributes().get(i).type()))
                    .append(")");
        }
        file.line("/** {@code " + type.name().name() + "}. */");
        file.line("public record " + name + "(" + String.join(", ", components) + ") {");
        file.line("    /** The type in the database. */");
        file.line("    public static final SqlType<" + name + ", ValueExpression<" + name
                + ">> TYPE = SqlTypes.composite(");
        file.line("            " + arguments(type.name()) + ",\n            " + name + ".class" + attributes + ");");
        file.line("}");
        scaffold.put(name, file);
        comment(type.name(), type.comment().isPresent());
        scaffold.type(
                type.name(),
                new JavaType("", "ValueColumn<" + name + ">", name + ".TYPE", "ValueExpression<" + name + ">", name));
    }

    private JavaType attributeType(String printed) {
        return printed.endsWith("[]")
                ? scaffold.builtIn(printed.substring(0, printed.length() - 2)).array()
                : scaffold.builtIn(printed);
    }

    private String sqlType(String printed) {
        return attributeType(printed).sqlType() + (printed.endsWith("[]") ? ".array()" : "");
    }

    private void comment(QualifiedName type, boolean present) {
        if (present) {
            scaffold.leftOut("comment on type " + type);
        }
    }
}
