package dev.gino.ddl;

import static dev.gino.dsl.Spelling.inline;

import dev.gino.dsl.Dsl;
import dev.gino.dsl.Expression;
import dev.gino.dsl.IndexElement;
import dev.gino.dsl.SqlType;
import dev.gino.dsl.Table;
import dev.gino.error.UsageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which rows of a table are in a partition. Values are of the types of the table's partition key; {@link Limit} stands
 * for the ends of a range.
 */
public final class PartitionBounds {
    private final Function<Table<?>, String> words;

    private PartitionBounds(Function<Table<?>, String> words) {
        this.words = words;
    }

    /** The ends of all ranges. */
    public enum Limit {
        /** Below all values. */
        MINVALUE,
        /** Above all values. */
        MAXVALUE
    }

    /** {@code for values from (values) to …}: the first values of a range. */
    public record From(List<Object> values) {
        /** {@code for values from (values) to (values)}: these are not in the range any more. */
        public PartitionBounds to(Object... end) {
            return new PartitionBounds(
                    table -> "for values from " + tuple(table, values) + " to " + tuple(table, Arrays.asList(end)));
        }
    }

    /** {@code for values from (values) to …}, to be continued. */
    public static From from(Object... values) {
        return new From(List.of(values));
    }

    /** {@code for values in (values)}. */
    public static PartitionBounds in(Object... values) {
        return new PartitionBounds(table -> "for values in "
                + Clauses.parenthesized(
                        Stream.of(values).map(value -> constant(keys(table).get(0), value))));
    }

    /** {@code for values with (modulus m, remainder r)}: one of so many partitions by hash. */
    public static PartitionBounds hash(int modulus, int remainder) {
        return new PartitionBounds(table -> "for values with (modulus " + modulus + ", remainder " + remainder + ")");
    }

    /** {@code default}: the rows that no other partition has. */
    public static PartitionBounds byDefault() {
        return new PartitionBounds(table -> "default");
    }

    String sql(Table<?> table) {
        return words.apply(table);
    }

    private static String tuple(Table<?> table, List<Object> values) {
        List<SqlType<?, ?>> keys = keys(table);
        if (keys.size() != values.size()) {
            throw new UsageException(
                    "bounds of " + values.size() + " values for a key of " + keys.size(),
                    table.name(),
                    "give one for each");
        }
        List<String> constants = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            constants.add(constant(keys.get(i), values.get(i)));
        }
        return Clauses.parenthesized(constants.stream());
    }

    private static List<SqlType<?, ?>> keys(Table<?> table) {
        List<IndexElement> keys = table.options().partitionKey();
        if (keys.isEmpty()) {
            throw new UsageException(
                    "the table has no partitions", table.name(), "declare it: options(table -> table.partitionBy(…))");
        }
        return keys.stream().<SqlType<?, ?>>map(key -> key.expression().type()).toList();
    }

    static String constant(SqlType<?, ?> type, Object value) {
        return value instanceof Limit limit
                ? limit.name().toLowerCase(java.util.Locale.ROOT)
                : inline(typed(type, value));
    }

    private static <T, E extends Expression<T, E>> E typed(SqlType<T, E> type, Object value) {
        return Dsl.value(type, type.codec().exactly(value, "bounds of a partition"));
    }
}
