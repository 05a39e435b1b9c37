package dev.gino.dsl;

import dev.gino.error.UsageException;
import dev.gino.type.Codec;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL type, and the flavour of the expressions that have it: what can be asked of them.
 *
 * <p>A type of one's own is one line:
 *
 * <pre>{@code
 * static final SqlType<Email, ValueExpression<Email>> EMAIL = SqlTypes.TEXT.map(Email.class, Email::new, Email::text);
 * }</pre>
 *
 * @param <T> the Java type
 * @param <E> the flavour
 */
public final class SqlType<T, E extends Expression<T, E>> {
    private final Codec<T> codec;
    private final Function<Term<T, E>, E> flavour;
    private final @Nullable Representation representation;
    private final @Nullable Domain<T, E> domain;
    private final @Nullable SqlType<?, ?> element;

    private SqlType(
            Codec<T> codec,
            Function<Term<T, E>, E> flavour,
            @Nullable Representation representation,
            @Nullable Domain<T, E> domain,
            @Nullable SqlType<?, ?> element) {
        this.codec = codec;
        this.flavour = flavour;
        this.representation = representation;
        this.domain = domain;
        this.element = element;
    }

    /**
     * A type.
     *
     * @param codec its name, and how its values cross
     * @param flavour makes an expression of it
     */
    public static <T, E extends Expression<T, E>> SqlType<T, E> of(Codec<T> codec, Function<Term<T, E>, E> flavour) {
        return new SqlType<>(codec, flavour, null, null, null);
    }

    /** A type with the words that every type has, and no others. */
    public static <T> SqlType<T, ValueExpression<T>> of(Codec<T> codec) {
        return of(codec, ValueExpression::new);
    }

    /**
     * This type as a representation of another: values of the other that are made in SQL are converted on the way in,
     * and back where they meet the other.
     */
    public SqlType<T, E> representing(Representation other) {
        return new SqlType<>(codec, flavour, other, domain, element);
    }

    /** The same type with another codec, such as one that checks a length. */
    public SqlType<T, E> with(Codec<T> other) {
        return new SqlType<>(other, flavour, representation, domain, element);
    }

    /**
     * The same type, declared with a length or a precision that PostgreSQL checks.
     *
     * @param modifier such as {@code (10)}
     */
    public SqlType<T, E> declaredWith(String modifier) {
        return with(codec.declaredWith(modifier, value -> value));
    }

    /** The same PostgreSQL type seen as another Java type. */
    public <U> SqlType<U, ValueExpression<U>> map(
            Class<? super U> type, Function<? super T, ? extends U> read, Function<? super U, ? extends T> write) {
        return of(codec.map(type, read, write));
    }

    /** The arrays of this type. */
    public SqlType<List<T>, ArrayExpression<T>> array() {
        return SqlType.<List<T>, ArrayExpression<T>>of(codec.array(), ArrayExpression::new)
                .over(this);
    }

    SqlType<T, E> in(Domain<T, E> other) {
        return new SqlType<>(codec, flavour, representation, other, element);
    }

    /** The domain, with its rules, if it is one that has been told them. */
    public Optional<Domain<T, E>> domain() {
        return Optional.ofNullable(domain);
    }

    /** The arrays of this type, with {@code null} for NULL; not in several dimensions. */
    public SqlType<List<@Nullable T>, ValueExpression<List<@Nullable T>>> arrayOfNullable() {
        return of(codec.arrayOfNullable());
    }

    /** How values cross, and the type's name. */
    public Codec<T> codec() {
        return codec;
    }

    /** The same, of elements: an array's, or the values within a range. */
    SqlType<T, E> over(SqlType<?, ?> elements) {
        return new SqlType<>(codec, flavour, representation, domain, elements);
    }

    /** Of its elements. */
    SqlType<?, ?> element() {
        if (element == null) {
            throw new UsageException("a type without elements: " + this, null, "make it by array() of their type");
        }
        return element;
    }

    E expression(Node node) {
        return flavour.apply(new Term<>(node, this));
    }

    /** The node of a value, with a cast unless its place tells its type. */
    Node value(T value, boolean bare) {
        return new Node.Value(new Bind<>(value, codec), bare);
    }

    /** The node of a value, or of SQL NULL, with a cast. */
    Node nullable(@Nullable T value) {
        @Nullable T exact = value == null ? null : codec.exactly(value, this);
        return new Node.Value(new Bind<@Nullable T>(exact, codec), false);
    }

    /** An expression of the same Java type, in this type's representation. */
    public E adopt(Expression<T, ?> other) {
        return expression(represent(other));
    }

    /** The node of an expression of the same Java type, in this type's representation. */
    Node represent(Expression<T, ?> other) {
        Representation theirs = other.type().representation;
        if (Objects.equals(representation, theirs)) {
            return other.node();
        }
        return representation == null ? new Node.Cast(other.node(), codec) : representation.encoded(other.node());
    }

    @Override
    public String toString() {
        return codec.name();
    }
}
