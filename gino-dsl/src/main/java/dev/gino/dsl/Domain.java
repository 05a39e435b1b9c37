package dev.gino.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type with rules:
 *
 * <pre>{@code
 * static final Domain<String, TextExpression> EMAIL = Domain.of("email", TEXT).check(email -> email.contains("@"));
 *
 * public final TextColumn email = column("email", EMAIL.type(), TextColumn::new);
 * }</pre>
 *
 * <p>Its values travel as those of the type below it, and PostgreSQL checks them where they are assigned.
 *
 * @param schema its schema, if that is not on the search path
 * @param name its name
 * @param base the type below it
 * @param isNotNull whether it refuses NULL
 * @param initial what a column of it has if nothing is said
 * @param checks what its values satisfy
 * @see <a href="https://www.postgresql.org/docs/current/sql-createdomain.html">PostgreSQL: CREATE DOMAIN</a>
 */
public record Domain<T, E extends Expression<T, E>>(
        @Nullable Identifier schema,
        Identifier name,
        SqlType<T, E> base,
        boolean isNotNull,
        @Nullable Expression<T, ?> initial,
        List<Check> checks) {
    /**
     * A rule of a domain.
     *
     * @param name its name; without one, PostgreSQL chooses
     * @param condition what is not false of any value
     */
    public record Check(@Nullable Identifier name, Condition condition) {}

    /** A domain without rules yet. */
    public static <T, E extends Expression<T, E>> Domain<T, E> of(String name, SqlType<T, E> base) {
        return new Domain<>(null, new Identifier(name), base, false, null, List.of());
    }

    /** {@code schema.name}. */
    public Domain<T, E> in(String other) {
        return new Domain<>(new Identifier(other), name, base, isNotNull, initial, checks);
    }

    /** {@code not null}. */
    public Domain<T, E> notNull() {
        return new Domain<>(schema, name, base, true, initial, checks);
    }

    /** {@code default value}. */
    public Domain<T, E> defaultTo(T value) {
        return new Domain<>(schema, name, base, isNotNull, Dsl.value(base, value), checks);
    }

    /** {@code check (condition)}, said of the value. */
    public Domain<T, E> check(Function<E, Condition> condition) {
        return with(new Check(null, condition.apply(value())));
    }

    /** {@code constraint name check (condition)}, said of the value. */
    public Domain<T, E> check(String rule, Function<E, Condition> condition) {
        return with(new Check(new Identifier(rule), condition.apply(value())));
    }

    private Domain<T, E> with(Check check) {
        List<Check> more = new ArrayList<>(checks);
        more.add(check);
        return new Domain<>(schema, name, base, isNotNull, initial, List.copyOf(more));
    }

    /** {@code value}: the value that its rules are about. */
    public E value() {
        return base.expression(new Node.Template(List.of("value"), List.of()));
    }

    /** The type of its columns. */
    public SqlType<T, E> type() {
        return base.in(this);
    }

    /** The name as it stands in a statement. */
    public String sql() {
        return schema == null ? name.sql() : schema.sql() + "." + name.sql();
    }
}
