package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;
import static dev.gino.dsl.Spelling.inline;
import static dev.gino.dsl.Spelling.literal;

import dev.gino.dsl.Domain;
import dev.gino.dsl.SqlType;
import dev.gino.type.Codec;
import java.util.Map;
import java.util.stream.Collectors;

/** The texts of {@code create type} and {@code create domain}. */
final class CreateText {
    private static final Clauses TYPE = Clauses.of("create type <name> as <kind> <content>");
    private static final Clauses DOMAIN = Clauses.of("create domain <name> as <type> [default] [not null] [checks]");

    private CreateText() {}

    static Clauses enumeration(Codec<?> type) {
        return TYPE.say("name", Ddl.enumName(type))
                .say("kind", "enum")
                .say("content", Clauses.parenthesized(type.labels().stream().map(label -> literal(label))));
    }

    static Clauses composite(String name, Map<String, SqlType<?, ?>> attributes) {
        return TYPE.say("name", identifier(name))
                .say("kind", "")
                .say(
                        "content",
                        Clauses.parenthesized(attributes.entrySet().stream()
                                .map(each -> identifier(each.getKey()) + " "
                                        + each.getValue().declared())));
    }

    static Clauses range(String name, SqlType<?, ?> subtype) {
        return TYPE.say("name", identifier(name))
                .say("kind", "range")
                .say("content", "(subtype = " + subtype.declared() + ")");
    }

    static Clauses domain(Domain<?, ?> domain) {
        return DOMAIN.say("name", domain.sql())
                .say("type", domain.base().declared())
                .say("default", domain.initial() == null ? "" : "default " + inline(domain.initial()))
                .say("not null", domain.isNotNull() ? "not null" : "")
                .say("checks", domain.checks().stream().map(CreateText::check).collect(Collectors.joining(" ")));
    }

    private static String check(Domain.Check check) {
        String condition = inline(check.condition());
        return check.name() == null
                ? "check (" + condition + ")"
                : check(check.name().name(), condition);
    }

    static String check(String name, String condition) {
        return "constraint " + identifier(name) + " check (" + condition + ")";
    }
}
