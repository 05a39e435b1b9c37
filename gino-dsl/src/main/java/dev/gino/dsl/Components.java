package dev.gino.dsl;

import dev.gino.error.UsageException;
import dev.gino.type.RowType;
import java.lang.invoke.MethodType;
import java.util.List;

/** The components of a row's class, and the columns that fill them by their names. */
final class Components {
    private Components() {}

    /** Refuses what does not fit, before anything is sent. */
    static void check(RowType<?> type, List<Output> outputs, String where) {
        for (RowType.Component component : type.components()) {
            String place = type.javaType().getSimpleName() + "." + component.name() + ", " + where;
            List<Output> matching = outputs.stream()
                    .filter(output -> output.name().equals(component.name()))
                    .toList();
            refuseTwo(matching, place);
            refuseNone(matching, type, component, place);
            matching.forEach(output -> refuseOther(component, output, place));
        }
    }

    private static void refuseTwo(List<Output> matching, String place) {
        if (matching.size() > 1) {
            throw new UsageException(
                    "two columns fill one component", place, "rename one of them: .field(\"…\"), .as(\"…\")");
        }
    }

    private static void refuseNone(List<Output> matching, RowType<?> type, RowType.Component component, String place) {
        if (matching.isEmpty() && type.isRecord()) {
            throw new UsageException(
                    "no column or property fills a component of the record",
                    place,
                    "declare it, rename one with .field(\"" + component.name() + "\") or .as(\"" + component.name()
                            + "\"), or take the component away");
        }
    }

    private static void refuseOther(RowType.Component component, Output output, String place) {
        Class<?> given = output.codec().javaType();
        Class<?> taken = MethodType.methodType(component.type()).wrap().returnType();
        if (!taken.isAssignableFrom(given)) {
            throw new UsageException(
                    "the column gives " + given.getSimpleName() + ", the component is "
                            + component.type().getSimpleName(),
                    place,
                    "declare both of the same type");
        }
    }
}
