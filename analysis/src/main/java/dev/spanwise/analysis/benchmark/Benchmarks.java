package dev.spanwise.analysis.benchmark;

import com.google.common.collect.Range;
import dev.spanwise.analysis.benchmark.Benchmark.Measure;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.MachineWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The spans of a chart beside published ones: each by the same measure, of those whom it is about. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * A published span and that of a chart.
     *
     * @param own the chart's, by the same measure
     * @param managers of how many managers, at least 1
     */
    public record Beside(Benchmark benchmark, double own, int managers) {}

    /** Those of whom the chart has managers. O(positions) for all that are about the same, with each text of theirs. */
    public static List<Beside> of(OrgChart chart) {
        List<Beside> all = new ArrayList<>();
        Map<MachineWord, int[]> known = new HashMap<>();
        int[] managers =
                IntStream.range(0, chart.size()).filter(chart::isManager).toArray();
        for (Benchmark benchmark : Benchmark.list()) {
            // several are about the same
            MachineWord whom =
                    benchmark.function().<MachineWord>map(function -> function).orElse(benchmark.scope());
            int[] spans = known.computeIfAbsent(whom, word -> sortedSpans(benchmark, chart, managers));
            if (spans.length > 0) {
                all.add(new Beside(benchmark, own(benchmark.measure(), spans), spans.length));
            }
        }
        return all;
    }

    /** The least and the greatest span that have been published for the managers of a function; empty where none has. */
    public static Optional<Range<Double>> published(JobFunction function) {
        return Benchmark.list().stream()
                .filter(benchmark -> benchmark.function().equals(Optional.of(function)))
                .map(benchmark -> Range.closed(benchmark.low(), benchmark.high()))
                .reduce(Range::span);
    }

    private static int[] sortedSpans(Benchmark benchmark, OrgChart chart, int[] managers) {
        return Arrays.stream(managers)
                .filter(members(benchmark, chart))
                .map(chart::span)
                .sorted()
                .toArray();
    }

    private static IntPredicate members(Benchmark benchmark, OrgChart chart) {
        return switch (benchmark.scope()) {
            case ALL -> manager -> true;
            case TOP -> chart::isTop;
            case FUNCTION -> FunctionMembers.of(chart, benchmark.function().orElseThrow());
        };
    }

    private static double own(Measure measure, int[] sorted) {
        if (measure == Measure.MEAN) {
            return Arrays.stream(sorted).average().orElse(Double.NaN);
        }
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
    }
}
