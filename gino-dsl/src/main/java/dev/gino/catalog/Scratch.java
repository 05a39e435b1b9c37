package dev.gino.catalog;

import static dev.gino.dsl.Spelling.identifier;

import dev.gino.ddl.Schema;
import dev.gino.dsl.Index;
import dev.gino.dsl.Sequence;
import dev.gino.dsl.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Schemas that exist only within one transaction, one for each schema that tables are declared in. Names that are
 * declared with their schema are changed on the way in, and all of them on the way out.
 */
final class Scratch {
    private static final String PREFIX = "gino_scratch_";
    private static final Pattern QUALIFIED = Pattern.compile("(\"(?:[^\"]|\"\")+\"|[^\".]+)\\.(.+)");

    private final Map<String, String> nameOf = new LinkedHashMap<>();
    private final Set<String> qualified = new LinkedHashSet<>();

    private Scratch() {}

    /**
     * Those that tables need.
     *
     * @param home the schema of what is declared without one
     */
    static Scratch of(String home, List<Table<?>> tables) {
        Scratch scratch = new Scratch();
        scratch.add(identifier(home));
        tables.stream().flatMap(Scratch::named).forEach(scratch::declared);
        Schema.of(tables.toArray(Table<?>[]::new)).typeNames().forEach(scratch::declared);
        return scratch;
    }

    /** What is created with a table, but for types. */
    private static Stream<String> named(Table<?> table) {
        return Stream.of(
                        Stream.of(table.sql()),
                        table.indexes().stream().map(Index::sql),
                        table.sequences().stream().map(Sequence::sql))
                .flatMap(Function.identity());
    }

    private void declared(String name) {
        Matcher parts = QUALIFIED.matcher(name);
        if (parts.matches()) {
            add(parts.group(1));
            qualified.add(name);
        }
    }

    private void add(String schema) {
        nameOf.putIfAbsent(schema, PREFIX + nameOf.size());
    }

    /** Their names. */
    List<String> names() {
        return List.copyOf(nameOf.values());
    }

    /** The names of the schemas that they stand for, not quoted. */
    List<String> schemas() {
        return nameOf.keySet().stream().map(Scratch::unquoted).toList();
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }

    /** The search path on which they come first. */
    String path(List<String> path) {
        return PREFIX + 0 + path.stream().map(name -> ", " + identifier(name)).collect(Collectors.joining());
    }

    /** A definition in which declared names are theirs. */
    String inside(String definition) {
        String text = definition;
        for (String name : qualified) {
            Matcher parts = QUALIFIED.matcher(name);
            if (parts.matches()) {
                Pattern whole = Pattern.compile("(?<![\\w.\"$])" + Pattern.quote(name) + "(?![\\w\"$])");
                String ours = nameOf.get(parts.group(1)) + "." + parts.group(2);
                text = whole.matcher(text).replaceAll(Matcher.quoteReplacement(ours));
            }
        }
        return text;
    }

    /** Whether a row tells of what is in one of them. */
    boolean holds(CatalogRow row) {
        return nameOf.containsValue(row.fields().get(0));
    }

    /** A row as if it told of the schemas that they stand for. */
    CatalogRow outside(CatalogRow row) {
        return new CatalogRow(row.kind(), outside(row.fields()), outside(row.names()), outside(row.others()));
    }

    private List<String> outside(List<String> texts) {
        List<String> changed = new ArrayList<>(texts);
        nameOf.forEach((schema, name) -> changed.replaceAll(text -> outside(text, schema, name)));
        return changed;
    }

    private static String outside(String text, String schema, String name) {
        return text.equals(name) ? unquoted(schema) : text.replace(name + ".", schema + ".");
    }
}
