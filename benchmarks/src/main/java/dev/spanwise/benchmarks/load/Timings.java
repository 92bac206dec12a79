package dev.spanwise.benchmarks.load;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.ToDoubleFunction;

/**
 * How long each kind of interaction took, as the visitor waits for it, from the request to the last byte; and what the
 * server spent meanwhile, which says something about the interaction as long as only one visitor is there.
 */
final class Timings {
    private final Map<String, List<Timing>> timings = new ConcurrentSkipListMap<>();

    /** Milliseconds on the clock and of all processors. */
    private record Timing(double wall, double processor) {}

    void add(String interaction, long nanoseconds, Duration processorTime) {
        timings.computeIfAbsent(interaction, name -> Collections.synchronizedList(new ArrayList<>()))
                .add(new Timing(nanoseconds / 1e6, processorTime.toNanos() / 1e6));
    }

    /** How many interactions there were. */
    int count() {
        return timings.values().stream().mapToInt(List::size).sum();
    }

    /** A Markdown table: one line a kind of interaction and one for all of them. */
    void print(PrintStream out) {
        out.println("| interaction | times | p50 ms | p95 ms | max ms | mean processor ms | max |");
        out.println("|---|---:|---:|---:|---:|---:|---:|");
        List<Timing> all = new ArrayList<>();
        timings.forEach((name, values) -> {
            print(out, name, values);
            all.addAll(values);
        });
        print(out, "all", all);
    }

    private static void print(PrintStream out, String name, List<Timing> values) {
        if (values.isEmpty()) {
            return;
        }
        List<Double> wall = sorted(values, Timing::wall);
        List<Double> processor = sorted(values, Timing::processor);
        out.printf(
                Locale.ROOT,
                "| %s | %,d | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f |%n",
                name,
                values.size(),
                percentile(wall, 50),
                percentile(wall, 95),
                percentile(wall, 100),
                values.stream().mapToDouble(Timing::processor).average().orElse(0),
                percentile(processor, 100));
    }

    private static List<Double> sorted(List<Timing> values, ToDoubleFunction<Timing> what) {
        return values.stream().mapToDouble(what).sorted().boxed().toList();
    }

    /** The nearest-rank percentile: the least value that so many per cent of all do not exceed. */
    static double percentile(List<Double> sorted, int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(1, rank) - 1);
    }
}
