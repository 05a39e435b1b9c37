package dev.gino.jsonb;

import dev.gino.dsl.Assignable;
import dev.gino.dsl.Assignment;
import dev.gino.dsl.Column;
import dev.gino.dsl.Expression;
import java.util.List;
import java.util.Optional;

/**
 * A key of a document, as a typed expression that can be assigned. Immutable; its words answer changed copies.
 *
 * @param <T> the Java type of its values
 * @param <E> its flavour
 * @param <P> the class of the property
 */
public interface Property<T, E extends Expression<T, E>, P extends Property<T, E, P>> extends Assignable<T> {
    /** All that is said of it. */
    PropertyDeclaration<T, E> declaration();

    /** The property of another declaration. */
    P with(PropertyDeclaration<T, E> declaration);

    /** The way to it, from the document. */
    default List<String> keys() {
        return declaration().keys();
    }

    @Override
    default Column<?> column() {
        return declaration().host();
    }

    @Override
    default String field() {
        return declaration().field();
    }

    @Override
    default Optional<T> initial() {
        return declaration().initial();
    }

    /**
     * What is written into a new row that does not say, like the default of a column. Rows that are there already keep
     * what they have; {@code coalesce(property, value)} reads a value into them.
     */
    default P defaultTo(T value) {
        return redeclared(declaration().withInitial(value));
    }

    /** The component of a row's record that it fills, if that is not the key. */
    default P field(String name) {
        return redeclared(declaration().withField(name));
    }

    private P redeclared(PropertyDeclaration<T, E> changed) {
        return column().table().redeclared(with(changed));
    }

    /** Takes the key out of the document. */
    default Assignment<T> remove() {
        return new Assignment.Absent<>(this);
    }
}
