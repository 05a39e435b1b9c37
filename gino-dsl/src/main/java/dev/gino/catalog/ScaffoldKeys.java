package dev.gino.catalog;

import static dev.gino.catalog.JavaFile.literal;
import static dev.gino.dsl.Spelling.identifier;

import dev.gino.catalog.ConstraintEntry.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Constraints, indexes and partition keys of a table, in the words of the DSL, as far as it has them. */
final class ScaffoldKeys {
    private static final Pattern ORDER = Pattern.compile("(.*?)( DESC)?(?: NULLS (FIRST|LAST))?");
    private static final Pattern OPERATOR_CLASS = Pattern.compile("(.*\\)|\\w+|\"[^\"]+\") ([a-z_]\\w*)");
    private static final Pattern DEFERRAL = Pattern.compile("(.*?)( DEFERRABLE)?( INITIALLY DEFERRED)?( NOT VALID)?");
    private static final Pattern EXCLUDED = Pattern.compile("(.+) WITH (\\S+)");

    private static final Set<String> METHODS = Set.of("btree", "hash", "gin", "gist", "spgist", "brin");

    private final Scaffold scaffold;
    private final TableEntry table;

    ScaffoldKeys(Scaffold scaffold, TableEntry table) {
        this.scaffold = scaffold;
        this.table = table;
    }

    /**
     * What a field is declared as.
     *
     * @param type its class
     * @param words its value
     */
    record Said(String type, String words) {}

    /** {@code UNIQUE (a, b)}. */
    String plain(String word, List<String> columns) {
        return word + " (" + names(columns) + ")";
    }

    private static String names(List<String> columns) {
        return columns.stream().map(column -> identifier(column)).collect(Collectors.joining(", "));
    }

    private String fields(List<String> columns) {
        return columns.stream()
                .map(column -> scaffold.member(table.name(), column))
                .collect(Collectors.joining(", "));
    }

    Optional<Said> constraint(ConstraintEntry constraint, String className) {
        String start = "constraint(" + literal(constraint.name()) + ")";
        Matcher parts = DEFERRAL.matcher(constraint.definition());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String definition = parts.group(1);
        String ending =
                (parts.group(3) != null ? ".initiallyDeferred()" : parts.group(2) != null ? ".deferrable()" : "")
                        + (parts.group(4) == null ? "" : ".notValid()");
        return (switch (constraint.kind()) {
                    case PRIMARY_KEY -> key("primaryKey", "PRIMARY KEY", constraint, definition);
                    case UNIQUE -> key("unique", "UNIQUE", constraint, definition);
                    case CHECK -> check(definition);
                    case FOREIGN_KEY -> foreignKey(constraint, definition, className);
                    case EXCLUSION -> exclusion(definition);
                })
                .map(said -> new Said(said.type(), start + said.words() + ending));
    }

    private Optional<Said> key(String method, String word, ConstraintEntry constraint, String definition) {
        String call = "." + method + "(" + fields(constraint.columns()) + ")";
        String plain = plain(word, constraint.columns());
        if (definition.equals(plain)) {
            return Optional.of(new Said("KeyConstraint", call));
        }
        boolean nulls = definition.equals(plain.replace("UNIQUE ", "UNIQUE NULLS NOT DISTINCT "));
        return nulls ? Optional.of(new Said("KeyConstraint", call + ".nullsNotDistinct()")) : Optional.empty();
    }

    private Optional<Said> check(String definition) {
        String condition = definition.replaceFirst(" NO INHERIT$", "");
        String words = ".check(" + Template.condition(scaffold.local(condition)) + ")";
        return definition.endsWith(")") || definition.endsWith(" NO INHERIT")
                ? Optional.of(new Said("CheckConstraint", words + (definition.equals(condition) ? "" : ".noInherit()")))
                : Optional.empty();
    }

    /** Of one column, without {@code on update} and the like. */
    boolean isPlainReference(ConstraintEntry key, String column) {
        return key.target()
                .filter(target -> key.columns().equals(List.of(column))
                        && target.onUpdate().equals("no action"))
                .filter(target -> key.definition().equals(printed(key, target)))
                .isPresent();
    }

    private static String printed(ConstraintEntry key, Target target) {
        return "FOREIGN KEY (" + names(key.columns()) + ") REFERENCES " + target.table() + "("
                + names(target.columns()) + ")"
                + action(" ON UPDATE ", target.onUpdate())
                + action(" ON DELETE ", target.onDelete());
    }

    private static String action(String words, String action) {
        return action.equals("no action")
                ? ""
                : words + ScaffoldTable.word(action).replace('_', ' ');
    }

    /** The columns that a foreign key refers to, if their table is among those that are written. */
    Optional<List<String>> target(ConstraintEntry key, String className) {
        return key.target()
                .flatMap(target -> scaffold.table(target.table())
                        .map(name -> target.columns().stream()
                                .map(column -> (name.equals(className) ? "" : name + ".") + Scaffold.constant(name)
                                        + "." + scaffold.member(target.table(), column))
                                .toList()));
    }

    private Optional<Said> foreignKey(ConstraintEntry key, String definition, String className) {
        Target target = key.target().orElseThrow();
        String words = ".foreignKey(" + fields(key.columns()) + ")";
        String actions = action(".onDelete(OnDelete.", target.onDelete(), ")")
                + action(".onUpdate(OnUpdate.", target.onUpdate(), ")");
        return target(key, className)
                .filter(columns -> definition.equals(printed(key, target)))
                .map(columns -> new Said(
                        "ForeignKey",
                        words + ".references(() -> List.of(" + String.join(", ", columns) + "))" + actions));
    }

