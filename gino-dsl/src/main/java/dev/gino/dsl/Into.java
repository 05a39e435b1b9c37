package dev.gino.dsl;

/**
 * Constructors, by the number of what they take, so that a select list of the wrong length or type does not compile:
 *
 * <pre>{@code
 * record Age(String nickname, Integer age) {}
 *
 * select(Age::new, USERS.nickname, USERS.age)
 * }</pre>
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
}
