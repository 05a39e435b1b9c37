package dev.gino.dsl;

/**
 * Constructors, by the number of what they take, so that a select list of the wrong length or type does not compile:
 *
 * <pre>{@code
 * record Age(String nickname, Integer age) {}
 *
 * select(Age::new, USERS.nickname, USERS.age)
 * }</pre>
 *
 * <p>Of more than twelve, a row is read by name, or in parts: {@link Dsl#into}.
 */
public final class Into {
    private Into() {}

    /** Of two. */
    public interface Two<A, B, R> {
        /** Makes it. */
        R apply(A a, B b);
    }

    /** Of three. */
    public interface Three<A, B, C, R> {
        /** Makes it. */
        R apply(A a, B b, C c);
    }

    /** Of four. */
    public interface Four<A, B, C, D, R> {
        /** Makes it. */
        R apply(A a, B b, C c, D d);
    }

    /** Of five. */
    public interface Five<A, B, C, D, E, R> {
        /** Makes it. */
        R apply(A a, B b, C c, D d, E e);
    }

    /** Of six. */
    public interface Six<A, B, C, D, E, F, R> {
        /** Makes it. */
        R apply(A a, B b, C c, D d, E e, F f);
    }

    /** Of seven. */
    public interface Seven<A, B, C, D, E, F, G, R> {
        /** Makes it. */
        R apply(A a, B b, C c, D d, E e, F f, G g);
    }

    /** Of eight. */
    public interface Eight<A, B, C, D, E, F, G, H, R> {
        /** Makes it. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    /** Of nine. */
    public interface Nine<A, B, C, D, E, F, G, H, I, R> {
        /** Makes it. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }

    /** Of ten. */
    public interface Ten<A, B, C, D, E, F, G, H, I, J, R> {
        /** Makes it. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
    }

    /** Of eleven. */
    public interface Eleven<A, B, C, D, E, F, G, H, I, J, K, R> {
        /** Makes it. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k);
    }

    /** Of twelve. */
    public interface Twelve<A, B, C, D, E, F, G, H, I, J, K, L, R> {
        /** Makes it. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l);
    }
}
