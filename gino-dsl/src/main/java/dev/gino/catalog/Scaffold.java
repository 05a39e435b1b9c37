package dev.gino.catalog;

import dev.gino.dsl.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The declaration that a database would have been made of: a class for each table, a record for its rows, and a class
 * for each type, as one would write them by hand. It is a beginning: what it answers is yours from then on.
 *
 * <p>What the DSL has no word for stands as a comment where it was, and in {@link #leftOut}.
 */
public final class Scaffold {
    private final Catalog catalog;
    private final String packageName;
    private final String home;
    private final Map<String, String> files = new TreeMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private final JavaNames classes = new JavaNames(JavaTypes.TAKEN);
    private final Map<QualifiedName, String> tables = new LinkedHashMap<>();
    private final Map<QualifiedName, JavaType> types = new LinkedHashMap<>();
    private final Map<QualifiedName, Map<String, String>> members = new LinkedHashMap<>();
    private final Map<QualifiedName, Map<String, String>> labels = new LinkedHashMap<>();

    private Scaffold(Catalog catalog, String packageName, String home) {
        this.catalog = catalog;
        this.packageName = packageName;
        this.home = home;
    }

    /** Of all that is in a catalog; names in the schema {@code public} are written without it. */
    public static Scaffold of(Catalog catalog, String packageName) {
        return of(catalog, packageName, "public");
    }

    /**
     * Of all that is in a catalog.
     *
     * @param home the schema whose names are written without it, as it is on the search path
     */
    public static Scaffold of(Catalog catalog, String packageName, String home) {
        Scaffold scaffold = new Scaffold(catalog, packageName, home);
        scaffold.write();
        return scaffold;
    }

    /** The files: their names, such as {@code Users.java}, and their texts. */
    public Map<String, String> files() {
        return Map.copyOf(files);
    }

    /** The definitions that have no word here, each with its place. */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    private void write() {
        List<TableEntry> whole = catalog.tables().stream()
                .filter(table -> table.isTable() && table.partition().isEmpty())
                .sorted(Comparator.comparing(table -> !isHome(table.name().schema())))
                .toList();
        new ScaffoldTypes(this, catalog).write();
        whole.forEach(this::name);
        whole.forEach(table -> new ScaffoldTable(this, catalog, table).write());
        catalog.tables().stream()
                .filter(table -> !table.isTable())
                .forEach(view ->
                        leftOut("view " + view.name() + ": " + view.query().orElse("")));
        catalog.sequences().stream()
                .filter(sequence -> sequence.owner().isEmpty())
                .forEach(sequence -> leftOut("sequence " + sequence.name()));
    }

    private void name(TableEntry table) {
        String name = classes.type(table.name().name());
        tables.put(table.name(), name);
        JavaNames names = new JavaNames(Set.of(constant(name)));
        Map<String, String> columns = new LinkedHashMap<>();
        table.columns().forEach(column -> columns.put(column.name(), names.member(column.name())));
        members.put(table.name(), columns);
    }

    /** A name for a class that no other has. */
    String className(String name) {
        return classes.type(name);
    }

    void put(String className, JavaFile file) {
        files.put(className + ".java", file.toString());
    }

    JavaFile file() {
        return new JavaFile(packageName);
    }

    void leftOut(String definition) {
        leftOut.add(definition.strip());
    }

    void type(QualifiedName name, JavaType type) {
        types.put(name, type);
    }

    /** The type of a column, or of the elements of its arrays. */
    JavaType type(ColumnEntry column) {
        ColumnEntry.Element element = column.element();
        JavaType type = Optional.ofNullable(types.get(element.name())).orElseGet(() -> builtIn(element.type()));
        return element.array() ? elements(type, element).array() : type;
    }

    /** What has no type as a value has no arrays either: they are read as texts. */
    private static JavaType elements(JavaType type, ColumnEntry.Element element) {
        return type.sqlType().isEmpty() ? JavaTypes.text(element.type()) : type;
    }

    JavaType builtIn(String printed) {
        return types.entrySet().stream()
                .filter(known -> known.getKey().sql().equals(printed))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> JavaTypes.find(printed))
                .orElseGet(() -> JavaTypes.text(local(printed)));
    }

    /** The constants that stand for the labels of an enum. */
    void labels(QualifiedName type, Map<String, String> constants) {
        labels.put(type, constants);
    }

    /** The constant of Java for a label that is printed as {@code 'happy'::public.mood}. */
    Optional<String> label(QualifiedName type, String printed) {
        return labels.getOrDefault(type, Map.of()).entrySet().stream()
                .filter(label -> printed.equals(Spelling.literal(label.getKey()) + "::" + type))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The class of a table, if it is among them. */
    Optional<String> table(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The field of a column. */
    String member(QualifiedName table, String column) {
        return members.getOrDefault(table, Map.of()).getOrDefault(column, column);
    }

    /** The constant of a class. */
    static String constant(String className) {
        return new JavaNames(Set.of())
                .constant(className.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "_"));
    }

    /** Whether names in a schema are written without it. */
    boolean isHome(String schema) {
        return schema.equals(home);
    }

    /** A definition in which names of the home are without it. */
    String local(String definition) {
        return definition.replaceAll("(?<![\\w.\"])" + Pattern.quote(Spelling.identifier(home)) + "\\.", "");
    }
}
