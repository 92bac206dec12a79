package dev.spanwise.report.analysis;

import dev.spanwise.analysis.findings.SpanRange;
import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.analysis.metrics.FewestNeeded;
import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.metrics.SpanBand;
import dev.spanwise.analysis.metrics.Spans;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Figures;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.document.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a chart: headlines, a row and a bar for each layer and each span band. */
public final class FiguresText {
    private final Analysis analysis;
    private final OrgMetrics metrics;
    private final Targets targets;
    private final Texts texts;
    private final Numbers numbers;

    FiguresText(Analysis analysis, Texts texts) {
        this.analysis = analysis;
        this.metrics = analysis.metrics();
        this.targets = analysis.targets();
        this.texts = texts;
        this.numbers = new Numbers(texts.language());
    }

    /** The figures of an analysis in a language. */
    public static FiguresText of(Analysis analysis, Locale language) {
        return new FiguresText(analysis, Texts.in(FiguresText.class, language));
    }

    /** The headline figures in reading order. */
    public List<Figures.Figure> headline() {
        List<Figures.Figure> figures = new ArrayList<>();
        add(figures, "headcount", numbers.whole(metrics.headcount().positions()));
        add(figures, "fte", numbers.decimal(metrics.headcount().fte(), 2));
        add(figures, "vacancies", numbers.whole(metrics.headcount().vacancies()));
        add(figures, "tops", numbers.whole(metrics.headcount().tops()));
        add(figures, "layers", numbers.whole(metrics.layers().layers()));
        add(figures, "management-layers", numbers.whole(metrics.layers().managementLayers()));
        add(figures, "managers", numbers.whole(metrics.roles().managers()));
        add(figures, "ics", numbers.whole(metrics.roles().individualContributors()));
        add(figures, "ratio", numbers.fixed(metrics.roles().icToManagerRatio(), 2));
        add(figures, "mean-span", numbers.fixed(metrics.spans().mean(), 2));
        add(figures, "median-span", numbers.decimal(metrics.spans().median(), 1));
        add(figures, "max-span", numbers.decimal(metrics.spans().max(), 0));
        if (metrics.headcount().rowsOfSeveralPosts() > 0) {
            add(figures, "mean-span-fte", numbers.fixed(metrics.spansByFte().mean(), 2));
            add(figures, "median-span-fte", numbers.decimal(metrics.spansByFte().median(), 1));
        }
        add(figures, "one-to-one", numbers.whole(metrics.patterns().oneToOneManagers()));
        add(figures, "pass-through", numbers.whole(metrics.patterns().passThroughManagers()));
        addAgainstTargets(figures);
        if (metrics.cost().positionsWithPay() > 0) {
            add(figures, "cost", numbers.decimal(metrics.cost().total(), 0));
            add(figures, "management-cost", numbers.percent(metrics.cost().managementShare()));
        }
        return figures;
    }

    private void addAgainstTargets(List<Figures.Figure> figures) {
        FewestNeeded fewest = analysis.fewestNeeded();
        add(figures, "fewest-layers", numbers.whole(fewest.layers()), fewest.span());
        add(figures, "fewest-managers", numbers.whole(fewest.managers()), fewest.span());
        analysis.findExcessDepth()
                .ifPresent(depth -> add(figures, "too-deep", numbers.whole(depth.positions()), depth.target()));
    }

    private void add(List<Figures.Figure> figures, String key, Cell value, Object... arguments) {
        figures.add(new Figures.Figure(texts.get("figure." + key, arguments), value));
    }

    /** A row and a bar for each layer. */
    public Table layers() {
        boolean withCost = metrics.cost().positionsWithPay() > 0;
        int widest = metrics.perLayer().stream()
                .mapToInt(LayerMetrics::positions)
                .max()
                .orElse(1);
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(texts.get("layers.layer")),
                Column.figure(texts.get("layers.positions")),
                Column.figure(texts.get("layers.managers")),
                Column.figure(texts.get("layers.mean-span")),
                Column.figure(texts.get("layers.fte"))));
        if (withCost) {
            columns.add(Column.figure(texts.get("layers.cost")));
        }
        columns.add(Column.bar());
        List<List<Cell>> rows = new ArrayList<>();
        for (LayerMetrics layer : metrics.perLayer()) {
            rows.add(row(layer, withCost, widest));
        }
        return new Table(texts.get("layers.title"), columns, rows);
    }

    private List<Cell> row(LayerMetrics layer, boolean withCost, int widest) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of("L" + layer.layer()),
                numbers.whole(layer.positions()),
                numbers.whole(layer.managers()),
                numbers.fixed(layer.meanSpan(), 1),
                numbers.fixed(layer.fte(), 1)));
        if (withCost) {
            row.add(
                    Double.isNaN(layer.cost())
                            ? numbers.fixed(layer.cost(), 0)
                            : numbers.whole(Math.round(layer.cost())));
        }
        row.add(Cell.bar((double) layer.positions() / widest).with(Tone.BAR));
        return row;
    }

    /** A row and a bar for each span band. */
    public Table spans() {
        double widest = metrics.spans().bands().stream()
                .mapToDouble(Spans.Band::share)
                .max()
                .orElse(1);
        List<List<Cell>> rows = metrics.spans().bands().stream()
                .map(band -> List.of(
                        Cell.of(band.band().label()),
                        numbers.whole(band.managers()),
                        numbers.percent(band.share()),
                        Cell.bar(band.share() / widest).with(tone(band.band()))))
                .toList();
        return new Table(
                texts.get("spans.title", targets.span().toString()),
                List.of(
                        Column.text(texts.get("spans.span")),
                        Column.figure(texts.get("spans.managers")),
                        Column.figure(texts.get("spans.share")),
                        Column.bar()),
                rows);
    }

    /** A band that lies outside the target as a whole is narrow or wide; one that reaches into it is not judged. */
    private Tone tone(SpanBand band) {
        SpanRange target = targets.span();
        if (band.spans().hasUpperBound() && band.spans().upperEndpoint() < target.min()) {
            return Tone.NARROW;
        }
        return band.spans().lowerEndpoint() > target.max() ? Tone.WIDE : Tone.GOOD;
    }
}
