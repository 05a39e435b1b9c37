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
 * <p>Of more than twelve, a row is read by name, or in parts: {@link #into}.
 */
public final class Into {
    private Into() {}

    /** {@code a, b}, as what a constructor makes of them: what can be selected or returned, alone or among others. */
    @SuppressWarnings("unchecked") // values were decoded by the expressions' types
    public static <A, B, R> SelectList<R> into(Two<A, B, R> into, Selectable<A> a, Selectable<B> b) {
        return SelectList.into(row -> into.apply((A) row[0], (B) row[1]), a, b);
    }

    /** {@code a, b, c}, as what a constructor makes of them: what can be selected or returned, alone or among others. */
    @SuppressWarnings("unchecked") // values were decoded by the expressions' types
    public static <A, B, C, R> SelectList<R> into(
            Three<A, B, C, R> into, Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return SelectList.into(row -> into.apply((A) row[0], (B) row[1], (C) row[2]), a, b, c);
    }

    /** {@code a, b, c, d}, as what a constructor makes of them: what can be selected or returned, alone or among others. */
    @SuppressWarnings("unchecked") // values were decoded by the expressions' types
    public static <A, B, C, D, R> SelectList<R> into(
            Four<A, B, C, D, R> into, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return SelectList.into(row -> into.apply((A) row[0], (B) row[1], (C) row[2], (D) row[3]), a, b, c, d);
    }

    /** {@code a, b, c, d, e}, as what a constructor makes of them: what can be selected or returned, alone or among others. */
    @SuppressWarnings("unchecked") // values were decoded by the expressions' types
    public static <A, B, C, D, E, R> SelectList<R> into(
            Five<A, B, C, D, E, R> into,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e) {
        return SelectList.into(
                row -> into.apply((A) row[0], (B) row[1], (C) row[2], (D) row[3], (E) row[4]), a, b, c, d, e);
    }

    /** {@code a, b, c, d, e, f}, as what a constructor makes of them: what can be selected or returned, alone or among others. */
    @SuppressWarnings("unchecked") // values were decoded by the expressions' types
    public static <A, B, C, D, E, F, R> SelectList<R> into(
            Six<A, B, C, D, E, F, R> into,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f) {
        return SelectList.into(
                row -> into.apply((A) row[0], (B) row[1], (C) row[2], (D) row[3], (E) row[4], (F) row[5]),
                a,
                b,
                c,
                d,
                e,
                f);
    }

    /** {@code a, b, c, d, e, f, g}, as what a constructor makes of them: what can be selected or returned, alone or among others. */
    @SuppressWarnings("unchecked") // values were decoded by the expressions' types
    public static <A, B, C, D, E, F, G, R> SelectList<R> into(
            Seven<A, B, C, D, E, F, G, R> into,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g) {
        return SelectList.into(
                row -> into.apply((A) row[0], (B) row[1], (C) row[2], (D) row[3], (E) row[4], (F) row[5], (G) row[6]),
                a,
                b,
                c,
                d,
                e,
                f,
                g);
    }

    /** {@code a, b, c, d, e, f, g, h}, as what a constructor makes of them: what can be selected or returned, alone or among others. */
    @SuppressWarnings("unchecked") // values were decoded by the expressions' types
    public static <A, B, C, D, E, F, G, H, R> SelectList<R> into(
            Eight<A, B, C, D, E, F, G, H, R> into,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h) {
        return SelectList.into(
                row -> into.apply(
                        (A) row[0], (B) row[1], (C) row[2], (D) row[3], (E) row[4], (F) row[5], (G) row[6], (H) row[7]),
                a,
                b,
                c,
                d,
                e,
                f,
                g,
                h);
    }

    /** {@code a, b, c, d, e, f, g, h, i}, as what a constructor makes of them: what can be selected or returned, alone or among others. */
    @SuppressWarnings("unchecked") // values were decoded by the expressions' types
    public static <A, B, C, D, E, F, G, H, I, R> SelectList<R> into(
            Nine<A, B, C, D, E, F, G, H, I, R> into,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i) {
        return SelectList.into(
                row -> into.apply(
                        (A) row[0],
                        (B) row[1],
                        (C) row[2],
                        (D) row[3],
                        (E) row[4],
                        (F) row[5],
                        (G) row[6],
                        (H) row[7],
                        (I) row[8]),
                a,
                b,
                c,
                d,
                e,
                f,
                g,
                h,
                i);
    }

    /** {@code a, b, c, d, e, f, g, h, i, j}, as what a constructor makes of them: what can be selected or returned, alone or among others. */
    @SuppressWarnings("unchecked") // values were decoded by the expressions' types
    public static <A, B, C, D, E, F, G, H, I, J, R> SelectList<R> into(
            Ten<A, B, C, D, E, F, G, H, I, J, R> into,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j) {
        return SelectList.into(
                row -> into.apply(
                        (A) row[0],
                        (B) row[1],
                        (C) row[2],
                        (D) row[3],
                        (E) row[4],
                        (F) row[5],
                        (G) row[6],
                        (H) row[7],
                        (I) row[8],
                        (J) row[9]),
                a,
                b,
                c,
                d,
                e,
                f,
                g,
                h,
                i,
                j);
    }

    /** {@code a, b, c, d, e, f, g, h, i, j, k}, as what a constructor makes of them: what can be selected or returned, alone or among others. */
    @SuppressWarnings("unchecked") // values were decoded by the expressions' types
    public static <A, B, C, D, E, F, G, H, I, J, K, R> SelectList<R> into(
            Eleven<A, B, C, D, E, F, G, H, I, J, K, R> into,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j,
            Selectable<K> k) {
        return SelectList.into(
                row -> into.apply(
                        (A) row[0],
                        (B) row[1],
                        (C) row[2],
                        (D) row[3],
                        (E) row[4],
                        (F) row[5],
                        (G) row[6],
                        (H) row[7],
                        (I) row[8],
                        (J) row[9],
                        (K) row[10]),
                a,
                b,
                c,
                d,
                e,
                f,
                g,
                h,
                i,
                j,
                k);
    }

    /** {@code a, b, c, d, e, f, g, h, i, j, k, l}, as what a constructor makes of them: what can be selected or returned, alone or among others. */
    @SuppressWarnings("unchecked") // values were decoded by the expressions' types
    public static <A, B, C, D, E, F, G, H, I, J, K, L, R> SelectList<R> into(
            Twelve<A, B, C, D, E, F, G, H, I, J, K, L, R> into,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j,
            Selectable<K> k,
            Selectable<L> l) {
        return SelectList.into(
                row -> into.apply(
                        (A) row[0],
                        (B) row[1],
                        (C) row[2],
                        (D) row[3],
                        (E) row[4],
                        (F) row[5],
                        (G) row[6],
                        (H) row[7],
                        (I) row[8],
                        (J) row[9],
                        (K) row[10],
                        (L) row[11]),
                a,
                b,
                c,
                d,
                e,
                f,
                g,
                h,
                i,
                j,
                k,
                l);
    }

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
