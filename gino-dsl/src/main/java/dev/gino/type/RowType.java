package dev.gino.type;

import dev.gino.error.UsageException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A Java class whose objects are rows: a record, or a bean with a constructor without parameters. Looked at once, when
 * a table is declared; reading and writing rows goes through the handles found then.
 *
 * @param <R> the class
 */
public final class RowType<R> {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final Class<R> javaType;
    private final MethodHandle constructor;
    private final List<Component> components;

    private RowType(Class<R> javaType, MethodHandle constructor, List<Component> components) {
        this.javaType = javaType;
        this.constructor = constructor;
        this.components = components;
    }

    /**
     * One value of a row.
     *
     * @param name of the record's component, or of the bean's property
     * @param type its class
     * @param getter reads it from a row: {@code (Object)Object}
     * @param setter writes it into a bean: {@code (R, type)void}; {@code null} in a record
     */
    public record Component(
            String name,
            Class<?> type,
            MethodHandle getter,
            @Nullable MethodHandle setter) {}

    /**
     * The rows of a class.
     *
     * @throws UsageException if it is neither a record nor a bean, or is hidden inside its module
     */
    public static <R> RowType<R> of(Class<R> type) {
        return type.isRecord() ? record(type) : bean(type);
    }

    private static <R> RowType<R> record(Class<R> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<Component> components = Arrays.stream(parts)
                .map(part -> new Component(part.getName(), part.getType(), getter(part.getAccessor()), null))
                .toList();
        return new RowType<>(type, constructor(type, types), components);
    }

    private static <R> RowType<R> bean(Class<R> type) {
        Map<String, Component> components = new TreeMap<>();
        for (Method method : type.getMethods()) {
            if (method.getName().matches("set\\p{Lu}.*") && method.getParameterCount() == 1) {
                property(type, method).ifPresent(component -> components.put(component.name(), component));
            }
        }
        return new RowType<>(type, constructor(type), List.copyOf(components.values()));
    }

    private static Optional<Component> property(Class<?> type, Method setter) {
        String suffix = setter.getName().substring("set".length());
        Class<?> valueType = setter.getParameterTypes()[0];
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().matches("(get|is)" + suffix) && method.getParameterCount() == 0)
                .filter(method -> method.getReturnType() == valueType)
                .findFirst()
                .map(getter -> new Component(
                        Character.toLowerCase(suffix.charAt(0)) + suffix.substring(1),
                        valueType,
                        getter(getter),
                        open(setter, LOOKUP::unreflect)));
    }

    private static MethodHandle constructor(Class<?> type, Class<?>... parameters) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            return open(constructor, LOOKUP::unreflectConstructor);
        } catch (NoSuchMethodException missing) {
            throw new UsageException(
                    "rows cannot become objects of this class",
                    type.getName(),
                    "make it a record, or give it a constructor without parameters",
                    missing);
        }
    }

    private static MethodHandle getter(Method method) {
        return open(method, LOOKUP::unreflect).asType(MethodType.genericMethodType(1));
    }

    private static <A extends AccessibleObject> MethodHandle open(A member, Unreflect<A> unreflect) {
        try {
            member.setAccessible(true);
            return unreflect.handle(member);
        } catch (RuntimeException | IllegalAccessException hidden) {
            throw new UsageException(
                    "a row class is hidden inside its module",
                    member.toString(),
                    "open its package: opens … to dev.gino.dsl",
                    hidden);
        }
    }

    /** One of the ways from reflection to a handle. */
    private interface Unreflect<A> {
        MethodHandle handle(A member) throws IllegalAccessException;
    }

    /** The class. */
    public Class<R> javaType() {
        return javaType;
    }

    /** Whether all components are given to the constructor, in their order. Else each is set after it. */
    public boolean isRecord() {
        return javaType.isRecord();
    }

    /** The constructor: of all components of a record, of nothing for a bean. */
    public MethodHandle constructor() {
        return constructor;
    }

    /** The components: a record's in their order, a bean's by name. */
    public List<Component> components() {
        return components;
    }

    /** The component of a name, if there is one. */
    public Optional<Component> component(String name) {
        return components.stream()
                .filter(component -> component.name().equals(name))
                .findFirst();
    }

    /** Reads a component of a row. */
    public static @Nullable Object read(Component component, Object row) {
        try {
            return (Object) component.getter().invokeExact(row);
        } catch (Error | RuntimeException passed) {
            throw passed;
        } catch (Throwable checked) {
            throw new UsageException(
                    "reading " + component.name() + " failed",
                    row.getClass().getName(),
                    "let the accessor throw no checked exception",
                    checked);
        }
    }
}
