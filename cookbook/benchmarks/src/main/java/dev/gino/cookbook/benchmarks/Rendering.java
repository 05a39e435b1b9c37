package dev.gino.cookbook.benchmarks;

import dev.gino.dsl.BoundSql;
import dev.gino.dsl.Query;
import dev.gino.dsl.Row;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** From words to text and values: what a query costs before it is sent. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class Rendering {
    private static final Sales.Wanted[] WANTED = wanted();
    private static final Query<Row> KEPT = Sales.gino(Sales.Wanted.of(4711));

    private int number;

    /** Prints a table of ratios to the first lane; JMH has them in alphabetical order. */
    public static void main(String... arguments) throws RunnerException {
        Sales.check();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Rendering.class.getName())
                        .addProfiler(GCProfiler.class)
                        .addProfiler(ProcessorTime.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        System.out.println("| a query of two joins and nine values | CPU | ratio | bytes |");
        System.out.println("| --- | --- | --- | --- |");
        double byHand = value(results.iterator().next(), ProcessorTime.NAME);
        results.forEach(result -> System.out.println(row(result, byHand)));
    }

    private static String row(RunResult result, double byHand) {
        double spent = value(result, ProcessorTime.NAME);
        return String.format(
                Locale.ROOT,
                "| %s | %.0f ns | %.2f | %.0f |",
                result.getParams().getBenchmark().replaceAll(".*\\.", ""),
                spent,
                spent / byHand,
                value(result, "gc.alloc.rate.norm"));
    }

    private static double value(RunResult result, String profile) {
        return Objects.requireNonNull(result.getSecondaryResults().get(profile)).getScore();
    }

    private static Sales.Wanted[] wanted() {
        Sales.Wanted[] wanted = new Sales.Wanted[1024];
        Arrays.setAll(wanted, Sales.Wanted::of);
        return wanted;
    }

    private Sales.Wanted next() {
        return WANTED[number++ & 1023];
    }

    /** StringBuilder and a list of values. */
    @Benchmark
    public void byHand(Blackhole hole) {
        Sales.Hand hand = Sales.Hand.written(next());
        hole.consume(hand.text());
        hole.consume(hand);
    }

    /** Our words, each time anew. */
    @Benchmark
    public void gino(Blackhole hole) {
        BoundSql sql = Sales.gino(next()).toSql();
        hole.consume(sql.text());
        hole.consume(sql.binds());
    }

    /** Our words, said once and kept. */
    @Benchmark
    public void ginoKept(Blackhole hole) {
        BoundSql sql = KEPT.toSql();
        hole.consume(sql.text());
        hole.consume(sql.binds());
    }

    /** JOOQ's words, each time anew. */
    @Benchmark
    public void jooq(Blackhole hole) {
        org.jooq.Query query = Sales.Jooq.query(next());
        hole.consume(query.getSQL());
        hole.consume(query.getBindValues());
    }
}
