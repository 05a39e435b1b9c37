package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;
import static dev.gino.dsl.Spelling.inline;

import dev.gino.dsl.CheckConstraint;
import dev.gino.dsl.Column;
import dev.gino.dsl.Constraint;
import dev.gino.dsl.DeferrableConstraint;
import dev.gino.dsl.ExclusionConstraint;
import dev.gino.dsl.ExclusionElement;
import dev.gino.dsl.ForeignKey;
import dev.gino.dsl.Identifier;
import dev.gino.dsl.KeyConstraint;
import dev.gino.dsl.OnDelete;
import dev.gino.dsl.OnUpdate;
import dev.gino.dsl.Reference;
import dev.gino.dsl.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How constraints are spelled. */
final class ConstraintText {
    private static final Clauses CONSTRAINT =
            Clauses.of("[constraint] <rule> [deferrable] [no inherit] [not valid] [not enforced]");
    private static final Clauses KEY = Clauses.of("<kind> [nulls not distinct] <columns> [include]");
    private static final Clauses FOREIGN_KEY =
            Clauses.of("foreign key <columns> references <table> <target> [match full] [on delete] [on update]");
    private static final Clauses EXCLUSION = Clauses.of("exclude using <method> <elements> [where]");

    private ConstraintText() {}

    /** {@code constraint name rule …}. */
    static Clauses of(Constraint constraint) {
        Clauses named = CONSTRAINT
                .say("constraint", KeyText.named("constraint", constraint.name()))
                .say("rule", rule(constraint))
                .say("not valid", constraint.isNotValid() ? "not valid" : "");
        Clauses valid = constraint.isNotEnforced() ? named.say("not enforced").requiring(18) : named;
        return constraint instanceof DeferrableConstraint<?> deferrable
                ? valid.say("deferrable", deferrable.deferral())
                : ((CheckConstraint) constraint).isNoInherit() ? valid.say("no inherit") : valid;
    }

    private static Clauses rule(Constraint constraint) {
        if (constraint instanceof KeyConstraint key) return key(key);
        else if (constraint instanceof ForeignKey key) return foreignKey(key);
        else if (constraint instanceof ExclusionConstraint exclusion) return exclusion(exclusion);
        else return Clauses.words("check (" + inline(((CheckConstraint) constraint).condition()) + ")");
    }

    private static Clauses key(KeyConstraint key) {
        Clauses clauses = KEY.say("kind", key.isPrimary() ? "primary key" : "unique")
                .say("columns", keyColumns(key.columns(), key.period()))
                .say("include", KeyText.columns("include", key.included()))
                .requiring(key.period() == null ? Definition.OLDEST : 18);
        return key.isNullsNotDistinct() ? clauses.say("nulls not distinct").requiring(15) : clauses;
    }

    private static String keyColumns(List<Column<?>> columns, @Nullable Column<?> period) {
        String all = KeyText.columns(columns);
        return period == null
                ? all
                : all.substring(0, all.length() - 1) + ", " + identifier(period.name()) + " without overlaps)";
    }

    private static Clauses foreignKey(ForeignKey key) {
        return FOREIGN_KEY
                .say("columns", KeyText.columns(key.columns()))
                .say("table", key.target().get(0).table().sql())
                .say("target", KeyText.columns(key.target()))
                .say("match full", key.isMatchFull() ? "match full" : "")
                .say("on delete", onDelete(key.onDelete()) + KeyText.columns("", key.emptied()))
                .say("on update", onUpdate(key.onUpdate()))
                .requiring(key.emptied().isEmpty() ? Definition.OLDEST : 15);
    }

    private static String onDelete(OnDelete action) {
        return action == OnDelete.NO_ACTION ? "" : "on delete " + action.sql();
    }

    private static String onUpdate(OnUpdate action) {
        return action == OnUpdate.NO_ACTION ? "" : "on update " + action.sql();
    }

    private static Clauses exclusion(ExclusionConstraint exclusion) {
        return EXCLUSION
                .say("method", exclusion.method().sql())
                .say(
                        "elements",
                        Clauses.parenthesized(exclusion.elements().stream().map(ConstraintText::element)))
                .say("where", exclusion.condition() == null ? "" : "where (" + inline(exclusion.condition()) + ")");
    }

    private static String element(ExclusionElement element) {
        return KeyText.key(element.key()) + " with " + element.operator().symbol();
    }

    /** {@code references table (column) on delete …}. */
    static String references(Reference reference) {
        Column<?> target = reference.target().get();
        String action = onDelete(reference.onDelete());
        return "references " + target.table().sql() + " " + KeyText.columns(List.of(target))
                + (action.isEmpty() ? "" : " " + action);
    }

    /** What PostgreSQL calls the foreign key of a column; where that would be too long, a name as good. */
    static String foreignKeyName(Column<?> column) {
        Table<?> table = column.table();
        String name = table.name() + "_" + column.name() + "_fkey";
        if (name.getBytes(StandardCharsets.UTF_8).length <= Identifier.MAXIMUM_BYTES) {
            return name;
        }
        return beginning(table.name(), 24) + "_" + beginning(column.name(), 24) + "_"
                + String.format("%08x", name.hashCode()) + "_fkey";
    }

    private static String beginning(String name, int bytes) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > bytes) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
