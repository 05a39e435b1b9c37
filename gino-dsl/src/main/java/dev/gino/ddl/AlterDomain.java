package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;
import static dev.gino.dsl.Spelling.inline;

import dev.gino.dsl.Condition;
import dev.gino.dsl.Domain;
import dev.gino.dsl.Dsl;
import dev.gino.dsl.Expression;
import java.util.function.Function;

/**
 * {@code alter domain …}.
 *
 * @param <T> the Java type of its values
 * @param <E> its flavour
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterdomain.html">PostgreSQL: ALTER DOMAIN</a>
 */
public final class AlterDomain<T, E extends Expression<T, E>> extends Words<AlterDomain<T, E>> {
    private static final Clauses SYNOPSIS = Clauses.of("alter domain <name> <action> [not valid]");

    private final Domain<T, E> domain;

    private AlterDomain(Domain<T, E> domain, Clauses clauses) {
        super(clauses);
        this.domain = domain;
    }

    AlterDomain(Domain<T, E> domain) {
        this(domain, SYNOPSIS.say("name", domain.sql()));
    }

    @Override
    AlterDomain<T, E> with(Clauses changed) {
        return new AlterDomain<>(domain, changed);
    }

    private AlterDomain<T, E> action(String words) {
        return say("action", words);
    }

    /** {@code set default value}. */
    public AlterDomain<T, E> setDefault(T value) {
        return action("set default " + inline(Dsl.value(domain.base(), value)));
    }

    /** {@code drop default}. */
    public AlterDomain<T, E> dropDefault() {
        return action("drop default");
    }

    /** {@code set not null}. */
    public AlterDomain<T, E> setNotNull() {
        return action("set not null");
    }

    /** {@code drop not null}. */
    public AlterDomain<T, E> dropNotNull() {
        return action("drop not null");
    }

    /** {@code add constraint name check (condition)}, said of the value. */
    public AlterDomain<T, E> addConstraint(String name, Function<E, Condition> condition) {
        return action("add " + CreateText.check(name, inline(condition.apply(domain.value()))));
    }

    /** {@code add constraint … not valid}: values that are there already are not looked at, until it is validated. */
    public AlterDomain<T, E> notValid() {
        return say("not valid");
    }

    /** {@code validate constraint name}. */
    public AlterDomain<T, E> validateConstraint(String name) {
        return action("validate constraint " + identifier(name));
    }

    /** {@code drop constraint name}. */
    public AlterDomain<T, E> dropConstraint(String name) {
        return action("drop constraint " + identifier(name));
    }

    /** {@code rename constraint name to name}. */
    public AlterDomain<T, E> renameConstraint(String from, String to) {
        return action("rename constraint " + identifier(from) + " to " + identifier(to));
    }
}
