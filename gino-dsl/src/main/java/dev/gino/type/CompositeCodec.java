package dev.gino.type;

import dev.gino.error.UsageException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A composite type as a record. It comes out as bytes, because the text of its attributes follows the settings of the
 * session.
 *
 * @param <T> the record
 */
final class CompositeCodec<T> {
    private final String name;
    private final RowType<T> record;
    private final MethodHandle constructor;
    private final List<Member<?>> attributes = new ArrayList<>();

    /** An attribute, the component that it fills, and where that stands in the record. */
    private record Member<A>(String name, RowType.Component component, int position, Codec<A> codec) {
        @SuppressWarnings("unchecked") // the component is of the codec's class, which was checked
        String text(Object row) {
            A value = (A) RowType.read(component, row);
            return value == null ? "" : Quoted.text(codec.text(value));
        }
    }

    CompositeCodec(TypeDefinition.Composite definition, Class<T> type, UnaryOperator<String> component) {
        int size = definition.attributes().size();
        this.name = definition.name();
        this.record = RowType.of(type);
        if (!record.isRecord() || record.components().size() != size) {
            throw refused(size + " attributes for " + type.getName(), "make it a record with as many components");
        }
        definition
                .attributes()
                .forEach((attribute, codec) -> attributes.add(member(attribute, component.apply(attribute), codec)));
        this.constructor = record.constructor()
                .asSpreader(Object[].class, size)
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    private <A> Member<A> member(String attribute, String name, Codec<A> codec) {
        codec.refuseUnlessReceived("a composite type");
        RowType.Component component = record.components().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refused(
                        record.javaType().getName() + " has no component for the attribute " + attribute,
                        "call one " + name));
        Class<?> wrapped = MethodType.methodType(component.type()).wrap().returnType();
        if (!wrapped.isAssignableFrom(codec.javaType())) {
            throw refused(
                    "the attribute " + attribute + " is " + codec.javaType().getSimpleName() + ", the component "
                            + component.type().getSimpleName(),
                    "declare both alike");
        }
        return new Member<>(attribute, component, record.components().indexOf(component), codec);
    }

    private UsageException refused(String what, String remedy) {
        return new UsageException(what, "the composite type " + name, remedy);
    }

    /** {@code ("a","b c",)}: nothing at all for NULL. */
    String text(T row) {
        return attributes.stream().map(attribute -> attribute.text(row)).collect(Collectors.joining(",", "(", ")"));
    }

    @SuppressWarnings("unchecked") // what the constructor of T makes
    T read(ByteBuffer binary) {
        refuseUnless(binary.getInt() == attributes.size());
        @Nullable Object[] values = new Object[attributes.size()];
        for (Member<?> attribute : attributes) {
            binary.getInt(); // its type
            values[attribute.position] = value(attribute, Elements.member(binary));
        }
        try {
            return (T) (Object) constructor.invokeExact(values);
        } catch (Error | RuntimeException passed) {
            throw passed;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }

    private @Nullable Object value(Member<?> attribute, @Nullable Bytes bytes) {
        if (bytes == null && attribute.component.type().isPrimitive()) {
            throw refused(
                    "the attribute " + attribute.name + " is NULL, and its component "
                            + attribute.component.type().getName(),
                    "make it " + attribute.codec.javaType().getSimpleName());
        }
        return bytes == null ? null : Objects.requireNonNull(attribute.codec).received(bytes);
    }

    private void refuseUnless(boolean complete) {
        if (!complete) {
            throw refused("the type has not " + attributes.size() + " attributes", "declare all that it has");
        }
    }
}
