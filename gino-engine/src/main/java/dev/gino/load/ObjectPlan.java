package dev.gino.load;

import static java.lang.invoke.MethodType.methodType;

import dev.gino.dsl.Output;
import dev.gino.error.UsageException;
import dev.gino.type.Codec;
import dev.gino.type.RowType;
import dev.gino.type.RowType.Component;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One method handle, {@code (RowView)Object}, from a row to a record or a bean: the constructor with its arguments read
 * from the row, or the constructor without arguments followed by the setters.
 */
final class ObjectPlan<R> implements Loader<R> {
    private static final MethodHandle READ = find("read", Object.class);
    private static final MethodHandle READ_PRIMITIVE = find("readPrimitive", Object.class);

    private final MethodHandle plan;

    private ObjectPlan(MethodHandle plan) {
        this.plan = plan.asType(methodType(Object.class, RowView.class));
    }

    static <R> ObjectPlan<R> of(RowType<R> type, List<Output> outputs) {
        return new ObjectPlan<>(type.isRecord() ? record(type, outputs) : bean(type, outputs));
    }

    @Override
    @SuppressWarnings("unchecked") // the plan ends in R's constructor
    public R load(RowView row) {
        try {
            return (R) (Object) plan.invokeExact(row);
        } catch (RuntimeException | Error passed) {
            throw passed;
        } catch (Throwable checked) {
            throw new UsageException(
                    "a constructor failed", checked.toString(), "let it throw no checked exception", checked);
        }
    }

    private static MethodHandle record(RowType<?> type, List<Output> outputs) {
        MethodHandle[] arguments = type.components().stream()
                .map(component -> reader(component, outputs))
                .toArray(MethodHandle[]::new);
        MethodHandle filtered = MethodHandles.filterArguments(type.constructor(), 0, arguments);
        return MethodHandles.permuteArguments(
                filtered, methodType(type.javaType(), RowView.class), new int[arguments.length]);
    }

    private static MethodHandle bean(RowType<?> type, List<Output> outputs) {
        MethodHandle body = MethodHandles.dropArguments(MethodHandles.identity(type.javaType()), 1, RowView.class);
        for (Component component : type.components()) {
            if (position(component, outputs) >= 0) {
                body = MethodHandles.foldArguments(body, setter(type, component, outputs));
            }
        }
        return MethodHandles.collectArguments(body, 0, type.constructor());
    }

    private static MethodHandle setter(RowType<?> type, Component component, List<Output> outputs) {
        MethodHandle set = Objects.requireNonNull(component.setter());
        return MethodHandles.filterArguments(
                set.asType(methodType(void.class, type.javaType(), component.type())), 1, reader(component, outputs));
    }

    /** {@code (RowView)type}: the value of a component's column. */
    private static MethodHandle reader(Component component, List<Output> outputs) {
        int position = position(component, outputs);
        MethodHandle read = component.type().isPrimitive() ? READ_PRIMITIVE : READ;
        Output output = outputs.get(position);
        return MethodHandles.insertArguments(read, 0, output.codec(), position, output.name())
                .asType(methodType(component.type(), RowView.class));
    }

    private static int position(Component component, List<Output> outputs) {
        return outputs.stream().map(Output::name).toList().indexOf(component.name());
    }

    @SuppressWarnings("unused") // by handle
    private static @Nullable Object read(Codec<?> codec, int position, String name, RowView row) {
        return codec.value(row.carrier(position));
    }

    @SuppressWarnings("unused") // by handle
    private static Object readPrimitive(Codec<?> codec, int position, String name, RowView row) {
        Object value = codec.value(row.carrier(position));
        if (value == null) {
            throw new UsageException("NULL for a component of a primitive type", name, "declare it as a boxed type");
        }
        return value;
    }

    private static MethodHandle find(String name, Class<?> result) {
        try {
            return MethodHandles.lookup()
                    .findStatic(
                            ObjectPlan.class,
                            name,
                            methodType(result, Codec.class, int.class, String.class, RowView.class));
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("a method of this class is missing", impossible);
        }
    }
}
