package dev.gino.jsonb;

import dev.gino.dsl.Dsl;
import dev.gino.dsl.Expression;
import dev.gino.dsl.HostColumn;
import dev.gino.dsl.SqlType;
import dev.gino.dsl.SqlTypes;
import java.util.List;
import java.util.Optional;

/**
 * All that is said of a property.
 *
 * @param host the column it is in
 * @param keys the way to it, from the document
 * @param expression its one spelling
 * @param field the component of a row's record that it fills
 * @param initial what a new row gets that does not say; empty for no such key
 * @param <T> the Java type of its values
 * @param <E> its flavour
 */
public record PropertyDeclaration<T, E extends Expression<T, E>>(
        HostColumn<?> host, List<String> keys, Expression<T, E> expression, String field, Optional<T> initial) {

    private static <T, E extends Expression<T, E>> PropertyDeclaration<T, E> of(
            JsonbPath path, String key, Expression<T, E> expression) {
        return new PropertyDeclaration<>(path.host(), path.keys(key), expression, key, Optional.empty());
    }

    /** {@code ->>}. */
    static <T, E extends Expression<T, E>> PropertyDeclaration<T, E> text(
            JsonbPath path, String key, SqlType<T, E> type) {
        return of(path, key, path.getText(type, key));
    }

    /** {@code ->>} and a cast. */
    static <T, E extends Expression<T, E>> PropertyDeclaration<T, E> cast(
            JsonbPath path, String key, SqlType<T, E> type) {
        return of(path, key, path.getText(SqlTypes.TEXT, key).cast(type));
    }

    /** {@code ->>} in the order of its bytes; in parentheses, or the collation would be that of the key. */
    static <T, E extends Expression<T, E>> PropertyDeclaration<T, E> ordered(
            JsonbPath path, String key, SqlType<T, E> type) {
        return of(path, key, Dsl.template(type, "{} collate \"C\"", path.getText(SqlTypes.TEXT, key)));
    }

    /** {@code ->}. */
    static <T> PropertyDeclaration<T, JsonbExpression<T>> document(
            JsonbPath path, String key, SqlType<T, JsonbExpression<T>> type) {
        return of(path, key, path.get(type, key));
    }

    PropertyDeclaration<T, E> withField(String name) {
        return new PropertyDeclaration<>(host, keys, expression, name, initial);
    }

    PropertyDeclaration<T, E> withInitial(T value) {
        return new PropertyDeclaration<>(host, keys, expression, field, Optional.of(value));
    }
}
