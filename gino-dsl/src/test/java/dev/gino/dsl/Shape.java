package dev.gino.dsl;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A class and its type arguments, as far as they are known: what reflection cannot say of an object. */
record Shape(Class<?> raw, List<Shape> arguments) {
    static Shape of(Class<?> raw, Shape... arguments) {
        return new Shape(raw, Arrays.asList(arguments));
    }

    /** What the type variables of its class, and of those above, stand for. */
    Map<TypeVariable<?>, Shape> variables() {
        Map<TypeVariable<?>, Shape> known = new HashMap<>();
        Shape current = this;
        while (current.raw != Object.class) {
            TypeVariable<?>[] variables = current.raw.getTypeParameters();
            for (int i = 0; i < current.arguments.size(); i++) {
                known.put(variables[i], current.arguments.get(i));
            }
            current = above(current.raw.getGenericSuperclass(), known);
        }
        return known;
    }

    private static Shape above(@Nullable Type type, Map<TypeVariable<?>, Shape> known) {
        if (type instanceof ParameterizedType generic) {
            Stream<Shape> arguments =
                    Stream.of(generic.getActualTypeArguments()).map(it -> above(it, known));
            return new Shape((Class<?>) generic.getRawType(), arguments.toList());
        }
        if (type instanceof TypeVariable<?> variable) {
            return known.getOrDefault(variable, of(Object.class));
        }
        return type instanceof Class<?> plain ? of(plain) : of(Object.class);
    }

    /** Whether it can be given where a type is asked for; type variables that were open are bound by it. */
    boolean fits(Type type, Map<TypeVariable<?>, Shape> bound) {
        if (type instanceof Class<?> plain) {
            return wrapped(plain).isAssignableFrom(raw);
        }
        if (type instanceof TypeVariable<?> variable) {
            return fits(variable, bound);
        }
        if (type instanceof WildcardType wildcard) {
            return fits(wildcard.getUpperBounds()[0], bound);
        }
        return type instanceof ParameterizedType generic && fits(generic, bound);
    }

    private boolean fits(TypeVariable<?> variable, Map<TypeVariable<?>, Shape> bound) {
        Shape known = bound.get(variable);
        if (known != null) {
            return known.equals(this);
        }
        bound.put(variable, this);
        return Stream.of(variable.getBounds()).allMatch(bounds -> fits(bounds, bound));
    }

    private boolean fits(ParameterizedType generic, Map<TypeVariable<?>, Shape> bound) {
        Class<?> asked = (Class<?>) generic.getRawType();
        if (!asked.isAssignableFrom(raw)) {
            return false;
        }
        if (asked == Comparable.class) {
            return true;
        }
        Map<TypeVariable<?>, Shape> mine = variables();
        List<Shape> given = new ArrayList<>();
        for (TypeVariable<?> variable : asked.getTypeParameters()) {
            given.add(Objects.requireNonNullElse(mine.get(variable), of(Object.class)));
        }
        if (asked == raw) {
            given = arguments;
        }
        Type[] wanted = generic.getActualTypeArguments();
        boolean fits = given.size() == wanted.length;
        for (int i = 0; fits && i < wanted.length; i++) {
            fits = given.get(i).fits(wanted[i], bound);
        }
        return fits;
    }

    private static Class<?> wrapped(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }
}
