package dev.gino.dsl;

/**
 * A call of an aggregate.
 *
 * @param <T> the Java type of its values
 * @param <E> the flavour of its values, which {@link #expression} answers
 */
public final class Aggregate<T, E extends Expression<T, E>> extends Expression<T, E>
        implements Aggregated<T, E, Aggregate<T, E>> {
    Aggregate(Term<T, E> term) {
        super(term);
    }

    @Override
    public Aggregate<T, E> with(Term<T, E> changed) {
        return new Aggregate<>(changed);
    }

    /** The same, with the words of its type: {@code max(USERS.nickname).expression().lower()}. */
    public E expression() {
        return type().expression(node());
    }
}
