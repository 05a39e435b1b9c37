package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;
import static dev.gino.dsl.Spelling.inline;

import dev.gino.dsl.Compression;
import dev.gino.dsl.Declaration;
import dev.gino.dsl.Expression;
import dev.gino.dsl.Reference;
import dev.gino.dsl.SequenceOptions;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How the declaration of a column is spelled. */
final class ColumnText {
    private static final Clauses COLUMN =
            Clauses.of("<name> <type> [compression] [collate] [generated] [not null] [default] [primary key] [unique]"
                    + " [check] [references]");

    private ColumnText() {}

    /** With its reference, if that may stand in it; and as the primary key, if no other column is it too. */
    static Clauses of(Declaration<?, ?> column, boolean onlyKey, Predicate<Reference> inside) {
        Reference reference = column.references();
        return COLUMN.say("name", identifier(column.name()))
                .say("type", column.type().declared())
                .say("compression", compression(column.compression()))
                .say("collate", KeyText.named("collate", column.collation()))
                .say("generated", generated(column))
                .say("not null", column.isNotNull() ? "not null" : "")
                .say("default", defaultTo(column.defaultTo()))
                .say("primary key", onlyKey ? "primary key" : "")
                .say("unique", column.isUnique() ? "unique" : "")
                .say("check", checks(column))
                .say(
                        "references",
                        reference != null && inside.test(reference) ? ConstraintText.references(reference) : "");
    }

    private static Clauses checks(Declaration<?, ?> column) {
        return Clauses.list("", column.checks().stream().map(ConstraintText::of).toList(), " ", "");
    }

    private static String compression(@Nullable Compression compression) {
        return compression == null ? "" : "compression " + compression.sql();
    }

    private static String defaultTo(@Nullable Expression<?, ?> value) {
        return value == null ? "" : "default " + inline(value);
    }

    private static Clauses generated(Declaration<?, ?> column) {
        Declaration.Identity identity = column.identity();
        if (identity != null) {
            return Clauses.words(
                    "generated " + (identity.always() ? "always" : "by default") + " as identity" + options(identity));
        }
        Declaration.Generated<?> generated = column.generated();
        return generated == null
                ? Clauses.words("")
                : Clauses.words("generated always as (" + inline(generated.expression()) + ")"
                                + (generated.virtual() ? " virtual" : " stored"))
                        .requiring(generated.virtual() ? 18 : Definition.OLDEST);
    }

    private static String options(Declaration.Identity identity) {
        SequenceOptions options = identity.options();
        return options.words().isEmpty() ? "" : " (" + String.join(" ", options.words()) + ")";
    }
}
