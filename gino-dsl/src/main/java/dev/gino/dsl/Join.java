package dev.gino.dsl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation in from, and how it is joined to those before it.
 *
 * @param words {@code left join}, or none for the first
 * @param on which rows belong together, if that is said by a condition
 * @param using the columns of one name that must be equal, if it is said so
 */
record Join(String words, Relation<?> relation, @Nullable Condition on, List<String> using) {
    static Join of(String words, Relation<?> relation, @Nullable Condition on) {
        return new Join(words, relation, on, List.of());
    }
}