    private static String action(String before, String action, String after) {
        return action.equals("no action") ? "" : before + ScaffoldTable.word(action) + after;
    }

    private Optional<Said> exclusion(String definition) {
        Matcher parts = Pattern.compile("EXCLUDE USING (\\w+) (\\(.*)").matcher(definition);
        if (!parts.matches()) {
            return Optional.empty();
        }
        List<String> elements = new ArrayList<>();
        for (String element : Keys.split(Keys.inside(parts.group(2)))) {
            Matcher excluded = EXCLUDED.matcher(element);
            Optional<String> key = excluded.matches() ? key(excluded.group(1)) : Optional.empty();
            if (key.isEmpty()) {
                return Optional.empty();
            }
            elements.add(key.get() + ".with(" + literal(excluded.group(2)) + ")");
        }
        String words = ".exclude(" + method(parts.group(1)) + ", " + String.join(", ", elements) + ")";
        String rest = Keys.after(parts.group(2));
        return rest.isEmpty() || rest.startsWith(" WHERE ")
                ? Optional.of(new Said("ExclusionConstraint", words + where(rest)))
                : Optional.empty();
    }

    private String where(String rest) {
        return rest.isEmpty()
                ? ""
                : ".where(" + Template.condition(scaffold.local(rest.substring(" WHERE ".length()))) + ")";
    }

    private static String method(String name) {
        return METHODS.contains(name)
                ? "IndexMethod." + name.toUpperCase(Locale.ROOT)
                : "IndexMethod.of(" + literal(name) + ")";
    }

    /** {@code index("name").on(…)}. */
    Optional<String> index(IndexEntry index) {
        String definition = index.on().substring(index.on().indexOf(" USING ") + " USING ".length());
        String rest = definition.substring(definition.indexOf('('));
        StringBuilder words = new StringBuilder("index(" + literal(index.name()) + ")");
        words.append(index.unique() ? ".unique()" : "");
        words.append(index.method().equals("btree") ? "" : ".using(" + method(index.method()) + ")");
        List<Optional<String>> keys =
                Keys.split(Keys.inside(rest)).stream().map(this::key).toList();
        if (keys.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        words.append(keys.stream().map(Optional::orElseThrow).collect(Collectors.joining(", ", ".on(", ")")));
        return ending(words, Keys.after(rest));
    }

    private Optional<String> ending(StringBuilder words, String after) {
        String rest = after;
        if (rest.startsWith(" INCLUDE ")) {
            String included = rest.substring(" INCLUDE ".length());
            words.append(".include(")
                    .append(fields(columns(Keys.inside(included))))
                    .append(")");
            rest = Keys.after(included);
        }
        if (rest.startsWith(" NULLS NOT DISTINCT")) {
            words.append(".nullsNotDistinct()");
            rest = rest.substring(" NULLS NOT DISTINCT".length());
        }
        if (rest.startsWith(" WITH ")) {
            String options = rest.substring(" WITH ".length());
            Keys.split(Keys.inside(options))
                    .forEach(option -> words.append(ScaffoldTable.parameter(option.replace("'", ""))));
            rest = Keys.after(options);
        }
        return rest.isEmpty() || rest.startsWith(" WHERE ") ? Optional.of(words + where(rest)) : Optional.empty();
    }

    private List<String> columns(String printed) {
        return Keys.split(printed).stream()
                .map(name -> column(name).orElse(name))
                .toList();
    }

    /** The column that is printed so. */
    private Optional<String> column(String printed) {
        return table.columns().stream()
                .map(ColumnEntry::name)
                .filter(name -> identifier(name).equals(printed))
                .findFirst();
    }

    /** A key of an index: a column or an expression, its operator class, its order. */
    private Optional<String> key(String printed) {
        Matcher order = ORDER.matcher(printed);
        if (!order.matches() || printed.contains(" COLLATE ")) {
            return Optional.empty();
        }
        String key = order.group(1);
        Matcher operatorClass = OPERATOR_CLASS.matcher(key);
        boolean hasClass = operatorClass.matches() && column(key).isEmpty();
        String expression = hasClass ? operatorClass.group(1) : key;
        String words = column(expression)
                .map(column -> scaffold.member(table.name(), column))
                .orElseGet(() -> Template.of("SqlTypes.TEXT", Template.bare(scaffold.local(expression))));
        String ordered = hasClass ? ".operatorClass(" + literal(operatorClass.group(2)) + ")" : "";
        boolean descends = order.group(2) != null;
        if (hasClass && (descends || order.group(3) != null)) {
            return Optional.empty();
        }
        return Optional.of(words + ordered + (descends ? ".desc()" : "") + nulls(descends, order.group(3)));
    }

    private static String nulls(boolean descends, String nulls) {
        if (nulls == null) {
            return "";
        }
        return (descends ? "" : ".asc()") + (nulls.equals("FIRST") ? ".nullsFirst()" : ".nullsLast()");
    }

    /** {@code .partitionBy(PartitionMethod.RANGE, at)}. */
    Optional<String> partition(String printed) {
        int open = printed.indexOf('(');
        List<Optional<String>> keys = Keys.split(Keys.inside(printed.substring(open))).stream()
                .map(this::key)
                .toList();
        return keys.stream().allMatch(Optional::isPresent)
                ? Optional.of(keys.stream()
                        .map(Optional::orElseThrow)
                        .collect(Collectors.joining(
                                ", ",
                                ".partitionBy(PartitionMethod."
                                        + printed.substring(0, open).strip() + ", ",
                                ")")))
                : Optional.empty();
    }
}
