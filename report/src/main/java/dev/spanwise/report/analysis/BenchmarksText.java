package dev.spanwise.report.analysis;

import dev.spanwise.analysis.benchmark.Benchmark;
import dev.spanwise.analysis.benchmark.Benchmarks;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.document.Tone;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Published spans beside those of a chart, with the warning that none is a goal. */
public final class BenchmarksText {
    private final Texts texts;
    private final Numbers numbers;

    private BenchmarksText(Locale language) {
        this.texts = Texts.in(BenchmarksText.class, language);
        this.numbers = new Numbers(language);
    }

    /** The table and the warning; a chart without managers has nothing to compare. */
    public static Document of(OrgChart chart, Locale language) {
        return new BenchmarksText(language).of(Benchmarks.of(chart));
    }

    private Document of(List<Benchmarks.Beside> all) {
        if (all.isEmpty()) {
            return Document.builder().build();
        }
        List<Column> columns = List.of(
                Column.text(texts.get("benchmarks.whom")),
                Column.text(texts.get("benchmarks.measure")),
                Column.figure(texts.get("benchmarks.published")),
                Column.figure(texts.get("benchmarks.own")),
                Column.figure(texts.get("benchmarks.managers")),
                Column.text(texts.get("benchmarks.sample")),
                Column.text(texts.get("benchmarks.source")));
        return Document.builder()
                .add(new Table(
                        texts.get("benchmarks.title"),
                        columns,
                        all.stream().map(this::row).toList()))
                .paragraph(texts.get("benchmarks.warning"), Tone.QUIET)
                .build();
    }

    private List<Cell> row(Benchmarks.Beside beside) {
        Benchmark benchmark = beside.benchmark();
        return List.of(
                Cell.of(benchmark.population(texts.language())),
                Cell.of(texts.get("benchmarks." + benchmark.measure().id())),
                published(benchmark),
                numbers.fixed(beside.own(), 1),
                numbers.whole(beside.managers()),
                Cell.of(benchmark.year() + "; " + benchmark.sample(texts.language())),
                Cell.of(benchmark.source()));
    }

    private Cell published(Benchmark benchmark) {
        String ends = String.join(
                "–",
                Stream.of(benchmark.low(), benchmark.high())
                        .distinct()
                        .map(end -> numbers.fixed(end, 1).text())
                        .toList());
        return Cell.figure(benchmark.low(), ends);
    }
}
