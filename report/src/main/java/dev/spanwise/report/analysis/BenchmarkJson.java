package dev.spanwise.report.analysis;

import dev.spanwise.analysis.benchmark.Benchmark;
import dev.spanwise.analysis.benchmark.Benchmarks;
import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.Locale;

/** A published span beside that of the chart. */
public record BenchmarkJson(
        String id,
        String population,
        String measure,
        double low,
        double high,
        double own,
        int managers,
        int year,
        String sample,
        String source,
        String address) {

    static List<BenchmarkJson> listOf(OrgChart chart, Locale language) {
        return Benchmarks.of(chart).stream().map(beside -> of(beside, language)).toList();
    }

    private static BenchmarkJson of(Benchmarks.Beside beside, Locale language) {
        Benchmark benchmark = beside.benchmark();
        return new BenchmarkJson(
                benchmark.id(),
                benchmark.population(language),
                benchmark.measure().id(),
                benchmark.low(),
                benchmark.high(),
                beside.own(),
                beside.managers(),
                benchmark.year(),
                benchmark.sample(language),
                benchmark.source(),
                benchmark.address());
    }
}
