package dev.spanwise.analysis.benchmark;

import com.google.common.base.Splitter;
import dev.spanwise.analysis.benchmark.Benchmark.Measure;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/** The spans of a chart beside published ones: each by the same measure, of those whom it is about. */
public final class Benchmarks {
    private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}]+").omitEmptyStrings();

    private Benchmarks() {}

    /**
     * A published span and that of a chart.
     *
     * @param own the chart's, by the same measure
     * @param managers of how many managers, at least 1
     */
    public record Beside(Benchmark benchmark, double own, int managers) {}

    /** Those of whom the chart has managers. O(benchmarks x positions). */
    public static List<Beside> of(OrgChart chart) {
        List<Beside> all = new ArrayList<>();
        for (Benchmark benchmark : Benchmark.list()) {
            int[] spans = IntStream.range(0, chart.size())
                    .filter(chart::isManager)
                    .filter(position -> isAbout(benchmark, chart.position(position)))
                    .map(chart::span)
                    .sorted()
                    .toArray();
            if (spans.length > 0) {
                all.add(new Beside(benchmark, own(benchmark.measure(), spans), spans.length));
            }
        }
        return all;
    }

    private static double own(Measure measure, int[] sorted) {
        return measure == Measure.MEAN
                ? Arrays.stream(sorted).average().orElse(Double.NaN)
                : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
    }

    private static boolean isAbout(Benchmark benchmark, Position manager) {
        return switch (benchmark.scope()) {
            case ALL -> true;
            case TOP -> manager.manager().isEmpty();
            case FUNCTION ->
                List.of(Field.DEPARTMENT, Field.JOB_FAMILY, Field.TITLE).stream()
                        .anyMatch(field ->
                                speaksOf(Objects.requireNonNullElse(manager.text(field), ""), benchmark.words()));
        };
    }

    /** Whether a text has one of the words, as a whole word or several in a row. */
    private static boolean speaksOf(String text, List<String> words) {
        String plain = " " + String.join(" ", WORDS.split(text.toLowerCase(Locale.ROOT))) + " ";
        return words.stream().anyMatch(word -> plain.contains(" " + word + " "));
    }
}
