package dev.gino.catalog;

import static dev.gino.catalog.Differences.differs;
import static dev.gino.dsl.Spelling.identifier;

import dev.gino.catalog.ColumnEntry.Identity;
import dev.gino.catalog.Differences.Pair;
import dev.gino.catalog.Differences.Pairs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the columns of a table. */
final class ColumnDiff {
    private final QualifiedName table;
    private final Differences differences;

    ColumnDiff(QualifiedName table, Differences differences) {
        this.table = table;
        this.differences = differences;
    }

    /** Answers those that are dropped and added again, and with them all that is about them. */
    Set<String> compare(List<ColumnEntry> live, List<ColumnEntry> wanted) {
        Pairs<ColumnEntry> pairs = Differences.pairs(live, wanted, ColumnEntry::name, ColumnEntry::name);
        pairs.surplus().forEach(column -> drop(column, "is not declared", !column.isGenerated()));
        pairs.missing().forEach(column -> add(column, "is missing"));
        Set<String> replaced = new HashSet<>();
        for (Pair<ColumnEntry> pair : pairs.both()) {
            if (recomputed(pair)) {
                String why = "is " + computed(pair.live()) + ", declared " + computed(pair.wanted());
                drop(pair.live(), why, !pair.live().isGenerated());
                add(pair.wanted(), why);
                replaced.add(pair.wanted().name());
            } else {
                alter(pair);
            }
        }
        return replaced;
    }

    private void drop(ColumnEntry column, String why, boolean destructive) {
        differences.add(
                Phase.DROP_COLUMN,
                what(column, why),
                destructive,
                alter() + "drop column " + identifier(column.name()));
    }

    private void add(ColumnEntry column, String why) {
        differences.add(Phase.ADD_COLUMN, what(column, why), alter() + "add column " + declared(column));
        differences.comment(name(column), column.uncommented().comment(), column.comment());
    }

    /** {@code name type …}: all of it but its comment. */
    static String declared(ColumnEntry column) {
        return identifier(column.name()) + " " + type(column)
                + column.generated()
                        .map(expression -> " generated always as (" + expression + ")"
                                + (column.stored() ? " stored" : " virtual"))
                        .orElse("")
                + identity(column)
                + column.defaultTo().map(value -> " default " + value).orElse("")
                + (column.notNull() ? " not null" : "");
    }

    private static String type(ColumnEntry column) {
        return column.type()
                + column.collation().map(collation -> " collate " + collation).orElse("");
    }

    private static String identity(ColumnEntry column) {
        if (column.identity() == Identity.NONE) {
            return "";
        }
        List<String> options = Numbering.said(column.type(), column.identityOptions());
        return " generated " + column.identity().sql() + " as identity"
                + (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")");
    }

    /** PostgreSQL changes what a column is computed from only from 17 on, and never makes a plain one computed. */
    private static boolean recomputed(Pair<ColumnEntry> pair) {
        boolean plain = !pair.wanted().isGenerated();
        boolean becomesPlain = plain && pair.live().stored();
        return !becomesPlain && (pair.differ(ColumnEntry::generated) || pair.differ(ColumnEntry::stored));
    }

    private static String computed(ColumnEntry column) {
        return column.generated()
                .map(expression -> expression + (column.stored() ? " stored" : " virtual"))
                .orElse("not computed");
    }

    private void alter(Pair<ColumnEntry> pair) {
        ColumnEntry live = pair.live();
        ColumnEntry wanted = pair.wanted();
        if (live.isGenerated() && !wanted.isGenerated()) {
            change(wanted, differs(computed(live), computed(wanted)), false, "drop expression");
        }
        if (!type(live).equals(type(wanted))) {
            type(live, wanted);
        } else if (pair.differ(column -> column.defaultTo().map(Constant::plain))) {
            String value = live.defaultTo().orElse("none");
            change(
                    wanted,
                    "its default " + differs(value, wanted.defaultTo().orElse("none")),
                    false,
                    setDefault(wanted));
        }
        identity(live, wanted);
        differences.comment(name(wanted), live.comment(), wanted.comment());
    }

    private void type(ColumnEntry live, ColumnEntry wanted) {
        String using = "type " + type(wanted) + (wanted.isGenerated() ? "" : " using " + Conversion.sql(live, wanted));
        String why = differs(type(live), type(wanted));
        boolean destructive = !wanted.isGenerated() && !Conversion.widens(live.type(), wanted.type());
        if (live.defaultTo().isPresent()) {
            change(wanted, why, destructive, "drop default", using, setDefault(wanted));
        } else if (wanted.defaultTo().isPresent()) {
            change(wanted, why, destructive, using, setDefault(wanted));
        } else {
            change(wanted, why, destructive, using);
        }
    }

    private static String setDefault(ColumnEntry column) {
        return column.defaultTo().map(value -> "set default " + value).orElse("drop default");
    }

    /** NULL is refused before the database may number a column, and allowed when it does not any more. */
    private void identity(ColumnEntry live, ColumnEntry wanted) {
        if (live.identity() != Identity.NONE && wanted.identity() == Identity.NONE) {
            change(wanted, "is an identity", false, "drop identity");
        }
        if (live.notNull() != wanted.notNull()) {
            change(
                    wanted,
                    wanted.notNull() ? "declared not null" : "is not null",
                    false,
                    (wanted.notNull() ? "set" : "drop") + " not null");
        }
        if (wanted.identity() != Identity.NONE) {
            numbered(live, wanted);
        }
    }

    private void numbered(ColumnEntry live, ColumnEntry wanted) {
        if (live.identity() == Identity.NONE) {
            change(wanted, "declared as an identity", false, "add" + identity(wanted));
        } else if (live.identity() != wanted.identity()) {
            String why = differs(
                    "generated " + live.identity().sql(), wanted.identity().sql());
            change(wanted, why, false, "set generated " + wanted.identity().sql());
        }
        List<String> options = wanted.identityOptions().stream()
                .filter(option -> !live.identityOptions().contains(option))
                .toList();
        if (live.identity() != Identity.NONE
                && !options.isEmpty()
                && live.type().equals(wanted.type())) {
            change(
                    wanted,
                    "declared to " + String.join(" ", options),
                    false,
                    options.stream().map(option -> "set " + option).collect(Collectors.joining(" ")));
        }
    }

    private void change(ColumnEntry column, String why, boolean destructive, String... changes) {
        String actions = List.of(changes).stream()
                .map(change -> "alter column " + identifier(column.name()) + " " + change)
                .collect(Collectors.joining(", "));
        differences.add(Phase.ALTER_COLUMN, what(column, why), destructive, alter() + actions);
    }

    private String alter() {
        return "alter table " + table + " ";
    }

    private String name(ColumnEntry column) {
        return "column " + table + "." + identifier(column.name());
    }

    private String what(ColumnEntry column, String why) {
        return table + "." + identifier(column.name()) + ": " + why;
    }
}
