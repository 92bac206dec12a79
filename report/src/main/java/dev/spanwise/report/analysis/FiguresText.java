package dev.spanwise.report.analysis;

import dev.spanwise.analysis.findings.SpanRange;
import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.analysis.metrics.Cost;
import dev.spanwise.analysis.metrics.FewestNeeded;
import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.metrics.SpanBand;
import dev.spanwise.analysis.metrics.Spans;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Figures;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.document.Tone;
import dev.spanwise.report.figures.Figure;
import dev.spanwise.report.figures.FigureLists;
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
        add(figures, FigureLists.OF_CHART);
        FewestNeeded fewest = analysis.fewestNeeded();
        add(figures, "fewest-layers", fewest.layers(), fewest.span());
        add(figures, "fewest-managers", fewest.managers(), fewest.span());
        analysis.findExcessDepth().ifPresent(depth -> add(figures, "too-deep", depth.positions(), depth.target()));
        add(figures, FigureLists.OF_PAY);
        return figures;
    }

    private void add(List<Figures.Figure> figures, List<Figure<? super OrgMetrics>> more) {
        Figure.telling(more, List.of(metrics))
                .forEach(figure -> figures.add(
                        new Figures.Figure(figure.shortName(texts.language()), figure.cell(metrics, numbers))));
    }

    /** Of how many pay is known, where it is missing of some: then the share is one of the pay that is known. */
    public List<Figures.Figure> payKnown() {
        Cost cost = metrics.cost();
        List<Figures.Figure> figures = new ArrayList<>();
        if (cost.positionsWithPay() > 0 && !cost.isComplete()) {
            addKnown(figures, "pay-known", cost.positionsWithPay(), cost.positions());
            addKnown(figures, "pay-known-managers", cost.managersWithPay(), cost.managers());
            addKnown(figures, "pay-known-others", cost.othersWithPay(), cost.others());
        }
        return figures;
    }

    private void addKnown(List<Figures.Figure> figures, String key, int known, int of) {
        figures.add(new Figures.Figure(texts.get("figure." + key), Cell.of(texts.get("pay-known", known, of))));
    }

    private void add(List<Figures.Figure> figures, String key, int value, int target) {
        figures.add(new Figures.Figure(texts.get("figure." + key, target), numbers.whole(value)));
    }

    /** A row and a bar for each layer. */
    public Table layers() {
        int widest = metrics.perLayer().stream()
                .mapToInt(LayerMetrics::positions)
                .max()
                .orElse(1);
        Columns<LayerMetrics> columns = Columns.<LayerMetrics>in(texts)
                .layer("layers.layer", LayerMetrics::layer)
                .show(FigureLists.OF_LAYER);
        if (metrics.cost().positionsWithPay() > 0) {
            columns.show(List.of(FigureLists.COST_OF_LAYER));
        }
        return columns.bar(layer -> (double) layer.positions() / widest, layer -> Tone.BAR)
                .table(texts.get("layers.title"), metrics.perLayer());
    }

    /** A row and a bar for each span band. */
    public Table spans() {
        double widest = metrics.spans().bands().stream()
                .mapToDouble(Spans.Band::share)
                .max()
                .orElse(1);
        return Columns.<Spans.Band>in(texts)
                .text("spans.span", band -> band.band().label())
                .whole("spans.managers", Spans.Band::managers)
                .percent("spans.share", Spans.Band::share)
                .bar(band -> band.share() / widest, band -> tone(band.band()))
                .table(
                        texts.get("spans.title", targets.span().words(texts.language())),
                        metrics.spans().bands());
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
