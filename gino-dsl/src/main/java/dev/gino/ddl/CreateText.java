package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;
import static dev.gino.dsl.Spelling.inline;
import static dev.gino.dsl.Spelling.literal;

import dev.gino.dsl.Domain;
import dev.gino.type.TypeDefinition;
import java.util.stream.Collectors;

/** The texts of {@code create type} and {@code create domain}. */
final class CreateText {
    private static final Clauses TYPE = Clauses.of("create type <name> as <kind> <content>");
    private static final Clauses DOMAIN = Clauses.of("create domain <name> as <type> [default] [not null] [checks]");

    private CreateText() {}

    static Clauses type(TypeDefinition type) {
        Clauses named = TYPE.say("name", type.name());
        if (type instanceof TypeDefinition.Enumeration it) return enumeration(named, it);
        else if (type instanceof TypeDefinition.Composite it) return composite(named, it);
        else if (type instanceof TypeDefinition.RangeOf it) return range(named, it);
        else return plain((TypeDefinition.Domain) type);
    }

    private static Clauses enumeration(Clauses named, TypeDefinition.Enumeration type) {
        return named.say("kind", "enum")
                .say("content", Clauses.parenthesized(type.labels().stream().map(label -> literal(label))));
    }

    private static Clauses composite(Clauses named, TypeDefinition.Composite type) {
        return named.say("kind", "")
                .say(
                        "content",
                        Clauses.parenthesized(type.attributes().entrySet().stream()
                                .map(each -> identifier(each.getKey()) + " "
                                        + each.getValue().declared())));
    }

    private static Clauses range(Clauses named, TypeDefinition.RangeOf type) {
        return named.say("kind", "range")
                .say("content", "(subtype = " + type.subtype().declared() + ")");
    }

    private static Clauses plain(TypeDefinition.Domain type) {
        return DOMAIN.say("name", type.name()).say("type", type.base().declared());
    }

    static Clauses domain(Domain<?, ?> domain) {
        return DOMAIN.say("name", domain.sql())
                .say("type", domain.base().codec().declared())
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
