package dev.gino.dsl;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A name with a type: a column of what is no table, such as VALUES or a function that answers with rows; or a part of a
 * composite type.
 *
 * @param name the name, not quoted
 * @param type the type
 */
public record Attribute<T, E extends Expression<T, E>>(String name, SqlType<T, E> type) {
    /** Refuses a name that is no identifier. */
    public Attribute {
        new Identifier(name);
    }

    /** Under its name, with nothing behind it. */
    SelectedColumn selectedColumn() {
        return new SelectedColumn(type.expression(new Node.Template(List.of(Identifier.sql(name)), List.of())), name);
    }

    /** The attribute with the way to its value in an object of a program. */
    public <I> Source<I, T> from(Function<? super I, ? extends @Nullable T> getter) {
        return new Source<>(this, getter);
    }

    /** The values of an attribute, one of each object. */
    public record Source<I, T>(Attribute<T, ?> attribute, Function<? super I, ? extends @Nullable T> getter) {
        /** {@code $1::type}. */
        Node value(I item) {
            return attribute.type.nullable(getter.apply(item));
        }
    }
}
