package dev.gino.dsl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code rollup (…)}, {@code cube (…)}, {@code grouping sets (…)}, or a set in one of these: {@code (a, b)}. Made by
 * the words of {@link Dsl}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/queries-table-expressions.html">PostgreSQL: grouping sets</a>
 */
public final class GroupingSet implements Groupable {
    final String word;
    final List<Groupable> items;

    GroupingSet(String word, Groupable... items) {
        this.word = word;
        this.items = List.of(items);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupingSet set && word.equals(set.word) && items.equals(set.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }
}
