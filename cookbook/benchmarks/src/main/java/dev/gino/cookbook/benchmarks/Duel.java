package dev.gino.cookbook.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Two lanes in turn, round by round; the ratio of the second to the first. */
final class Duel {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Vertx vertx;
    private final String name;
    private final int operations;
    private final int inFlight;

    Duel(Vertx vertx, String name, int operations, int inFlight) {
        this.vertx = vertx;
        this.name = name;
        this.operations = operations;
        this.inFlight = inFlight;
    }

    /** What a round cost, per operation. */
    private record Cost(double wallMicros, double cpuMicros, double bytes) {}

    String fight(Lane first, Lane second, int warmUp, int rounds) {
        for (int i = 0; i < warmUp; i++) {
            round(first);
            round(second);
        }
        List<Cost> firsts = new ArrayList<>();
        List<Cost> seconds = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            boolean turned = i % 2 == 1;
            Cost early = round(turned ? second : first);
            Cost late = round(turned ? first : second);
            firsts.add(turned ? late : early);
            seconds.add(turned ? early : late);
        }
        return row(first, second, firsts, seconds);
    }

    private Cost round(Lane lane) {
        long bytes = allocated();
        long cpu = PROCESS.getProcessCpuTime();
        long wall = System.nanoTime();
        run(lane);
        return new Cost(
                (System.nanoTime() - wall) / 1e3 / operations,
                (PROCESS.getProcessCpuTime() - cpu) / 1e3 / operations,
                (double) (allocated() - bytes) / operations);
    }

    private static long allocated() {
        return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }

    private void run(Lane lane) {
        Promise<Void> done = Promise.promise();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger left = new AtomicInteger(inFlight);
        vertx.runOnContext(start -> {
            for (int i = 0; i < inFlight; i++) {
                chain(lane, next).onComplete(end -> {
                    if (end.failed()) {
                        done.tryFail(end.cause());
                    } else if (left.decrementAndGet() == 0) {
                        done.tryComplete();
                    }
                });
            }
        });
        done.future().await();
    }

    /** One operation after the other, on the event loop, without growing the stack. */
    private Future<Void> chain(Lane lane, AtomicInteger next) {
        Promise<Void> end = Promise.promise();
        step(lane, next, end);
        return end.future();
    }

    private void step(Lane lane, AtomicInteger next, Promise<Void> end) {
        int number = next.getAndIncrement();
        if (number >= operations) {
            end.complete();
            return;
        }
        lane.operation().run(number).onComplete(result -> {
            if (result.failed()) {
                end.fail(result.cause());
            } else {
                step(lane, next, end);
            }
        });
    }

    private String row(Lane first, Lane second, List<Cost> firsts, List<Cost> seconds) {
        double[] cpu = ratios(firsts, seconds, true);
        double[] wall = ratios(firsts, seconds, false);
        double[] bytes = new double[firsts.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = seconds.get(i).bytes() / firsts.get(i).bytes();
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s / %s | %.1f µs | %s | %s | %s |",
                name,
                second.name(),
                first.name(),
                median(firsts.stream().mapToDouble(Cost::cpuMicros).toArray()),
                quartiles(cpu),
                quartiles(bytes),
                quartiles(wall));
    }

    private static double[] ratios(List<Cost> firsts, List<Cost> seconds, boolean cpu) {
        double[] ratios = new double[firsts.size()];
        for (int i = 0; i < ratios.length; i++) {
            Cost first = firsts.get(i);
            Cost second = seconds.get(i);
            ratios[i] = cpu ? second.cpuMicros() / first.cpuMicros() : second.wallMicros() / first.wallMicros();
        }
        return ratios;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String quartiles(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f..%.2f)",
                sorted[sorted.length / 2],
                sorted[sorted.length / 4],
                sorted[sorted.length * 3 / 4]);
    }
}
