package dev.spanwise.benchmarks.load;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** How long each kind of interaction took, as the visitor waits for it: from the request to the last byte. */
final class Timings {
    private final Map<String, List<Double>> milliseconds = new ConcurrentSkipListMap<>();

    void add(String interaction, long nanoseconds) {
        milliseconds
                .computeIfAbsent(interaction, name -> Collections.synchronizedList(new ArrayList<>()))
                .add(nanoseconds / 1e6);
    }

    /** How many interactions there were. */
    int count() {
        return milliseconds.values().stream().mapToInt(List::size).sum();
    }

    /** A Markdown table: one line a kind of interaction and one for all of them. */
    void print(PrintStream out) {
        out.println("| interaction | times | p50 ms | p95 ms | max ms |");
        out.println("|---|---:|---:|---:|---:|");
        List<Double> all = new ArrayList<>();
        milliseconds.forEach((name, values) -> {
            print(out, name, values);
            all.addAll(values);
        });
        print(out, "all", all);
    }

    private static void print(PrintStream out, String name, List<Double> values) {
        if (values.isEmpty()) {
            return;
        }
        List<Double> sorted = values.stream().sorted().toList();
        out.printf(
                Locale.ROOT,
                "| %s | %,d | %,.0f | %,.0f | %,.0f |%n",
                name,
                sorted.size(),
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 100));
    }

    /** The nearest-rank percentile: the least value that so many per cent of all do not exceed. */
    static double percentile(List<Double> sorted, int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(1, rank) - 1);
    }
}
