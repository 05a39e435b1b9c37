package dev.gino.dsl;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a query answers with: its columns, and what a row of them becomes. {@code dev.gino.load} plans from it, once,
 * how rows are read.
 *
 * @param <R> what a row becomes
 */
public final class Projection<R> {
    private final List<Output> outputs;
    private final Reading<R> reading;
    private final Map<Class<?>, Object> plans = new ConcurrentHashMap<>(2);

    /** Columns in the order in which they come, and what a row of them becomes. */
    public Projection(List<Output> outputs, Reading<R> reading) {
        this.outputs = List.copyOf(outputs);
        this.reading = reading;
    }

    /** The columns, in the order in which they come. */
    public List<Output> outputs() {
        return outputs;
    }

    /** What a row of them becomes. */
    public Reading<R> reading() {
        return reading;
    }

    /**
     * What is planned from this projection, kept with it: a table has one projection for all its queries, and so each
     * plan is made once.
     *
     * @param kind the class of the plan
     * @param planner makes it, for the first call; always the same for a kind
     */
    @SuppressWarnings("unchecked") // a kind has one planner
    public <P> P plan(Class<? super P> kind, Function<Projection<R>, P> planner) {
        Object known = plans.get(kind);
        return (P) (known != null ? known : plans.computeIfAbsent(kind, absent -> planner.apply(this)));
    }
}
