package dev.spanwise.analysis.benchmark;

import com.google.common.collect.Range;
import dev.spanwise.analysis.benchmark.Benchmark.Measure;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** Those of whom the chart has managers. O(benchmarks x positions), and once for each text that functions are told by. */
    public static List<Beside> of(OrgChart chart) {
        List<Beside> all = new ArrayList<>();
        for (Benchmark benchmark : Benchmark.list()) {
            int[] spans = IntStream.range(0, chart.size())
                    .filter(chart::isManager)
                    .filter(scope(benchmark, chart))
                    .map(chart::span)
                    .toArray();
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

    private static double own(Measure measure, int[] spans) {
        if (measure == Measure.MEAN) {
            return Arrays.stream(spans).average().orElse(Double.NaN);
        }
        Arrays.sort(spans);
        return (spans[(spans.length - 1) / 2] + spans[spans.length / 2]) / 2.0;
    }

    private static IntPredicate scope(Benchmark benchmark, OrgChart chart) {
        return switch (benchmark.scope()) {
            case ALL -> manager -> true;
            case TOP -> chart::isTop;
            case FUNCTION -> FunctionMembers.of(chart, benchmark.function().orElseThrow());
        };
    }
}
