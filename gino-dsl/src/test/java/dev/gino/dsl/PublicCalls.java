package dev.gino.dsl;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every public method that answers an expression, called with all that its parameters take. */
final class PublicCalls {
    /** What calls anything, or says nothing about the catalog. */
    private static final Set<String> WAYS_OUT = Set.of("call", "compare", "cast", "infix", "template");

    private static final int MOST_CALLS = 4000;

    private final Map<String, String> methods = new LinkedHashMap<>();
    private final Set<String> withoutArguments = new TreeSet<>();

    private PublicCalls() {}

    /** The SQL of every call, and the method. */
    static PublicCalls of(List<Class<?>> statics) {
        PublicCalls calls = new PublicCalls();
        Sample.ALL.forEach(calls::ofReceiver);
        statics.forEach(calls::ofStatics);
        return calls;
    }

    Map<String, String> methods() {
        return methods;
    }

    /** Those that were never called, because nothing is known that their parameters take. */
    Set<String> withoutArguments() {
        return withoutArguments;
    }

    private void ofReceiver(Sample receiver) {
        Map<TypeVariable<?>, Shape> variables = receiver.flavour().variables();
        for (Method method : receiver.expression().getClass().getMethods()) {
            if (!Modifier.isStatic(method.getModifiers())) {
                calls(method, receiver.expression(), variables);
            }
        }
    }

    private void ofStatics(Class<?> functions) {
        for (Method method : functions.getMethods()) {
            if (Modifier.isStatic(method.getModifiers())) {
                calls(method, null, Map.of());
            }
        }
    }

    private void calls(Method method, @Nullable Object receiver, Map<TypeVariable<?>, Shape> variables) {
        if (!Expression.class.isAssignableFrom(method.getReturnType()) || WAYS_OUT.contains(method.getName())) {
            return;
        }
        List<List<Object>> lists = new ArrayList<>();
        arguments(method.getGenericParameterTypes(), new ArrayList<>(), new HashMap<>(variables), lists);
        if (lists.isEmpty()) {
            withoutArguments.add(name(method));
        }
        lists.forEach(arguments -> invoke(method, receiver, arguments.toArray()));
    }

    private void arguments(
            Type[] parameters, List<Object> chosen, Map<TypeVariable<?>, Shape> bound, List<List<Object>> lists) {
        if (chosen.size() == parameters.length) {
            lists.add(chosen);
            return;
        }
        for (Candidate candidate : candidates(parameters[chosen.size()], bound)) {
            List<Object> more = new ArrayList<>(chosen);
            more.add(candidate.argument());
            if (lists.size() < MOST_CALLS) {
                arguments(parameters, more, candidate.bound(), lists);
            }
        }
    }

    private record Candidate(Object argument, Map<TypeVariable<?>, Shape> bound) {}

    private static List<Candidate> candidates(Type type, Map<TypeVariable<?>, Shape> bound) {
        if (type instanceof GenericArrayType array) {
            return arrays(array.getGenericComponentType(), bound);
        }
        if (type instanceof Class<?> plain && plain.isArray() && plain != byte[].class) {
            return arrays(plain.getComponentType(), bound);
        }
        if (type instanceof ParameterizedType generic
                && Collection.class.isAssignableFrom((Class<?>) generic.getRawType())) {
            return candidates(generic.getActualTypeArguments()[0], bound).stream()
                    .map(element -> new Candidate(List.of(element.argument()), element.bound()))
                    .toList();
        }
        return plain(type, bound).toList();
    }

    /** Of one element, and of flags and the like also of none. */
    private static List<Candidate> arrays(Type component, Map<TypeVariable<?>, Shape> bound) {
        List<Candidate> arrays = new ArrayList<>();
        for (Candidate element : candidates(component, bound)) {
            Object array = Array.newInstance(raw(component), 1);
            Array.set(array, 0, element.argument());
            arrays.add(new Candidate(array, element.bound()));
        }
        if (component instanceof Class<?>) {
            arrays.add(new Candidate(Array.newInstance((Class<?>) component, 0), bound));
        }
        return arrays;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        return Object.class;
    }

    private static Stream<Candidate> plain(Type type, Map<TypeVariable<?>, Shape> bound) {
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return Stream.of(new Candidate(plain.getEnumConstants()[0], bound));
        }
        List<Sample> samples = type.getTypeName().endsWith("Expression<?, ?>") ? Sample.FEW : Sample.ALL;
        Map<Object, Object> seen = new LinkedHashMap<>();
        Stream<Candidate> fromSamples = samples.stream()
                .flatMap(sample -> Stream.of(
                        Map.entry(sample.expression(), sample.flavour()),
                        Map.entry(sample.value(), sample.shape()),
                        Map.entry((Object) sample.type(), Shape.of(SqlType.class, sample.shape(), sample.flavour()))))
                .flatMap(entry -> fitting(entry.getKey(), entry.getValue(), type, bound));
        Stream<Candidate> fromOthers = others().entrySet().stream()
                .flatMap(entry -> fitting(entry.getKey(), Shape.of(entry.getValue()), type, bound));
        return Stream.concat(fromSamples, fromOthers)
                .filter(candidate -> candidate.argument() instanceof Expression<?, ?>
                        || seen.put(candidate.argument().toString(), candidate) == null);
    }

    private static Map<Object, Class<?>> others() {
        return Map.of(
                ZoneId.of("Europe/Rome"),
                ZoneId.class,
                ZoneOffset.ofHours(2),
                ZoneId.class,
                'x',
                Character.class,
                TextSearchConfiguration.ENGLISH,
                TextSearchConfiguration.class,
                Sample.FEW.get(0).expression().as("a"),
                Labelled.class);
    }

    private static Stream<Candidate> fitting(
            Object argument, Shape shape, Type type, Map<TypeVariable<?>, Shape> bound) {
        Map<TypeVariable<?>, Shape> tried = new HashMap<>(bound);
        boolean label = argument instanceof Labelled<?>
                && type instanceof ParameterizedType generic
                && generic.getRawType() == Labelled.class;
        return label || shape.fits(type, tried) ? Stream.of(new Candidate(argument, tried)) : Stream.empty();
    }

    private void invoke(Method method, @Nullable Object receiver, Object[] arguments) {
        try {
            Expression<?, ?> answer = (Expression<?, ?>) method.invoke(receiver, arguments);
            methods.putIfAbsent(SqlRenderer.inline(answer.node()), name(method));
        } catch (InvocationTargetException refused) {
            withoutArguments.add(name(method) + " refuses " + Arrays.toString(arguments) + ": " + refused.getCause());
        } catch (ReflectiveOperationException hidden) {
            throw new LinkageError(method.toString(), hidden);
        }
    }

    private static String name(Method method) {
        String parameters = String.join(
                ", ",
                Stream.of(method.getParameterTypes()).map(Class::getSimpleName).toList());
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(" + parameters + ")";
    }
}
