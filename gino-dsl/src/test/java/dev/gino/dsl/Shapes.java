package dev.gino.dsl;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which shapes of the grammar a statement is made of. */
final class Shapes {
    private Shapes() {}

    static void collect(@Nullable Object part, Set<Class<?>> shapes) {
        if (part instanceof Node || part instanceof Rendered) {
            shapes.add(part.getClass());
        }
        if (part instanceof Rendered statement) collect(statement.clauses(), shapes);
        else if (part instanceof Expression<?, ?> expression) collect(expression.node(), shapes);
        else if (part instanceof dev.gino.dsl.Order order) collect(order.expression(), shapes);
        else if (part instanceof Derived<?> derived) collect(derived.parts(), shapes);
        else if (part instanceof Optional<?> optional) optional.ifPresent(it -> collect(it, shapes));
        else if (part instanceof Map<?, ?> map) collect(map.values(), shapes);
        else if (part instanceof Iterable<?> parts) parts.forEach(it -> collect(it, shapes));
        else if (part instanceof Record) components(part, shapes);
    }

    private static void components(Object part, Set<Class<?>> shapes) {
        if (part.getClass().getPackage() == Node.class.getPackage()) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                collect(read(component, part), shapes);
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Object part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException hidden) {
            throw new LinkageError(hidden.getMessage(), hidden);
        }
    }
}
